import pg from 'pg';
import { PgBoss } from 'pg-boss';
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
    const boss = new PgBoss({
      connectionString: first.appUrl,
      schema: 'boss',
      migrate: false,
      createSchema: false,
      reindex: false,
      useListenNotify: true,
    });
    const faults: unknown[] = [];
    boss.on('error', (fault) => faults.push(fault));
    await boss.start();
    await boss.createQueue('draw', { notify: true });
    const received = new Promise((resolve) => {
      void boss.work('draw', async (jobs) => resolve(jobs[0]?.data));
    });
    await boss.send('draw', { id: '1' });
    expect(await received).toEqual({ id: '1' });
    await boss.stop({ graceful: true, timeout: 2_000 });
    expect(faults).toEqual([]);
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
