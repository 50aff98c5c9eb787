import { expectAccessible, render, sessionOf } from '../testing';
import { LdSaveState } from './save-state';

test('saved says when, in the zone of the reader', async () => {
  const inputs = { state: 'saved', at: '2026-03-09T13:03:00Z' };
  const { element, text } = await render(LdSaveState, { inputs, session: sessionOf() });
  expect(text()).toContain('Opgeslagen om 14:03');
  expect(element.getAttribute('role')).toBe('status');
  await expectAccessible(element);
});

test('what is only on this device is said to be', async () => {
  const { text } = await render(LdSaveState, { inputs: { state: 'kept' }, language: 'en' });
  expect(text()).toContain('Not saved yet – we keep it on this device');
});

test('without a state the live region is there, and empty', async () => {
  const { text, element } = await render(LdSaveState);
  expect(text()).toBe('');
  expect(element.getAttribute('role')).toBe('status');
});
