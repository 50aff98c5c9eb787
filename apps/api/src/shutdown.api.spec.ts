import pg from 'pg';
import { startTestApp } from './testing/test-app';

describe('a server that is told to stop', () => {
  it('finishes the request it is busy with, ends open streams, and takes no new ones', async () => {
    const sut = await startTestApp();
    const parentId = await sut.people.company();
    const admin = await sut.people.signedIn('admin', 'hr');
    const watching = admin.get('/api/changes?topics=completion');
    const holder = new pg.Client({ connectionString: sut.database.ownerUrl });
    await holder.connect();
    await holder.query('begin; lock table unit in exclusive mode');
    const busy = admin.post('/api/units', { parentId, name: 'Nieuw', code: 'NIEUW' });
    await untilWaiting(holder);

    const closed = sut.app.close();
    await holder.query('commit');
    await holder.end();
    expect((await busy).status).toBe(201);
    expect((await watching).status).toBe(200);
    await closed;
    await expect(admin.get('/api/health/live')).rejects.toThrow();
    await sut.database.drop();
  });
});

/** Until the request stands before the lock. */
async function untilWaiting(client: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query(
      `select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
       where datname = current_database() and not granted`,
    );
    if (rowCount) return;
  }
}
