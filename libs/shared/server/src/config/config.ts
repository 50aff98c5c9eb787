import { z } from 'zod';

/** How secrets of examples begin. What repeats itself has too few different characters, which is asked apart. */
const WEAK_SECRETS = /^(secret|changeme|password|test)/i;

const configSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'DATABASE_URL: give the address of a PostgreSQL database, postgres://user:password@host:5432/name',
  }),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_ORIGIN: z.url({
    protocol: /^https?$/,
    error: 'PUBLIC_ORIGIN: give the address people use, like https://leidraad.example.com',
  }),
  SESSION_SECRET: z
    .string({ error: 'SESSION_SECRET is missing: give at least 32 random characters' })
    .min(32, 'SESSION_SECRET is too short: give at least 32 random characters')
    .refine(
      (secret) => !WEAK_SECRETS.test(secret) && new Set(secret).size >= 10,
      'SESSION_SECRET is weak: give random characters',
    ),
  /** Directory of the built web app; without one only the API is served. */
  WEB_ROOT: z.string().optional(),
  /** Program that reads documents in a process of its own; by default the one built beside the server. */
  DOCUMENT_WORKER: z.string().optional(),
  /** The same for files with items. */
  ITEM_WORKER: z.string().optional(),
  /** The same for drafts made from a policy. */
  PROPOSAL_WORKER: z.string().optional(),
  /** Longest that reading one document, or one file with items, may take. */
  DOCUMENT_SECONDS: z.coerce.number().min(0.1).max(600).default(60),
  /** Memory that one process may hold that reads documents, its program included; the largest policies need half. */
  DOCUMENT_MEMORY_MB: z.coerce.number().int().min(128).max(8192).default(400),
  LEIDRAAD_DEMO: z.stringbool().default(false),
  /** Number of proxies in front whose X-Forwarded-For is to be believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Ceiling of requests per person (or address) and minute in one process. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(60).default(1200),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
});

/** Settings of one installation, checked at start. */
export type Config = z.infer<typeof configSchema>;
export const CONFIG = Symbol('config');

/** Thrown with every fault at once, one line each. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`Settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** What is wrong with the address people use; looked at on its own, so that it is listed beside every other fault. */
function originFaults(given: Record<string, string | undefined>): string[] {
  const origin = URL.parse(given['PUBLIC_ORIGIN'] ?? '');
  if (origin === null || (given['NODE_ENV'] ?? 'production') !== 'production') return [];
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(origin.hostname);
  return [
    ...(origin.protocol === 'http:' && !local
      ? ['PUBLIC_ORIGIN must start with https:// (http is for localhost only)']
      : []),
    ...(origin.pathname !== '/' || origin.search !== '' ? ['PUBLIC_ORIGIN must have no path'] : []),
  ];
}

/** Reads settings from environment variables; throws `ConfigError` listing all faults. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = configSchema.safeParse(given);
  const elsewhere = originFaults(given);
  if (parsed.success && elsewhere.length === 0) return parsed.data;
  const faults = (parsed.error?.issues ?? []).map((issue) => {
    const name = issue.path.join('.');
    return issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`;
  });
  throw new ConfigError([...faults, ...elsewhere]);
}
