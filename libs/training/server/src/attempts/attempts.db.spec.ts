import {
  learner,
  newCourse,
  newCycle,
  publish,
  setup,
  type ThreadContext,
} from '../../../../../tools/testing/thread';
import type { QuestionView } from '@leidraad/training/model';
import { v7 as newId } from 'uuid';

describe('attempts', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  afterAll(() => ctx.close());

  it('goes on at the same question on another device', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const laptop = await person.start();
    await person.answer(laptop.id, 0, 'right');
    await person.answer(laptop.id, 1, 'wrong');
    const phone = await person.start();
    expect(phone.id).toBe(laptop.id);
    expect(phone.nextPosition).toBe(2);
    expect(phone.questions).toEqual(laptop.questions);
    expect(phone.answers.map((answer) => answer.consequence.verdict)).toEqual(['fits', 'breaks']);
  });

  it('shows neither key nor feedback before an answer', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const shown = JSON.stringify((await person.start()).questions);
    expect(shown).not.toMatch(/feedback|Zo houd je|"right":|misconception|clause/);
  });

  it('answers a re-sent answer with the same body, also after later answers', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const { id } = await person.start();
    const first = await person.answer(id, 0, 'right', 'key-one-0');
    await person.answer(id, 1, 'right');
    expect(await person.answer(id, 0, 'right', 'key-one-0')).toEqual(first);
  });

  it('keeps a second answer to a question without counting it', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const { id } = await person.start();
    const first = await person.answer(id, 0, 'wrong');
    const second = await person.answer(id, 0, 'right');
    expect(second.counted).toBe(false);
    expect(second.consequence).toEqual(first.consequence);
    const { rows } = await ctx.asOwner(
      'select counted from answer where attempt_id = $1 order by recorded_at',
      [id],
    );
    expect(rows.map((row) => row.counted)).toEqual([true, false]);
  });

  it('saves a double click once', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const { id } = await person.start();
    const key = newId();
    const [one, two] = await Promise.all([
      person.answer(id, 0, 'right', key),
      person.answer(id, 0, 'right', key),
    ]);
    expect(one).toEqual(two);
    const { rowCount } = await ctx.asOwner('select 1 from answer where attempt_id = $1', [id]);
    expect(rowCount).toBe(1);
  });

  it('starts one attempt when several devices start at once', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const attempts = await Promise.all([person.start(), person.start(), person.start()]);
    expect(new Set(attempts.map((attempt) => attempt.id)).size).toBe(1);
  });

  it.each([
    [7, 'right', 'answer.position-unknown'],
    [0, 'nonsense', 'answer.option-unknown'],
  ])('refuses position %i with option %s', async (position, option, code) => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const { id } = await person.start();
    await expect(person.answer(id, position, option)).rejects.toMatchObject({ code });
  });

  it('refuses a key that was used for another answer', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    const { id } = await person.start();
    await person.answer(id, 0, 'right', 'key-two-00');
    await expect(person.answer(id, 0, 'wrong', 'key-two-00')).rejects.toMatchObject({
      code: 'answer.key-reused',
    });
  });

  it('needs help after three fails, and not before', async () => {
    const cycle = await newCycle(ctx, await newCourse(ctx));
    const person = learner(ctx, cycle);
    for (const left of [2, 1, 0]) {
      const { result } = await person.take(3);
      expect(result).toMatchObject({ passed: false, attemptsLeft: left, rightCount: 2, total: 5, score: 40 });
      const { rows } = await ctx.asOwner('select help_needed_at from cycle where id = $1', [cycle.cycleId]);
      expect(rows[0].help_needed_at === null).toBe(left > 0);
    }
    await expect(person.start()).rejects.toMatchObject({ code: 'quiz.no-attempts-left' });
    const { rows } = await ctx.asOwner(
      `select 1 from cycle_event where cycle_id = $1 and kind = 'help-needed'`,
      [cycle.cycleId],
    );
    expect(rows).toHaveLength(1);
  });

  it('passes at eighty per cent', async () => {
    const person = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    expect((await person.take(1)).result).toMatchObject({ passed: true, score: 80, criticalMissed: false });
    await expect(person.start()).rejects.toMatchObject({ code: 'quiz.already-passed' });
  });

  it('fails with enough right answers when a critical rule was missed', async () => {
    const course = await newCourse(ctx, { critical: true });
    const person = learner(ctx, await newCycle(ctx, course));
    const attempt = await person.start();
    let last;
    for (const { position, situation } of attempt.questions.map(asSituation))
      last = await person.answer(attempt.id, position, situation.nl === 'Situatie 1' ? 'wrong' : 'right');
    expect(last?.result).toMatchObject({ passed: false, score: 80, criticalMissed: true });
  });

  it('asks questions that were not asked before, as long as there are any', async () => {
    const course = await newCourse(ctx, { questions: 6, settings: { questionCount: 3 } });
    const person = learner(ctx, await newCycle(ctx, course));
    const first = await person.start();
    for (const { position } of first.questions) await person.answer(first.id, position, 'wrong');
    const second = await person.start();
    const asked = [...first.questions, ...second.questions].map(
      (question) => asSituation(question).situation.nl,
    );
    expect(new Set(asked).size).toBe(6);
  });

  it('finishes a running attempt on the version it was drawn from', async () => {
    const course = await newCourse(ctx);
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    const { id } = await person.start();
    await publish(ctx, { ...course, items: course.items.slice(0, 2) });
    expect((await person.look(id)).total).toBe(5);
    const { rows } = await ctx.asOwner('select course_version_id from cycle where id = $1', [cycle.cycleId]);
    expect(rows[0].course_version_id).toBe(course.courseVersionId);
    expect((await person.take()).result).toMatchObject({ passed: true, total: 5 });
  });

  it('looks like nothing to somebody else', async () => {
    const { id } = await learner(ctx, await newCycle(ctx, await newCourse(ctx))).start();
    const other = learner(ctx, await newCycle(ctx, await newCourse(ctx)));
    await expect(other.look(id)).rejects.toMatchObject({ code: 'attempt.unknown', kind: 'missing' });
    await expect(other.answer(id, 0, 'right')).rejects.toMatchObject({ code: 'attempt.unknown' });
  });
});

function asSituation({ position, item }: QuestionView) {
  if (item.type !== 'situation') throw new Error(`Not a situation: ${item.type}`);
  return { position, ...item };
}
