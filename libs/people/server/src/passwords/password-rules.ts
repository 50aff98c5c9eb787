import { DomainError } from '@leidraad/shared/model';
import { dictionary } from '@zxcvbn-ts/language-common';

let common: Set<string> | null = null;

/** Passwords that many people use, lower case; some fifty thousand. */
function commonPasswords(): Set<string> {
  common ??= new Set(dictionary['passwords-common'] as string[]);
  return common;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Refuses a password that is on the list of common ones, also with digits or signs behind it, or that is little more
 * than somebody's own name or login. Length is the schema's work. Source: NIST SP 800-63B, section 3.1.1.2.
 */
export function refuseWeakPassword(password: string, own: readonly string[], path: string): void {
  const lower = password.toLowerCase();
  const stem = lower.replace(/[\d\W_]+$/u, '');
  const repeated = /^(.{1,4})\1+$/u.test(lower);
  if (
    commonPasswords().has(lower) ||
    (stem.length >= 4 && commonPasswords().has(stem) && lower.length - stem.length < 8) ||
    repeated
  )
    throw new DomainError('password.common', 'invalid', { fields: [{ path, code: 'password.common' }] });
  const folded = plain(password);
  const tooOwn = own
    .map(plain)
    .some((name) => name.length >= 4 && folded.includes(name) && folded.length - name.length < 6);
  if (tooOwn)
    throw new DomainError('password.contains-login', 'invalid', {
      fields: [{ path, code: 'password.contains-login' }],
    });
}
