import { expectAccessible, render, sessionOf } from '../testing';
import { LEARN_ITEMS, type NavItem, WORK_ITEMS } from './nav-item';
import { LdWorkShell } from './work-shell';

const item = (path: string, permission: NonNullable<NavItem['permissions']>[number]): NavItem => ({
  path,
  icon: 'group',
  label: `shared.work.${path.slice(1)}`,
  permissions: [permission],
});
const items = [
  item('/policies', 'policies.write'),
  item('/courses', 'courses.write'),
  item('/completion', 'completion.read'),
  item('/assign', 'training.assign'),
  item('/roles', 'roles.grant'),
  item('/people', 'people.read'),
];
const providers = [
  { provide: WORK_ITEMS, useValue: items },
  { provide: LEARN_ITEMS, useValue: [] },
];
const labels = (element: HTMLElement) =>
  [...element.querySelectorAll('.places a .label')].map((label) => label.textContent);

test('the rail shows what this person may do, in order', async () => {
  const { element } = await render(LdWorkShell, {
    session: sessionOf('courses.write', 'policies.write'),
    providers,
  });
  expect(labels(element)).toEqual(['Beleid', 'Cursussen']);
  expect(element.querySelector('.more')).toBeNull();
  await expectAccessible(element);
});

test('what does not fit in the bar of a phone is under "Meer"', async () => {
  const permissions = items.flatMap((each) => each.permissions ?? []);
  const { element } = await render(LdWorkShell, { session: sessionOf(...permissions), providers });
  expect([...element.querySelectorAll('.panel a')].map((link) => link.textContent?.trim())).toEqual(
    expect.arrayContaining([expect.stringContaining('Rollen'), expect.stringContaining('Mensen')]),
  );
  await expectAccessible(element);
});
