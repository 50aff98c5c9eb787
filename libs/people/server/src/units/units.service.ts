import type { UnitRow } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { PeopleService } from '../people/people.service';
import { UnitScope } from '../people/unit-scope';
import { Unit } from '../unit.entity';

const LIST = `
  select unit.id, unit.parent_id as "parentId", unit.name, unit.code, unit.revision,
         (select count(*)::int from person_on($1::date) today where today.unit_id = unit.id and today.status = 'active') as people
  from unit`;

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

  async list(): Promise<UnitRow[]> {
    return this.work.query<UnitRow>(`${LIST} order by lower(unit.name)`, [await this.people.today()]);
  }

  async add(unit: UnitInput): Promise<UnitRow> {
    const id = newId();
    await this.work.run(async () => {
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
      const { people } = await this.read(id);
      const [used] = await this.work.query<{ used: boolean }>(
        `select exists (select 1 from unit where parent_id = $1) or exists (select 1 from role_grant where unit_id = $1)
             or exists (select 1 from assignment_rule where unit_id = $1) as used`,
        [id],
      );
      if (people > 0 || used?.used) throw new DomainError('unit.in-use', 'conflict', { params: { people } });
      await this.work.manager.delete(Unit, { id });
      await this.audit.record('unit.removed', 'unit', id);
    });
  }

  private async read(id: string): Promise<UnitRow> {
    const [row] = await this.work.query<UnitRow>(`${LIST} where unit.id = $2`, [
      await this.people.today(),
      id,
    ]);
    if (!row) throw new DomainError('unit.not-found', 'missing');
    return row;
  }

  /** A unit at the top may be made only by somebody whose permission reaches the whole company. */
  private async requireParent(parentId: string | null): Promise<void> {
    if (parentId !== null) return this.scope.requireUnit('people.write', parentId);
    await this.scope.requireWhole('people.write');
  }

  private async refuseTakenCode(id: string, code: string): Promise<void> {
    const other = await this.work.repository(Unit).findOneBy({ code });
    if (other && other.id !== id)
      throw new DomainError('request.invalid', 'conflict', {
        fields: [{ path: 'code', code: 'unit.code-taken' }],
      });
  }
}
