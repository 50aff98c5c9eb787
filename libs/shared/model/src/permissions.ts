/** Everything a person may be allowed to do. Guards and pages read this one list. */
export const PERMISSIONS = [
  'self', // any signed-in person: own tasks, own data, own certificates
  'policies.read', // approved policies
  'policies.write',
  'policies.approve',
  'courses.write',
  'courses.approve',
  'people.read',
  'people.write',
  'sign-in-links.create',
  'roles.grant',
  'settings.write',
  'training.assign',
  'training.help',
  'answers.analyse', // figures about how questions were answered, never whose answers
  'completion.read',
  'completion.export',
  'certificates.read',
  'audit.read',
  'api-docs.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Roles of a grant. `employee` is never granted: everybody with an account has it. */
export const ROLES = ['employee', 'manager', 'trainer', 'hr', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What each role may do, within the unit of its grant where the thing belongs to a unit. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  employee: ['self', 'policies.read'],
  manager: ['completion.read'],
  trainer: [
    'policies.write',
    'policies.approve',
    'courses.write',
    'courses.approve',
    'training.help',
    'answers.analyse',
  ],
  hr: [
    'people.read',
    'people.write',
    'sign-in-links.create',
    'training.assign',
    'completion.read',
    'completion.export',
    'certificates.read',
  ],
  auditor: ['completion.read', 'completion.export', 'certificates.read', 'audit.read', 'people.read'],
  admin: [
    'people.read',
    'people.write',
    'sign-in-links.create',
    'roles.grant',
    'settings.write',
    'policies.approve',
    'courses.approve',
    'training.assign',
    'completion.read',
    'completion.export',
    'audit.read',
    'api-docs.read',
  ],
};

/** Union of what the roles allow. */
export function permissionsOf(roles: readonly Role[]): Set<Permission> {
  return new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
}
