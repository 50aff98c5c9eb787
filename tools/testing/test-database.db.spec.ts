import pg from 'pg';
import { newTestDatabase, type TestDatabase } from './test-database';

describe('a test database', () => {
  let first: TestDatabase;
  let second: TestDatabase;

  beforeAll(async () => {
    [first, second] = await Promise.all([newTestDatabase(), newTestDatabase()]);
  });
  afterAll(() => Promise.all([first.drop(), second.drop()]));

  it('shares nothing with another one', async () => {
    await query(first.ownerUrl, 'create table left_behind (id int)');
    const { rows } = await query(second.ownerUrl, `select to_regclass('left_behind') as found`);
    expect(rows[0].found).toBeNull();
  });

  it('gives the application its job queue', async () => {
    const { rows } = await query(first.appUrl, 'select version from boss.version');
    expect(rows).toHaveLength(1);
  });

  it('lets the application make no tables', async () => {
    await expect(query(first.appUrl, 'create table sneaked_in (id int)')).rejects.toThrow(
      'permission denied',
    );
    await expect(query(first.appUrl, 'create schema sneaked_in')).rejects.toThrow('permission denied');
  });
});

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
