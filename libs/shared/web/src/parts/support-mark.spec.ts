import { render } from '../testing';
import { LdSupportMark } from './support-mark';

test('the letter is explained in words; an accepted assumption no longer stands out', async () => {
  const { element, set, text } = await render(LdSupportMark, { inputs: { level: 'A', accepted: false } });
  expect(text()).toBe('A Steun: aanname, staat niet in het beleid');
  expect(element.classList).toContain('open');
  await set('accepted', true);
  expect(element.classList).not.toContain('open');
});
