import type { IssuedLink, PersonDetail, UnitRow } from '@leidraad/people/model';
import type { AssignPreview } from '@leidraad/training/model';
import { as, type Account } from '../../harness/accounts.ts';
import { ApiVisitor } from '../../harness/api.ts';
import type { Run } from '../../harness/journey.ts';

/** Long enough, and in no list of common ones. */
export const PASSWORD = 'zeven groene fietsen';

export interface Learner extends Account {
  id: string;
  name: string;
  unitId: string;
}

/** A department of its own for one walk, below the company. */
export async function newUnit(run: Run): Promise<UnitRow> {
  const hr = await as('hr');
  const company = (await hr.get<UnitRow[]>('/units')).find(({ parentId }) => parentId === null);
  const code = `T-${run.mark}-${Math.random().toString(36).slice(2, 6)}`.toUpperCase();
  return hr.post<UnitRow>('/units', { parentId: company?.id ?? null, name: `Team ${code.slice(2)}`, code });
}

/** A new employee in the language of the walk, with an account and a password. */
export async function newLearner(run: Run, unit: UnitRow, givenName = 'Ilse'): Promise<Learner> {
  const hr = await as('hr');
  const familyName = `Vándor-${capital(run.mark)}`;
  const plain = givenName.normalize('NFD').replace(/[^a-z]/gi, '');
  const login = `${plain}.${run.mark}.${Date.now().toString(36)}@test.example`.toLowerCase();
  const person = await hr.post<PersonDetail>('/people', {
    externalId: null,
    givenName,
    familyName,
    email: login,
    language: run.language,
    zone: 'Europe/Amsterdam',
    unitId: unit.id,
    managerId: null,
    job: null,
    hireDate: '2024-03-01',
    login,
  });
  const link = await hr.post<IssuedLink>(`/people/${person.id}/sign-in-link`);
  const somebody = new ApiVisitor();
  await somebody.get('/health/live');
  await somebody.post('/sign-in-links/use', { token: link.url.split('/').at(-1), password: PASSWORD });
  return { id: person.id, name: `${givenName} ${familyName}`, unitId: unit.id, login, password: PASSWORD };
}

/** Assigns a course to everybody in a department, due in 30 days. */
export async function assign(unitId: string, courseId: string): Promise<void> {
  const hr = await as('hr');
  const wish = { courseId, unitId, withBelow: false, due: { kind: 'days', days: 30 } };
  const { hash } = await hr.post<AssignPreview>('/assignments/preview', wish);
  await hr.post('/assignments', { ...wish, hash, reason: null });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
