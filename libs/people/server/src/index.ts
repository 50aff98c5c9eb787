export * from './entities';
export * from './company.entity';
export * from './unit.entity';
export * from './person.entity';
export * from './person-fact.entity';
export * from './account.entity';
export * from './role-grant.entity';
export * from './sign-in-link.entity';
