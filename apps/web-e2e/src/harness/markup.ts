import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { settings } from './settings.ts';

const folder = join(settings.wreckage, 'markup');
const seen = new Map<string, string>();

/** Names of documents handed to the checker so far. */
export const documents = { count: 0 };

export function clearMarkup(): void {
  rmSync(settings.wreckage, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/**
 * Keeps the page as it stands for the one run of the checker at the end. Attributes that Angular itself puts there and
 * that no template can leave out are not kept: `ng-version`, the marks of its scoped styles (`_nghost-…`,
 * `_ngcontent-…`), and the selectors of directives, which the compiler leaves on the element (`matButton`,
 * `cdkTextareaAutosize`, `routerLink`, `formField`) or their inputs (`disabledInteractive`, `ariaCurrentWhenActive`). Browsers ignore all of them.
 */
export async function collectMarkup(page: Page, name: string): Promise<void> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const directives =
      /^(_ng|ng-|ngcsp|mat|cdk|ld|router|form(field|root)|disabledinteractive|ariacurrentwhenactive)/;
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      if (element.tagName.includes('-')) continue;
      for (const { name } of [...element.attributes])
        if (directives.test(name)) element.removeAttribute(name);
    }
    // Styles are checked by the build; the checker's own CSS grammar is years behind the browsers'.
    for (const style of copy.querySelectorAll('style')) style.remove();
    // An open dialog hides what is beside it from screen readers; Angular CDK marks what has nothing to read as well.
    for (const silent of copy.querySelectorAll('link, noscript, meta')) silent.removeAttribute('aria-hidden');
    // Material's own touch target of a switch and ripple of a menu item are divs inside a button, without content.
    for (const empty of copy.querySelectorAll(
      'button > .mat-mdc-slide-toggle-touch-target, button > .mat-mdc-menu-ripple',
    ))
      empty.remove();
    return copy.outerHTML;
  });
  const hash = createHash('sha256').update(html).digest('hex');
  if (seen.has(hash)) return;
  seen.set(hash, name);
  const file = join(folder, `${String(seen.size).padStart(3, '0')}-${name}.html`);
  writeFileSync(file, `<!doctype html>\n${html}\n`);
  documents.count += 1;
}

interface Message {
  type: string;
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Runs the Nu HTML checker once over everything that was kept. Answers its errors, each named by its document. */
export function checkMarkup(): string[] {
  if (documents.count === 0) return [];
  const jar = join(settings.root, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const run = spawnSync(
    'java',
    ['-jar', jar, '--errors-only', '--format', 'json', '--stdout', '--skip-non-html', folder],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (run.error || !run.stdout.startsWith('{')) {
    return [`the Nu HTML checker did not run: ${run.error?.message ?? run.stderr}`];
  }
  const { messages } = JSON.parse(run.stdout) as { messages: Message[] };
  writeFileSync(join(settings.wreckage, 'markup.json'), JSON.stringify(messages, null, 2));
  const byText = Map.groupBy(messages, (message) => message.message);
  return [...byText].map(([text, all]) => {
    const names = [...new Set(all.map(({ url }) => url.replace(/^.*\/\d+-|\.html$/g, '')))];
    return `vnu: ${text} (${all[0]?.extract?.trim().slice(0, 200)}) in ${names.slice(0, 6).join(', ')}${names.length > 6 ? ` and ${names.length - 6} more` : ''}`;
  });
}
