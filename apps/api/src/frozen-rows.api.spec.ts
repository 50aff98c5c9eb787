import pg from 'pg';
import { newTestDatabase, type TestDatabase } from '../../../tools/testing/test-database';

const FROZEN = [
  'audit_entry',
  'person_fact',
  'reading',
  'policy_withdrawal',
  'item',
  'item_version',
  'item_clause',
  'course_version',
  'lesson',
  'block',
  'line',
  'course_item',
  'cycle_event',
  'assignment_reason',
  'attempt',
  'answer',
  'attempt_result',
  'lesson_seen',
  'attestation',
  'clause_evidence',
  'certificate',
  'certificate_event',
  'certificate_pdf',
];

describe('frozen rows', () => {
  let database: TestDatabase;
  const asRole = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const refusal = (url: string, sql: string) =>
    asRole(url, (client) => client.query(sql)).then(
      () => 'done',
      (fault: { code: string }) => fault.code,
    );

  beforeAll(async () => (database = await newTestDatabase()));
  afterAll(() => database.drop());

  it.each(FROZEN)('of %s: the application has no right to change, remove or empty them', async (table) => {
    const column = (
      await asRole(database.ownerUrl, (client) =>
        client.query(
          `select column_name from information_schema.columns where table_name = $1 and is_identity = 'NO' limit 1`,
          [table],
        ),
      )
    ).rows[0].column_name;
    expect(await refusal(database.appUrl, `update "${table}" set "${column}" = "${column}"`)).toBe('42501');
    expect(await refusal(database.appUrl, `delete from "${table}"`)).toBe('42501');
    expect(await refusal(database.appUrl, `truncate "${table}" cascade`)).toBe('42501');
  });

  it('of file: the bytes that hashes point at are never rewritten', async () => {
    await asRole(database.ownerUrl, (client) =>
      client.query(
        `insert into file (id, sha256, media_type, size, bytes, created_at) values (gen_random_uuid(), '', 'text/plain', 1, 'a', now())`,
      ),
    );
    expect(await refusal(database.appUrl, `update file set bytes = 'b'`)).toBe('42501');
    expect(await refusal(database.appUrl, 'truncate file cascade')).toBe('42501');
    expect(await refusal(database.ownerUrl, `update file set bytes = 'b'`)).toBe('LD001');
  });

  it('are refused by a trigger even to the owner', async () => {
    const sql = `insert into audit_entry (effective_at, action, object_type) values (now(), 'test', 'test')`;
    await asRole(database.ownerUrl, (client) => client.query(sql));
    expect(await refusal(database.ownerUrl, `update audit_entry set action = 'other'`)).toBe('LD001');
    expect(await refusal(database.ownerUrl, 'delete from audit_entry')).toBe('LD001');
    expect(await refusal(database.ownerUrl, 'truncate audit_entry')).toBe('LD001');
  });

  it('of the audit log cannot be left out: a change whose audit row fails does not happen', async () => {
    const lost = `begin; insert into note (id, text, created_at) values (gen_random_uuid(), 'lost', now());
                  insert into audit_entry (effective_at, action) values (now(), 'without an object'); commit;`;
    expect(await refusal(database.appUrl, lost)).toBe('23502');
    const { rows } = await asRole(database.ownerUrl, (client) =>
      client.query(`select count(*)::int as n from note where text = 'lost'`),
    );
    expect(rows[0].n).toBe(0);
  });
});
