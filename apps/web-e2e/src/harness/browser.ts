import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SIZES, settings, type Device, type Language } from './settings.ts';
import { locale } from './texts.ts';
import { watch } from './watch.ts';

let browser: Promise<Browser> | undefined;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pictures of one machine look like those of another.
  '--font-render-hinting=none',
];

function theBrowser(): Promise<Browser> {
  return (browser ??= chromium.launch({ executablePath: settings.chromium, args: FLAGS }));
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

export interface Visit {
  language: Language;
  device: Device;
  /** Where faults of the page itself go: console errors, refused scripts, broken requests. */
  report(fault: string): void;
}

/** A browser profile of its own, with one page: what one person has on one device. */
export async function newVisit({
  language,
  device,
  report,
}: Visit): Promise<{ context: BrowserContext; page: Page }> {
  const context = await (
    await theBrowser()
  ).newContext({
    baseURL: settings.origin,
    locale: locale(language),
    timezoneId: 'Europe/Amsterdam',
    viewport: SIZES[device],
    hasTouch: device === 'phone',
    isMobile: false,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(45_000);
  context.on('page', (page) => watch(page, report));
  const page = await context.newPage();
  return { context, page };
}
