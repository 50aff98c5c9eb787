import { render } from '../testing';
import { LdConfidence } from './confidence';

describe('how sure a proposal is', () => {
  it.each([
    [0.96, 3, '96'],
    [0.85, 3, '85'],
    [0.72, 2, '72'],
    [0.41, 1, '41'],
    [0.999, 3, '99'],
  ])('shows %f in %i steps and rounds down', async (value, steps, percent) => {
    const { element, text } = await render(LdConfidence, { inputs: { value } });
    expect(element.querySelectorAll('i.on')).toHaveLength(steps);
    expect(text()).toContain(percent);
  });
});
