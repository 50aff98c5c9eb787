import { startSettings } from './settings.ts';

const read = (env: NodeJS.ProcessEnv, args: string[] = []) => startSettings('/clone', args, env);

describe('what npm start does', () => {
  it('uses the embedded database with the demo company on port 3000 when nothing is set', () => {
    expect(read({})).toEqual({ port: 3000, dataDir: '/clone/.data', demo: true, resetDemo: false });
  });

  it('loads no demo company into somebody’s own server unless asked', () => {
    expect(read({ DATABASE_URL: 'postgres://a@b/c' }).demo).toBe(false);
    expect(read({ DATABASE_URL: 'postgres://a@b/c', LEIDRAAD_DEMO: 'true' }).demo).toBe(true);
  });

  it('migrates with the application’s address when there is one role only', () => {
    expect(read({ DATABASE_URL: 'postgres://a@b/c' }).external?.ownerUrl).toBe('postgres://a@b/c');
  });

  it('names every wrong setting at once', () => {
    expect(() => read({ PORT: 'web', DATABASE_OWNER_URL: 'mysql://x', LEIDRAAD_DEMO: 'yes' })).toThrow(
      /PORT[^]*DATABASE_OWNER_URL must look[^]*needs DATABASE_URL[^]*LEIDRAAD_DEMO/,
    );
  });
});
