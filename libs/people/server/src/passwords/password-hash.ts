import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id: 19 MiB, 2 passes, 1 lane. */
const OPTIONS = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** argon2id in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), OPTIONS);
}

let decoy: Promise<string> | null = null;

/**
 * Whether the password fits. Without a hash (no such account) it does the same work against a decoy, so that the time
 * an answer takes doesn't tell who has an account.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return stored !== null && fits;
}
