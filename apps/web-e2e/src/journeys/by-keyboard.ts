import type { Page } from 'playwright-core';

/** More presses than any page takes to go round. */
const MOST = 60;

/** Presses Tab until something with this role and name has the focus. */
export async function tabTo(page: Page, role: string, name: string | RegExp): Promise<void> {
  for (let press = 0; press < MOST; press++) {
    const focused = page.locator(':focus').and(page.getByRole(role as 'button', { name }));
    if ((await focused.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to the ${role} "${String(name)}".`);
}

/** Chooses in a list of choices by the arrow keys. */
export async function arrowTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < MOST; press++) {
    const chosen = page.locator(':focus:checked').and(page.getByRole('radio', { name, exact: true }));
    if ((await chosen.count()) > 0) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys never came to "${name}".`);
}
