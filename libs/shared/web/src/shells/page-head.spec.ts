import { expectAccessible, render } from '../testing';
import { LdPageHead } from './page-head';

test('the head of a page has one h1, the way up before it and its sub-line after it', async () => {
  const { element, text } = await render(LdPageHead, {
    inputs: {
      title: 'Klopt dit?',
      sub: 'Stap 5 van 5',
      crumbs: [{ label: 'Toewijzen', link: '/work/assign' }],
    },
  });
  expect(element.querySelectorAll('h1')).toHaveLength(1);
  expect(element.querySelector('a')?.getAttribute('href')).toBe('/work/assign');
  expect(text()).toMatch(/Toewijzen.*Klopt dit\?.*Stap 5 van 5/);
  await expectAccessible(element);
});
