import { type Permission } from '@leidraad/shared/model';
import { type Session } from '../session/session';

/** Answer of `GET /api/people/me` for an invented employee who may do `permissions` besides what everybody may. */
export function sessionOf(...permissions: Permission[]): Session {
  return {
    person: {
      id: '0190a1b2-0000-7000-8000-000000000001',
      givenName: 'Noor',
      familyName: 'Bakker',
      displayName: 'Noor Bakker',
      email: 'noor.bakker@voorbeeld.nl',
      language: 'nl',
      zone: 'Europe/Amsterdam',
      theme: 'system',
    },
    permissions: ['self', 'policies.read', ...permissions],
    roles: ['employee'],
    company: { name: 'Voorbeeld BV', hasLogo: false, zone: 'Europe/Amsterdam' },
  };
}
