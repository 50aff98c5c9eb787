import { ConfigError, readConfig } from './config';

const GOOD = {
  DATABASE_URL: 'postgres://app:secret@db.example:5432/leidraad',
  PUBLIC_ORIGIN: 'https://leidraad.example.com',
  SESSION_SECRET: 'r8Kx2mP0vQz5LwTn7bYc1dHs9gJf4aEu',
};

const faultsOf = (environment: Record<string, string | undefined>): string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
};

describe('settings', () => {
  it('are read with defaults people expect', () => {
    expect(readConfig(GOOD)).toMatchObject({
      NODE_ENV: 'production',
      PORT: 3000,
      HOST: '127.0.0.1',
      LEIDRAAD_DEMO: false,
    });
  });

  it('that are not right are listed all at once', () => {
    const faults = faultsOf({ PUBLIC_ORIGIN: 'http://leidraad.example.com', PORT: '99999' });
    expect(faults.join('\n')).toMatch(/DATABASE_URL/);
    expect(faults.join('\n')).toMatch(/SESSION_SECRET is missing/);
    expect(faults.join('\n')).toMatch(/PORT/);
    expect(faults.join('\n')).toMatch(/https:/);
  });

  it.each([
    ['short', /too short/],
    ['a'.repeat(40), /weak/],
    ['changeme-changeme-changeme-changeme', /weak/],
  ])('refuse the secret %s', (SESSION_SECRET, fault) => {
    expect(faultsOf({ ...GOOD, SESSION_SECRET }).join()).toMatch(fault);
  });

  it.each(['x', '0'])('take a random secret that happens to begin with %s', (start) => {
    const SESSION_SECRET = start + GOOD.SESSION_SECRET;
    expect(faultsOf({ ...GOOD, SESSION_SECRET })).toEqual([]);
  });

  it('want https unless it is this machine', () => {
    expect(faultsOf({ ...GOOD, PUBLIC_ORIGIN: 'http://leidraad.example.com' }).join()).toMatch(/https/);
    expect(faultsOf({ ...GOOD, PUBLIC_ORIGIN: 'http://localhost:3000' })).toEqual([]);
    expect(faultsOf({ ...GOOD, PUBLIC_ORIGIN: 'https://leidraad.example.com/base' }).join()).toMatch(
      /no path/,
    );
  });
});
