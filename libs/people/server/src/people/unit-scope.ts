import { DomainError, type Permission } from '@leidraad/shared/model';
import { requestContext, type Scope, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';

/** SQL for "within the units of this scope": true for everything, else a test on a column holding a unit id. */
export function withinScope(column: string, parameter: string): string {
  return `(${parameter}::uuid[] is null or ${column} in (select id from units_with_below(${parameter}::uuid[])))`;
}

/** The parameter of `withinScope`: null means everything, an empty list nothing. */
export function scopeParameter(scope: Scope): string[] | null {
  return scope.all ? null : scope.unitIds;
}

/** Checks that a unit lies where the signed-in person's permission holds. */
@Injectable()
export class UnitScope {
  constructor(private readonly work: UnitOfWork) {}

  /** Throws like a unit that does not exist, so that nobody learns what lies outside their part. */
  async requireUnit(permission: Permission, unitId: string | null, code = 'unit.not-found'): Promise<void> {
    const [row] = await this.work.query<{ inside: boolean }>(
      `select ${withinScope('unit.id', '$2')} as inside from unit where unit.id = $1`,
      [unitId, scopeParameter(requestContext.actor().scopeOf(permission))],
    );
    if (!row?.inside) throw new DomainError(code, 'missing');
  }

  /** Whether the permission holds in a unit; null stands for the whole company. */
  async reaches(permission: Permission, unitId: string | null): Promise<boolean> {
    const scope = requestContext.actor().scopeOf(permission);
    if (scope.all) return true;
    if (unitId === null || scope.unitIds.length === 0) return false;
    const [row] = await this.work.query<{ inside: boolean }>(
      `select ${withinScope('$1::uuid', '$2')} as inside`,
      [unitId, scope.unitIds],
    );
    return row?.inside ?? false;
  }

  /** Checks that somebody works, on a day, where the permission holds; throws as for nobody. */
  async requirePerson(permission: Permission, personId: string, day: string): Promise<void> {
    if (!(await this.reachesPerson(permission, personId, day)))
      throw new DomainError('person.not-found', 'missing');
  }

  async reachesPerson(permission: Permission, personId: string, day: string): Promise<boolean> {
    if (requestContext.actor().scopeOf(permission).all) return true;
    const [row] = await this.work.query<{ unitId: string | null }>(
      'select unit_id as "unitId" from person_on($2::date) where person_id = $1',
      [personId, day],
    );
    return this.reaches(permission, row?.unitId ?? null);
  }

  /** For what belongs to no unit in particular: the permission must hold for the whole company. */
  async requireWhole(permission: Permission): Promise<void> {
    if (!requestContext.actor().scopeOf(permission).all)
      throw new DomainError('permission.missing', 'forbidden');
  }
}
