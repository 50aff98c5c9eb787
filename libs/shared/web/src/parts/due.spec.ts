import { expectAccessible, render } from '../testing';
import { LdDue } from './due';

const inputs = { due: '2026-03-09', reason: 'Je kreeg deze training op 24 februari.', overdueDays: 0 };

test('the date is in words, with the year only when it is another one', async () => {
  jest.useFakeTimers({
    now: new Date('2026-02-01T12:00:00Z'),
    doNotFake: ['queueMicrotask', 'nextTick', 'setTimeout', 'setImmediate'],
  });
  const { text, set } = await render(LdDue, { inputs });
  expect(text()).toContain('Uiterlijk maandag 9 maart Waarom');
  await set('due', '2027-03-09');
  expect(text()).toContain('Uiterlijk dinsdag 9 maart 2027');
  jest.useRealTimers();
});

test('a date that passed is said to be', async () => {
  const { text } = await render(LdDue, { inputs: { ...inputs, overdueDays: 3 } });
  expect(text()).toContain('Moest klaar zijn op');
});

test('the reason opens in its place and the button says so', async () => {
  const { element, settle } = await render(LdDue, { inputs });
  const button = element.querySelector('button');
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  button?.click();
  await settle();
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(element.querySelector('p')?.hidden).toBe(false);
  await expectAccessible(element);
});
