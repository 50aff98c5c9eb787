import { Attestations } from './attestations.service';
import { PolicyQuestions } from './policy-questions.service';
import {
  as,
  learner,
  newCourse,
  newCycle,
  publish,
  setup,
  type ThreadContext,
} from '../../../../../tools/testing/thread';
import { createHash } from 'node:crypto';

describe('the statement', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  afterAll(() => ctx.close());

  it('names policy, version and sections, and is kept word for word with hash and language', async () => {
    const statement = { nl: 'Ik las {policy} {version}: {sections}.', en: 'I read it.' };
    const cycle = await newCycle(ctx, await newCourse(ctx, { statement }));
    const person = learner(ctx, cycle);
    const shown = await person.statement();
    expect(shown.text).toBe('Ik las Socialmediabeleid 1.0: 1 Deel 1 en 2 Deel 2.');
    expect(shown.sha256).toBe(createHash('sha256').update(shown.text).digest('hex'));
    await person.sign();
    const { rows } = await ctx.asOwner(
      'select s.text, a.sha256, a.language from attestation a join statement s on s.id = a.statement_id where a.cycle_id = $1',
      [cycle.cycleId],
    );
    expect(rows).toEqual([{ text: shown.text, sha256: shown.sha256, language: 'nl' }]);
  });

  it('refuses words that changed after they were shown', async () => {
    const course = await newCourse(ctx);
    const { cycleId, personId } = await newCycle(ctx, course);
    const { sha256 } = await learner(ctx, { cycleId, personId }).statement();
    await publish(ctx, course, { statement: { nl: 'Iets anders' } });
    const sign = as(personId, () => ctx.get(Attestations).sign(cycleId, { language: 'nl', sha256 }));
    await expect(sign).rejects.toMatchObject({ code: 'attestation.changed', kind: 'stale' });
  });

  it('shows what was signed, in whatever language the page is', async () => {
    const cycle = await newCycle(ctx, await newCourse(ctx));
    const person = learner(ctx, cycle);
    const before = await person.statement();
    const { signedAt } = await person.sign();
    const later = await as(cycle.personId, () => ctx.get(Attestations).statement(cycle.cycleId, 'en'));
    expect(later).toEqual({ ...before, signedAt });
  });

  it('is signed in one language only', async () => {
    const cycle = await newCycle(ctx, await newCourse(ctx));
    const other = await as(cycle.personId, () => ctx.get(Attestations).statement(cycle.cycleId, 'en'));
    await learner(ctx, cycle).sign();
    const again = as(cycle.personId, () =>
      ctx.get(Attestations).sign(cycle.cycleId, { language: 'en', sha256: other.sha256 }),
    );
    await expect(again).rejects.toMatchObject({ code: 'attestation.already-signed' });
  });

  it('takes a question instead, and the cycle stays open', async () => {
    const { cycleId, personId } = await newCycle(ctx, await newCourse(ctx));
    await as(personId, () =>
      ctx.get(PolicyQuestions).ask(cycleId, 'Geldt dit ook voor mijn vrijwilligerswerk?'),
    );
    const { rowCount } = await ctx.asOwner(
      `select 1 from policy_question q join note n on n.id = q.note_id join cycle c on c.id = q.cycle_id
       where c.id = $1 and n.text like 'Geldt dit%' and c.completed_at is null`,
      [cycleId],
    );
    expect(rowCount).toBe(1);
  });
});
