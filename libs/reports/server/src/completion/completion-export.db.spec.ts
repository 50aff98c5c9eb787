import { CompletionExport } from './completion-export.service';
import type { CompletionQuery } from '@leidraad/reports/model';
import { Writable } from 'node:stream';
import {
  as,
  HR,
  newCourse,
  newCycle,
  newEmployee,
  newUnit,
  setup,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('the export of the completion list', () => {
  let ctx: ThreadContext;
  let hrId: string;
  beforeAll(async () => {
    ctx = await setup();
    hrId = await newEmployee(ctx);
  });
  afterAll(() => ctx.close());

  const exported = async (query: Partial<CompletionQuery>, language: 'nl' | 'en' = 'nl'): Promise<string> => {
    const chunks: Buffer[] = [];
    const target = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    await as(
      hrId,
      () => ctx.get(CompletionExport).write({ sort: 'name', direction: 'asc', ...query }, language, target),
      HR,
    );
    return Buffer.concat(chunks).toString();
  };

  it('opens right in a Dutch Excel: byte-order mark, semicolons, Dutch headers, ISO dates', async () => {
    const course = await newCourse(ctx);
    await newCycle(ctx, course, {
      personId: await newEmployee(ctx, { givenName: 'Zoë', familyName: 'Łukasz' }),
    });
    const [header, row, end] = (await exported({ courseId: course.courseId })).split('\r\n');
    expect(header).toBe(
      '\uFEFFPersoneelsnummer;Naam;Afdeling;Leidinggevende;Training;Versie;Status;Uiterlijk;Begonnen;Afgerond;Geldig tot en met;Vrijgesteld tot en met',
    );
    expect(row).toMatch(
      /^N\d+;Zoë Łukasz;Westerduin;;Sociale media op het werk;1;Niet gestart;2026-04-01;;;;$/,
    );
    expect(end).toBe('');
    expect(await exported({ courseId: course.courseId }, 'en')).toContain(
      ';Social media at work;1;Not started;',
    );
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '\tx', '\rx'])(
    'never lets %j be run as a formula',
    async (cell) => {
      const course = await newCourse(ctx);
      const personId = await newEmployee(ctx, { givenName: cell, familyName: 'x' });
      await newCycle(ctx, course, { personId });
      const csv = await exported({ courseId: course.courseId });
      const [, name] = csv.slice(csv.indexOf('\r\n') + 2).split(';');
      expect(name?.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('gives its database connection back when the reader goes away half way', async () => {
    const course = await newCourse(ctx);
    for (let at = 0; at < 60; at += 1)
      await newCycle(ctx, course, { personId: await newEmployee(ctx, { familyName: 'x'.repeat(2000) }) });
    const target = new Writable({ write: () => void target.destroy() });
    const query = { sort: 'name' as const, direction: 'asc' as const, courseId: course.courseId };
    const written = as(hrId, () => ctx.get(CompletionExport).write(query, 'nl', target), HR);
    await expect(written).resolves.toBeUndefined();
  });

  it('holds what the filters show, also beyond one page, and is audited without the words searched for', async () => {
    const course = await newCourse(ctx);
    const unitId = await newUnit(ctx);
    for (let at = 0; at < 60; at += 1)
      await newCycle(ctx, course, {
        personId: await newEmployee(ctx, { unitId, familyName: `Zoekmij ${at}` }),
        dueOn: at < 55 ? '2026-01-01' : '2026-04-01',
      });
    const csv = await exported({ courseId: course.courseId, unitId, status: 'overdue', q: 'zoekmij' });
    expect(csv.trim().split('\r\n')).toHaveLength(56);
    const { rows } = await ctx.asOwner(
      `select actor_id, data from audit_entry where action = 'completion.exported' order by seq desc limit 1`,
    );
    expect(rows[0]).toMatchObject({ actor_id: hrId, data: { status: 'overdue', unitId, searched: true } });
    expect(JSON.stringify(rows[0])).not.toContain('zoekmij');
  });
});
