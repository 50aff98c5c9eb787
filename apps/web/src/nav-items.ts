import { type NavItem } from '@leidraad/shared/web';

/** The app bar of an employee. */
export const learnItems: readonly NavItem[] = [
  { path: '/', icon: 'checklist', label: 'shared.shell.todo', exact: true },
  { path: '/certificates', icon: 'workspace_premium', label: 'shared.shell.certificates' },
  { path: '/policy', icon: 'menu_book', label: 'shared.shell.policy' },
  { path: '/me', icon: 'person', label: 'shared.shell.me' },
];

/** The rail; each place is seen by who may do something there. The first one is where `/work` leads. */
export const workItems: readonly NavItem[] = [
  {
    path: '/work/policies',
    icon: 'description',
    label: 'shared.work.policies',
    permissions: ['policies.write', 'policies.approve'],
  },
  {
    path: '/work/courses',
    icon: 'school',
    label: 'shared.work.courses',
    permissions: ['courses.write', 'courses.approve'],
  },
  {
    path: '/work/analysis',
    icon: 'query_stats',
    label: 'shared.work.analysis',
    permissions: ['answers.analyse'],
  },
  { path: '/work/help', icon: 'support', label: 'shared.work.help', permissions: ['training.help'] },
  {
    path: '/work/completion',
    icon: 'checklist',
    label: 'shared.work.completion',
    permissions: ['completion.read'],
  },
  {
    path: '/work/assign',
    icon: 'assignment_add',
    label: 'shared.work.assign',
    permissions: ['training.assign'],
  },
  { path: '/work/people', icon: 'group', label: 'shared.work.people', permissions: ['people.read'] },
  { path: '/work/roles', icon: 'shield_person', label: 'shared.work.roles', permissions: ['roles.grant'] },
  {
    path: '/work/settings',
    icon: 'settings',
    label: 'shared.work.settings',
    permissions: ['settings.write'],
  },
  { path: '/work/audit', icon: 'history', label: 'shared.work.audit', permissions: ['audit.read'] },
];
