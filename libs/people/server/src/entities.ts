import { Account } from './account.entity';
import { Company } from './company.entity';
import { Person } from './person.entity';
import { PersonFact } from './person-fact.entity';
import { RoleGrant } from './role-grant.entity';
import { SignInLink } from './sign-in-link.entity';
import { Unit } from './unit.entity';

/** Every table of this capability. */
export const PEOPLE_ENTITIES = [Company, Unit, Person, PersonFact, Account, RoleGrant, SignInLink];
