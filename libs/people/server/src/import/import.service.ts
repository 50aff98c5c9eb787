import { type ImportPreview, type ImportResult, type ImportRow, PeopleChanged } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Changes, DomainEvents, requestContext, sha256, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Accounts } from '../people/accounts';
import { Facts } from '../people/facts';
import { NameChecks } from '../people/name-checks';
import { PeopleService } from '../people/people.service';
import { scopeParameter, withinScope } from '../people/unit-scope';
import { Person } from '../person.entity';
import { mapInTurns } from './in-turns';
import { importPlanner, type ImportWorld, type KnownPerson } from './plan-import';
import { type CsvRow, readCsv } from './read-csv';
import { refuseFollowers } from './refuse-followers';

const KNOWN = `
  select person.id, coalesce(person.external_id, '') as number, person.given_name, person.family_name,
         coalesce(unit.code, '') as department_code, coalesce(person.email, '') as email, coalesce(account.login, '') as login,
         coalesce(boss.external_id, '') as manager_number, coalesce(today.job, '') as job,
         coalesce(to_char(today.hire_date, 'YYYY-MM-DD'), '') as hire_date, person.language
  from person
  join person_on($1::date) today on today.person_id = person.id
  left join unit on unit.id = today.unit_id
  left join person boss on boss.id = today.manager_id
  left join account on account.person_id = person.id`;

interface World extends ImportWorld {
  unitIds: ReadonlyMap<string, string>;
}

/** Employees from a CSV: a dry run first, and nothing is written until it is confirmed. */
@Injectable()
export class ImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly facts: Facts,
    private readonly accounts: Accounts,
    private readonly names: NameChecks,
    private readonly events: DomainEvents,
    private readonly changes: Changes,
  ) {}

  async preview(csv: string): Promise<ImportPreview> {
    const rows = await readCsv(csv);
    return this.toPreview(csv, await this.plan(rows, await this.world()));
  }

  /** Writes the rows that can be written, all in one transaction, when the plan is still the one that was shown. */
  async confirm(csv: string, hash: string): Promise<ImportResult> {
    const rows = await readCsv(csv);
    return this.work.run(async () => {
      await this.work.lock('people-import');
      await this.work.lock('role-grants');
      const world = await this.world();
      const plan = await this.plan(rows, world);
      const preview = this.toPreview(csv, plan);
      if (preview.hash !== hash) throw new DomainError('import.changed', 'stale', { current: preview });
      const ids = await this.write(rows, plan, world);
      await this.audit.record('people.imported', 'import', hash.slice(0, 16), { data: preview.counts });
      await this.events.publish(PeopleChanged, { personIds: ids });
      await this.changes.announce('completion');
      return {
        added: preview.counts.add,
        changed: preview.counts.change,
        same: preview.counts.same,
        refused: preview.counts.refuse,
      };
    });
  }

  private async plan(rows: readonly CsvRow[], world: World): Promise<ImportRow[]> {
    const plan = await mapInTurns(rows, importPlanner(rows, world));
    return refuseFollowers(rows, plan, (number) => world.known.has(number));
  }

  private async write(rows: readonly CsvRow[], plan: readonly ImportRow[], world: World): Promise<string[]> {
    const ids = new Map([...world.known].map(([number, person]) => [number, person.id]));
    const wanted = rows.filter((_row, index) => ['add', 'change'].includes(plan[index]?.action ?? ''));
    const today = await this.people.today();
    for (const row of wanted) {
      const known = world.known.get(row.employee_number);
      if (known) await this.changePerson(known, row);
      else ids.set(row.employee_number, await this.addPerson(row, world));
    }
    // Managers last: somebody's manager may stand further down in the file.
    for (const row of wanted) {
      const id = ids.get(row.employee_number);
      if (id === undefined) continue;
      const unit = world.unitIds.get(row.department_code.toLowerCase());
      const facts = {
        ...(unit !== undefined && { unit }),
        ...(row.manager_number !== '' && { manager: ids.get(row.manager_number) ?? null }),
        ...(row.job !== '' && { job: row.job }),
        ...(row.hire_date !== '' && { 'hire-date': row.hire_date }),
      };
      await this.facts.set(id, facts, today);
    }
    return wanted.flatMap((row) => ids.get(row.employee_number) ?? []);
  }

  private async addPerson(row: CsvRow, world: World): Promise<string> {
    const id = newId();
    await this.people.write(id, {
      externalId: row.employee_number,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email === '' ? null : row.email.toLowerCase(),
      language: row.language === 'en' ? 'en' : 'nl',
      zone: await this.people.zone(),
      unitId: world.unitIds.get(row.department_code.toLowerCase()) as string,
      managerId: null,
      job: row.job === '' ? null : row.job,
      hireDate: row.hire_date === '' ? null : row.hire_date,
      login: row.login === '' ? null : row.login.toLowerCase(),
    });
    return id;
  }

  private async changePerson(known: KnownPerson, row: CsvRow): Promise<void> {
    const set = {
      givenName: row.given_name,
      familyName: row.family_name,
      ...(row.email !== '' && { email: row.email.toLowerCase() }),
      ...(row.language !== '' && { language: row.language as 'nl' | 'en' }),
    };
    await this.work
      .repository(Person)
      .createQueryBuilder()
      .update()
      .set({ ...set, revision: () => 'revision + 1' })
      .where({ id: known.id })
      .execute();
    await this.accounts.name(known.id, row.login === '' ? null : row.login.toLowerCase());
  }

  private async world(): Promise<World> {
    const actor = requestContext.actor();
    const scope = scopeParameter(actor.scopeOf('people.write'));
    const unitIds = await this.unitIds(scope);
    const seen = scopeParameter(actor.scopeOf('people.read'));
    const seenUnits = await this.unitIds(seen);
    const people = await this.work.query<KnownPerson>(KNOWN, [await this.people.today()]);
    return {
      known: new Map(
        people.filter((person) => person.number !== '').map((person) => [person.number, person]),
      ),
      unitIds,
      unitCodes: new Set(unitIds.keys()),
      reaches: (person) => scope === null || unitIds.has(person.department_code.toLowerCase()),
      sees: (person) => seen === null || seenUnits.has(person.department_code.toLowerCase()),
      emails: new Map(people.map((person) => [person.email.toLowerCase(), person.number])),
      logins: new Map(people.map((person) => [person.login.toLowerCase(), person.number])),
      missingCharacters: (name) => this.names.missingCharacters(name),
    };
  }

  /** Ids of the departments in a scope by their code in lower case: case doesn't tell codes apart. */
  private async unitIds(scope: string[] | null): Promise<Map<string, string>> {
    const units = await this.work.query<{ id: string; code: string }>(
      `select id, lower(code) as code from unit where ${withinScope('unit.id', '$1')}`,
      [scope],
    );
    return new Map(units.map((unit) => [unit.code, unit.id]));
  }

  private toPreview(csv: string, rows: ImportRow[]): ImportPreview {
    const counts = { add: 0, change: 0, same: 0, refuse: 0 };
    for (const row of rows) counts[row.action]++;
    return { hash: sha256(csv + JSON.stringify(rows)), counts, rows };
  }
}
