import type { Page } from 'playwright-core';

/** Answers that belong to a journey: signed out, forbidden, unknown, stale, refused, too many. */
const ANSWERED = new Set([400, 401, 403, 404, 409, 410, 413, 415, 422, 429]);

/** Reports what a page does wrong while nobody looks. */
export function watch(page: Page, report: (fault: string) => void): void {
  page.on('pageerror', (error) => report(`uncaught at ${path(page.url())}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && !/Content Security Policy/i.test(message.text())) return;
    // The browser's own line about an answer that is not 2xx, or about a network we switched off; judged below.
    if (/^Failed to load resource/.test(message.text())) return;
    report(`console at ${path(page.url())}: ${message.text().slice(0, 400)}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status < 400 || (path(response.url()).startsWith('/api/') && ANSWERED.has(status))) return;
    report(`${response.request().method()} ${path(response.url())} answered ${status}`);
  });
}

function path(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}
