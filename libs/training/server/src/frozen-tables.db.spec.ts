import { newCompletedCycle, newCourse, setup, type ThreadContext } from '../../../../tools/testing/thread';

const FROZEN = [
  'attempt',
  'answer',
  'attempt_result',
  'attestation',
  'lesson_seen',
  'clause_evidence',
  'cycle_event',
  'certificate',
  'course_version',
  'block',
  'item_version',
  'audit_entry',
];

describe('what was published, answered, signed or issued', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
    await newCompletedCycle(ctx, await newCourse(ctx));
  });
  afterAll(() => ctx.close());

  const columnOf = async (table: string) => {
    const { rows } = await ctx.asOwner(
      'select column_name from information_schema.columns where table_schema = $1 and table_name = $2 and is_identity = $3 limit 1',
      ['public', table, 'NO'],
    );
    return rows[0].column_name as string;
  };

  it.each(FROZEN)('%s: the application may not change or delete it', async (table) => {
    const column = await columnOf(table);
    expect((await ctx.asOwner(`select 1 from ${table} limit 1`)).rowCount).toBe(1);
    await expect(ctx.work.query(`update ${table} set ${column} = ${column}`)).rejects.toThrow(
      'permission denied',
    );
    await expect(ctx.work.query(`delete from ${table}`)).rejects.toThrow('permission denied');
    await expect(ctx.work.query(`truncate ${table} cascade`)).rejects.toThrow('permission denied');
  });

  it.each(FROZEN)('%s: not even the owner of the tables can', async (table) => {
    const column = await columnOf(table);
    await expect(ctx.asOwner(`update ${table} set ${column} = ${column}`)).rejects.toThrow('frozen');
    await expect(ctx.asOwner(`delete from ${table}`)).rejects.toThrow('frozen');
  });

  it.each(['attempt', 'answer', 'attestation', 'certificate', 'clause_evidence', 'cycle_event'])(
    '%s holds ids and no names',
    async (table) => {
      const { rows } = await ctx.asOwner(`select to_jsonb(${table})::text as row from ${table}`);
      expect(rows.map((row) => row.row).join()).not.toMatch(/Noor|Bakker/);
    },
  );
});
