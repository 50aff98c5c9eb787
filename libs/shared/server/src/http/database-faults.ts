import { DomainError } from '@leidraad/shared/model';
import { QueryFailedError } from 'typeorm';

/** What PostgreSQL's SQLSTATE means to who asked; docs: postgresql.org/docs/current/errcodes-appendix.html. */
const MEANINGS: readonly [RegExp, () => DomainError][] = [
  // Two requests about one thing at once: unique or foreign key, deadlock, serialization.
  [/^(23505|23503|40001|40P01)$/, () => new DomainError('request.conflict', 'conflict')],
  // A value outside what its type holds, which a schema let through.
  [/^22/, () => new DomainError('request.invalid', 'invalid')],
  [/^(08|53|57P)/, () => new DomainError('server.unavailable', 'unavailable')],
];

/** The net under the checks of services: a refusal by the database itself, put as a fault of the request. */
export function databaseFault(error: unknown): DomainError | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code } = error.driverError as { code?: string };
  return MEANINGS.find(([states]) => states.test(code ?? ''))?.[1]() ?? null;
}
