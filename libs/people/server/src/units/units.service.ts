import { UNIT_PERMISSIONS, type UnitPermission, type UnitRow } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { PeopleService } from '../people/people.service';
import { scopeParameter, UnitScope, withinScope } from '../people/unit-scope';
import { Unit } from '../unit.entity';

/** `$1` today, `$2` where one may see people. */
const LIST = `
  select unit.id, unit.parent_id as "parentId", unit.name, unit.code, unit.revision,
         case when ${withinScope('unit.id', '$2')} then coalesce(headcount.people, 0) end as people
  from unit
  left join (select unit_id, count(*)::int as people from person_on($1::date) where status = 'active' group by unit_id)
       headcount on headcount.unit_id = unit.id`;

/** `$3` scope, `$4` whose own people also count, or null. */
const WITHIN = `
  where ${withinScope('unit.id', '$3')}
     or unit.id in (select unit_id from person_on($1::date) where manager_id = $4::uuid and status = 'active')`;

/** What holds a unit in place. `$1` unit, `$2` today. */
const USE = `
  select (select count(*)::int from person_on($2::date) where unit_id = $1::uuid and status = 'active') as people,
         exists (select 1 from unit where parent_id = $1) as units,
         exists (select 1 from role_grant where unit_id = $1 and (until is null or until >= $2::date)) as roles,
         exists (select 1 from assignment_rule where unit_id = $1) as assignments`;

interface Use {
  people: number;
  units: boolean;
  roles: boolean;
  assignments: boolean;
}

interface UnitInput {
  parentId: string | null;
  name: string;
  code: string;
}

/** The tree of departments. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly scope: UnitScope,
  ) {}

  /** Units within the scope of a permission of the signed-in person. */
  async list(wanted: UnitPermission | undefined): Promise<UnitRow[]> {
    const actor = requestContext.actor();
    const permission = wanted ?? UNIT_PERMISSIONS.find((each) => actor.may(each));
    if (!permission || !actor.may(permission)) throw new DomainError('permission.missing', 'forbidden');
    const scope = actor.scopeOf(permission);
    return this.rows(`${WITHIN} order by lower(unit.name)`, [
      scopeParameter(scope),
      scope.ownReports ? actor.personId : null,
    ]);
  }

  async add(unit: UnitInput): Promise<UnitRow> {
    const id = newId();
    await this.work.run(async () => {
      await this.work.lock('units');
      await this.requireParent(unit.parentId);
      await this.refuseTakenCode(id, unit.code);
      await this.work.manager.insert(Unit, { id, ...unit });
      await this.audit.record('unit.added', 'unit', id);
    });
    return this.read(id);
  }

  async change(id: string, { revision, ...unit }: UnitInput & { revision: number }): Promise<UnitRow> {
    await this.work.run(async () => {
      // Two moves at once could hang two departments below each other.
      await this.work.lock('units');
      await this.scope.requireUnit('people.write', id);
      const before = await this.read(id);
      if (unit.parentId !== before.parentId) await this.requireParent(unit.parentId);
      await this.refuseTakenCode(id, unit.code);
      const [loop] = await this.work.query<{ below: boolean }>(
        'select $2::uuid in (select id from units_with_below(array[$1::uuid])) as below',
        [id, unit.parentId],
      );
      if (loop?.below)
        throw new DomainError('request.invalid', 'invalid', {
          fields: [{ path: 'parentId', code: 'unit.loop' }],
        });
      const updated = await this.work.manager.update(
        Unit,
        { id, revision },
        { ...unit, revision: revision + 1 },
      );
      if (updated.affected === 0)
        throw new DomainError('unit.stale', 'stale', { current: await this.read(id) });
      await this.audit.record('unit.changed', 'unit', id);
    });
    return this.read(id);
  }

  async remove(id: string): Promise<void> {
    await this.work.run(async () => {
      await this.scope.requireUnit('people.write', id);
      await this.work.lock('role-grants');
      await this.refuseUsed(id);
      // What ended long ago no longer shows anywhere; the log keeps it.
      await this.work.query('delete from role_grant where unit_id = $1 and until < $2::date', [
        id,
        await this.people.today(),
      ]);
      await this.work.manager.delete(Unit, { id });
      await this.audit.record('unit.removed', 'unit', id);
    });
  }

  private async read(id: string): Promise<UnitRow> {
    const [row] = await this.rows(' where unit.id = $3', [id]);
    if (!row) throw new DomainError('unit.not-found', 'missing');
    return row;
  }

  private async rows(where: string, parameters: unknown[]): Promise<UnitRow[]> {
    const seen = scopeParameter(requestContext.actor().scopeOf('people.read'));
    return this.work.query<UnitRow>(`${LIST}${where}`, [await this.people.today(), seen, ...parameters]);
  }

  private async refuseUsed(id: string): Promise<void> {
    const [use] = await this.work.query<Use>(USE, [id, await this.people.today()]);
    if (!use) return;
    const { people } = use;
    if (people === 1) throw new DomainError('unit.has-person', 'conflict');
    if (people > 1) throw new DomainError('unit.has-people', 'conflict', { params: { people } });
    if (use.units) throw new DomainError('unit.has-units', 'conflict');
    if (use.roles) throw new DomainError('unit.has-roles', 'conflict');
    if (use.assignments) throw new DomainError('unit.has-assignments', 'conflict');
  }

  /** A unit at the top may be made only by somebody whose permission reaches the whole company. */
  private async requireParent(parentId: string | null): Promise<void> {
    if (parentId !== null) return this.scope.requireUnit('people.write', parentId);
    if (!requestContext.actor().scopeOf('people.write').all)
      throw new DomainError('request.invalid', 'forbidden', {
        fields: [{ path: 'parentId', code: 'unit.top-needs-company' }],
      });
  }

  private async refuseTakenCode(id: string, code: string): Promise<void> {
    const [other] = await this.work.query<{ id: string }>(
      'select id from unit where lower(code) = lower($1) and id <> $2',
      [code, id],
    );
    if (other)
      throw new DomainError('request.invalid', 'conflict', {
        fields: [{ path: 'code', code: 'unit.code-taken' }],
      });
  }
}
