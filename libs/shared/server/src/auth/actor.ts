import { permissionsOf, type Permission, type Role, ROLE_PERMISSIONS } from '@leidraad/shared/model';

export interface Grant {
  role: Role;
  /** Null: the whole company. */
  unitId: string | null;
}

/** Where a permission holds: everywhere, in these units and everything below, and/or for the people one manages. */
export interface Scope {
  all: boolean;
  unitIds: string[];
  ownReports: boolean;
}

/** The signed-in person of a request. */
export class Actor {
  readonly permissions: ReadonlySet<Permission>;
  constructor(
    readonly accountId: string,
    readonly personId: string,
    readonly language: 'nl' | 'en',
    readonly zone: string,
    readonly grants: readonly Grant[],
  ) {
    this.permissions = permissionsOf(['employee', ...grants.map((grant) => grant.role)]);
  }

  may(permission: Permission): boolean {
    return this.permissions.has(permission);
  }

  /** Where `permission` holds for this person. A manager's grant reaches the people they manage, whatever its unit. */
  scopeOf(permission: Permission): Scope {
    const giving = this.grants.filter((grant) => ROLE_PERMISSIONS[grant.role].includes(permission));
    const byUnit = giving.filter((grant) => grant.role !== 'manager');
    return {
      all: byUnit.some((grant) => grant.unitId === null),
      unitIds: byUnit.flatMap((grant) => grant.unitId ?? []),
      ownReports: giving.some((grant) => grant.role === 'manager'),
    };
  }
}
