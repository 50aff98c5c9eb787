import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { collectMarkup } from './markup.ts';
import { settings, SIZES, type Device, type Language } from './settings.ts';
import { settled } from './settled.ts';
import { wordFaults } from './words.ts';

/** WCAG 2.0 to 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type AxeViolation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const SCHEMES = ['light', 'dark'] as const;

/** How many times axe looked at a page or a state of one. */
export const scans = { count: 0 };

/**
 * Looks at a page in the state it is in: axe in both sizes and both colour schemes, words, sideways scroll at 320
 * pixels, markup (checked at the end of the run), a picture of each outside CI. Answers the faults in words. The page is left in
 * the size it had; what is open stays open.
 */
export async function scan(page: Page, name: string, language: Language): Promise<string[]> {
  const before = page.viewportSize() ?? SIZES.desktop;
  const faults: string[] = [];
  await settled(page);
  faults.push(...(await wordFaults(page, language)).map((fault) => `${name}: ${fault}`));
  await collectMarkup(page, `${name}-${language}`);
  for (const device of Object.keys(SIZES) as Device[]) {
    await page.setViewportSize(SIZES[device]);
    for (const scheme of settings.quick ? (['light'] as const) : SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await settled(page);
      const where = `${name}-${language}-${SIZES[device].width}-${scheme}`;
      faults.push(...(await violations(page, scheme)).map((fault) => `${where}: ${fault}`));
      if (settings.pictures) await picture(page, where);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) faults.push(`${name}: scrolls sideways by ${over} pixels at 320 (${await widest(page)})`);
  await page.setViewportSize(before);
  await settled(page);
  return faults;
}

/** The dark scheme changes colours only, so only rules about colour are asked again. */
async function violations(page: Page, scheme: (typeof SCHEMES)[number]): Promise<string[]> {
  // Legacy mode: one page without foreign frames, and no second tab that a journey would take for its own.
  // Only what is wrong is written out: selectors for all that is right take as long as the rules.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const found = await (
    scheme === 'light' ? axe.withTags(RULES) : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  scans.count += 1;
  return (await withoutCovered(page, found.violations)).map(
    ({ id, help, nodes }) =>
      `axe ${id} (${help}): ${nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${contrast(node.any[0]?.data)}`.trim())
        .join(' | ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`,
  );
}

/**
 * Behind an open menu lies a transparent backdrop that takes every press. What is under it cannot be pressed, so that the
 * menu covers half of it is no fault of its size; axe does not know of the backdrop.
 */
async function withoutCovered(page: Page, violations: AxeViolation[]): Promise<AxeViolation[]> {
  if ((await page.locator('.cdk-overlay-backdrop').count()) === 0) return violations;
  return violations
    .map((violation) => ({
      ...violation,
      nodes: violation.nodes.filter(
        ({ html, target }) =>
          violation.id !== 'target-size' || /cdk-overlay|mat-mdc/.test(`${target.join(' ')} ${html}`),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0);
}

function contrast(data: unknown): string {
  const { contrastRatio, fgColor, bgColor } = (data ?? {}) as Record<string, string | number | undefined>;
  return contrastRatio === undefined ? '' : `[${fgColor} on ${bgColor} = ${contrastRatio}]`;
}

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(settings.screenshots, { recursive: true });
  await page.screenshot({
    path: join(settings.screenshots, `${name}.png`),
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
  });
}

/** Names the innermost elements that stick out of the page, or whose text does, and out of no part that scrolls by itself. */
function widest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isWithin = (element: Element): boolean => {
      const parent = element.parentElement;
      return parent !== null && (getComputedStyle(parent).overflowX !== 'visible' || isWithin(parent));
    };
    const end = (element: Element) => {
      const content = document.createRange();
      content.selectNodeContents(element);
      return Math.max(element.getBoundingClientRect().right, content.getBoundingClientRect().right);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => end(element) > window.innerWidth + 0.5 && !isWithin(element))
      .filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
      .slice(0, 3)
      .map(
        (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ')[0] ?? ''}`,
      )
      .join(', ');
  });
}
