import { expectAccessible, render } from '../testing';
import { LdPublicShell } from './public-shell';

test('anybody gets the word mark and the other language, and no menu', async () => {
  const { element, settle } = await render(LdPublicShell);
  expect(element.querySelector('nav')).toBeNull();
  const button = element.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('NL, switch to English');
  button?.click();
  await settle();
  expect(button?.textContent?.trim()).toBe('EN');
  await expectAccessible(element);
});
