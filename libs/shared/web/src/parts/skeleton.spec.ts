import { expectAccessible, render } from '../testing';
import { LdSkeleton } from './skeleton';

test('shows nothing for a blink and bars after 300 ms', async () => {
  const { element, fixture } = await render(LdSkeleton, { inputs: { shape: 'rows', count: 4 } });
  expect(element.getAttribute('aria-busy')).toBe('true');
  expect(element.querySelectorAll('.bar')).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 350));
  await fixture.whenStable();
  expect(element.querySelectorAll('.bar')).toHaveLength(4);
  await expectAccessible(element);
});
