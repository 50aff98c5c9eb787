import { expectAccessible, render } from '../testing';
import { LdThreadList } from './thread-list';

const items = [
  { title: 'Waarom dit beleid', detail: 'Gelezen', state: 'done', link: '/a' },
  { title: 'Privacy', detail: '6 min', state: 'now', link: '/b' },
  { title: 'Toets', state: 'todo', link: '/c' },
];

test('as navigation every part is a link and the current one is said to be', async () => {
  const { element } = await render(LdThreadList, { inputs: { items, kind: 'nav', label: 'Onderdelen' } });
  expect(element.querySelector('nav')?.getAttribute('aria-label')).toBe('Onderdelen');
  expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('aria-current'))).toEqual([
    null,
    'step',
    null,
  ]);
  await expectAccessible(element);
});

test('as a list an item without link is text, in order', async () => {
  const history = [
    { title: 'Toegewezen', state: 'done' },
    { title: 'Verklaring', state: 'now' },
  ];
  const { element } = await render(LdThreadList, { inputs: { items: history, label: 'Geschiedenis' } });
  expect(element.querySelector('a')).toBeNull();
  expect([...element.querySelectorAll('li')].map((item) => item.textContent?.trim())).toEqual([
    'Toegewezen',
    'Verklaring',
  ]);
  await expectAccessible(element);
});
