import { expectAccessible, render } from '../testing';
import { LdBlockedButton } from './blocked-button';

test('blocked it stays focusable, says why, and points at the first open point', async () => {
  const heard: string[] = [];
  const { element, set } = await render(LdBlockedButton, {
    inputs: { label: 'Leg de verklaring af', blockers: ['Zet eerst het vinkje.'] },
    outputs: { act: () => heard.push('act'), blocked: () => heard.push('blocked') },
  });
  const button = element.querySelector('button');
  expect(button?.disabled).toBe(false);
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  expect(element.querySelector(`#${button?.getAttribute('aria-describedby')}`)?.textContent).toContain(
    'Zet eerst het vinkje.',
  );
  button?.click();
  await set('blockers', []);
  button?.click();
  expect(heard).toEqual(['blocked', 'act']);
  expect(button?.getAttribute('aria-disabled')).not.toBe('true');
  await expectAccessible(element);
});
