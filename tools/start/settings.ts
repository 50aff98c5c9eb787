import { resolve } from 'node:path';

/** What `npm start` was asked to do. */
export interface StartSettings {
  port: number;
  /** Absolute path of the data folder (embedded database, logs, secrets). */
  dataDir: string;
  /** Another PostgreSQL server instead of the embedded one. */
  external?: { appUrl: string; ownerUrl: string };
  /** Load the demo company into a database that is empty. */
  demo: boolean;
  resetDemo: boolean;
}

/** Reads arguments and environment. Throws with all faults at once. */
export function startSettings(root: string, args: string[], env: NodeJS.ProcessEnv): StartSettings {
  const faults: string[] = [];
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    faults.push(`PORT is "${env['PORT']}"; it must be a number from 1 to 65535.`);
  }
  const appUrl = env['DATABASE_URL'];
  const ownerUrl = env['DATABASE_OWNER_URL'] ?? appUrl;
  for (const [name, url] of [
    ['DATABASE_URL', appUrl],
    ['DATABASE_OWNER_URL', ownerUrl],
  ] as const) {
    if (url && !/^postgres(ql)?:\/\/\S+$/.test(url))
      faults.push(`${name} must look like postgres://user:password@host:5432/name.`);
  }
  if (!appUrl && env['DATABASE_OWNER_URL']) faults.push('DATABASE_OWNER_URL needs DATABASE_URL beside it.');
  const wish = env['LEIDRAAD_DEMO'];
  if (wish && wish !== 'true' && wish !== 'false')
    faults.push(`LEIDRAAD_DEMO is "${wish}"; it must be true or false.`);
  if (faults.length) throw new Error(faults.join('\n'));
  return {
    port,
    dataDir: resolve(root, env['LEIDRAAD_DATA'] || '.data'),
    ...(appUrl && ownerUrl ? { external: { appUrl, ownerUrl } } : {}),
    demo: wish ? wish === 'true' : !appUrl,
    resetDemo: args.includes('--reset-demo'),
  };
}
