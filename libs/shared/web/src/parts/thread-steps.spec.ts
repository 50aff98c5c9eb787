import { expectAccessible, render } from '../testing';
import { LdThreadSteps } from './thread-steps';

test('steps can be visited in any order; done is said in words and not by colour alone', async () => {
  const steps = [
    { label: 'Bron', note: 'klaar', done: true, link: '/a' },
    { label: 'Inhoud', done: false, link: '/b' },
  ];
  const { element } = await render(LdThreadSteps, { inputs: { steps, current: 1, label: 'Stappen' } });
  const links = [...element.querySelectorAll('a')];
  expect(links).toHaveLength(2);
  expect(links[0]?.textContent).toContain('klaar');
  expect(links[1]?.getAttribute('aria-current')).toBe('step');
  await expectAccessible(element);
});
