import { stripVTControlCharacters } from 'node:util';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { account, type Account, as, type Who } from './accounts.ts';
import { newVisit } from './browser.ts';
import { scan } from './scan.ts';
import { settings, type Device, type Language } from './settings.ts';
import { textsIn, type Texts } from './texts.ts';

export interface Journey {
  name: string;
  walk(run: Run): Promise<void>;
}

export interface Step {
  title: string;
  faults: string[];
}

/** One walk of a journey: in one language, on one device. */
export class Run {
  readonly journey: string;
  readonly language: Language;
  readonly device: Device;
  readonly t: Texts;
  readonly steps: Step[] = [];
  /** Different in each walk, so that two walks never meet each other's people and policies. */
  readonly mark: string;
  private readonly contexts: BrowserContext[] = [];
  /** What came up between two steps counts against the one that runs or comes next. */
  private faults: string[] = [];

  constructor(journey: string, language: Language, device: Device) {
    this.journey = journey;
    this.language = language;
    this.device = device;
    this.t = textsIn(language);
    this.mark = Math.random().toString(36).slice(2, 7).replace(/[0-9]/g, 'x');
  }

  /** A step either holds or ends the walk; faults found by looking at a page are counted, and the walk goes on. */
  async step(title: string, work: () => Promise<void>): Promise<void> {
    const step: Step = { title, faults: [] };
    this.steps.push(step);
    try {
      await work();
    } catch (error) {
      step.faults.push(...this.takeFaults(), firstLines(error));
      await this.keepWreckage(title);
      throw error;
    }
    step.faults.push(...this.takeFaults());
  }

  /** Opens a browser profile of its own. */
  async open(device: Device = this.device): Promise<Page> {
    const { context, page } = await newVisit({
      language: this.language,
      device,
      report: (fault) => this.faults.push(fault),
    });
    this.contexts.push(context);
    return page;
  }

  /** Opens a profile and signs in through the page. */
  async signIn(who: Who | Account, device: Device = this.device): Promise<Page> {
    const { login, password } = typeof who === 'string' ? account(who) : who;
    // People of the demo company keep one language; they walk in both.
    if (typeof who === 'string')
      await (await as(who)).put('/people/me/preferences', { language: this.language });
    const page = await this.open(device);
    await page.goto('/sign-in');
    await this.enter(page, { login, password });
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    return page;
  }

  /** Fills in the sign-in form that is shown and sends it. */
  async enter(page: Page, { login, password }: Account): Promise<void> {
    const { t } = this;
    await page.getByLabel(t('shared.signIn.login')).fill(login);
    await page.getByLabel(t('shared.signIn.password'), { exact: true }).fill(password);
    await page.getByRole('button', { name: t('shared.signIn.action'), exact: true }).click();
  }

  /** Looks at a page closely; see `scan`. */
  async look(page: Page, name: string): Promise<void> {
    this.faults.push(...(await scan(page, `${this.journey}-${name}`, this.language)));
  }

  /** For something that has to be so, and whose absence need not end the walk. */
  expect(so: boolean, otherwise: string): void {
    if (!so) this.faults.push(otherwise);
  }

  /** Takes back what the page reported because of something done on purpose, e.g. switching the network off. */
  forgive(pattern: RegExp): void {
    this.faults = this.faults.filter((fault) => !pattern.test(fault));
  }

  async end(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
  }

  private takeFaults(): string[] {
    return this.faults.splice(0);
  }

  private async keepWreckage(title: string): Promise<void> {
    mkdirSync(settings.wreckage, { recursive: true });
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      const name = `${this.journey}-${this.language}-${this.device}-${title.replace(/\W+/g, '-').toLowerCase()}-${index + 1}`;
      const file = join(settings.wreckage, name);
      await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => undefined);
      const aria = await page
        .locator('body')
        .ariaSnapshot()
        .catch(() => '');
      writeFileSync(`${file}.txt`, `${page.url()}\n\n${aria}\n`);
    }
  }
}

function firstLines(error: unknown): string {
  const { message, stack } = error as Error;
  const at = /\(?(?:file:\/\/)?[^\s(]*\/(journeys\/[\w-]+\.ts:\d+)/.exec(stack ?? '')?.[1];
  const told = stripVTControlCharacters(message)
    .split('\n')
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' / ');
  return at ? `${told} (${at})` : told;
}
