import { expectAccessible, render, sessionOf } from '../testing';
import { LdAppShell } from './app-shell';
import { LEARN_ITEMS, WORK_ITEMS } from './nav-item';

const providers = [
  {
    provide: LEARN_ITEMS,
    useValue: [{ path: '/', icon: 'checklist', label: 'shared.shell.todo', exact: true }],
  },
  {
    provide: WORK_ITEMS,
    useValue: [
      { path: '/work/courses', icon: 'school', label: 'shared.work.courses', permissions: ['courses.write'] },
    ],
  },
];

test('an employee sees own pages only', async () => {
  const { element, text } = await render(LdAppShell, { session: sessionOf(), providers });
  expect(text()).toContain('Voorbeeld BV');
  expect(element.querySelector('nav a')?.textContent).toContain('Te doen');
  expect(element.querySelector('a[href="/work"]')).toBeNull();
  await expectAccessible(element);
});

test('who also manages something has a way there', async () => {
  const { element } = await render(LdAppShell, { session: sessionOf('courses.write'), providers });
  expect(element.querySelector('header a[href="/work"]')?.textContent).toContain('Beheer');
});

test('the account menu shows who it is and switches language and appearance', async () => {
  const { element, settle, text } = await render(LdAppShell, { session: sessionOf(), providers });
  const panel = element.querySelector('[popover]');
  expect(panel?.textContent).toContain('noor.bakker@voorbeeld.nl');
  panel?.querySelectorAll<HTMLInputElement>('input')[1]?.click();
  await settle();
  expect(text()).toContain('To do');
  panel?.querySelectorAll<HTMLInputElement>('input')[4]?.click();
  await settle();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  document.documentElement.removeAttribute('data-theme');
});
