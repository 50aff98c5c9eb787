import { render } from '../testing';
import { LdNormChips } from './norm-chips';

test('norm and addressee are words of the language, a hedge is kept', async () => {
  const inputs = { norm: 'advice', polarity: 'strong', addressee: 'employee', topic: 'privacy' };
  const { text } = await render(LdNormChips, { inputs });
  expect(text()).toBe('Dringend advies Medewerker privacy');
});
