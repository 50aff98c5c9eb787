import type { GivenResponse } from '@leidraad/quizzes/model';
import type { ItemFigures, ToldShare } from '@leidraad/reports/model';
import { v7 as newId } from 'uuid';
import {
  as,
  learner,
  newCourse,
  newCycle,
  newEmployee,
  newScenario,
  newSituation,
  publish,
  setup,
  START,
  type TestCourse,
  type ThreadContext,
  TRAINER,
} from '../../../../../tools/testing/thread';
import { ItemFiguresService } from './item-figures.service';

const APRIL = '2026-04-01T08:00:00Z';
const good: GivenResponse[] = [
  { situation: 'first', choice: 'good' },
  { situation: 'then', choice: 'good' },
];
const bad: GivenResponse[] = [
  { situation: 'first', choice: 'bad' },
  { situation: 'trouble', choice: 'mend' },
];

describe('figures about questions', () => {
  let ctx: ThreadContext;
  let trainerId: string;
  beforeAll(async () => {
    ctx = await setup();
    trainerId = await newEmployee(ctx);
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const asTrainer = <T>(work: (figures: ItemFiguresService) => Promise<T>) =>
    as(trainerId, () => work(ctx.get(ItemFiguresService)), TRAINER);
  const listed = (course: TestCourse) => asTrainer((figures) => figures.ofCourse(course.courseId));
  const detail = (course: TestCourse, at = 0): Promise<ItemFigures> =>
    asTrainer((figures) => figures.ofItem(course.courseId, course.items[at]?.id ?? ''));

  /** So many new people, who answer the one question of a course; with a critical question only a right answer passes. */
  async function answered(course: TestCourse, people: number, ...moves: GivenResponse[]) {
    const cycles = [];
    for (let at = 0; at < people; at += 1) {
      const cycle = await newCycle(ctx, course);
      await answer(cycle, moves);
      cycles.push(cycle);
    }
    return cycles;
  }
  async function answer(cycle: { cycleId: string; personId: string }, moves: GivenResponse[]) {
    const person = learner(ctx, cycle);
    const { id } = await person.start();
    for (const [step, response] of moves.entries()) await person.respond(id, 0, step, response);
  }
  const option = (key: string): GivenResponse => ({ options: [key] });
  const ofParts = ({ parts }: ItemFigures): Record<string, ToldShare> =>
    Object.fromEntries(parts.map(({ key, people }) => [key, people]));

  it('count the people who chose each option, once the month is over', async () => {
    const course = await newCourse(ctx, { questions: 1 });
    await answered(course, 12, option('right'));
    await answered(course, 8, option('wrong'));
    expect((await listed(course)).rows[0]).toMatchObject({ people: null, through: null, reading: 'too-few' });
    ctx.clock.set(new Date(APRIL));
    const figures = await detail(course);
    expect(figures).toMatchObject({
      people: 20,
      through: '2026-03',
      clauses: ['1.1'],
      reading: 'distractor',
      about: 'b',
    });
    expect(ofParts(figures)).toEqual({
      right: { kind: 'shown', people: 12, percent: 60 },
      wrong: { kind: 'shown', people: 8, percent: 40 },
    });
    expect(figures.right).toEqual({ kind: 'shown', people: 12, percent: 60 });
    expect(figures.parts.map(({ key, breaks }) => [key, breaks])).toEqual([
      ['right', []],
      ['wrong', ['1.1']],
    ]);
  });

  it('count a person by the first finished attempt, whatever comes after it', async () => {
    const course = await newCourse(ctx, { questions: 1, critical: true });
    const wrong = await answered(course, 6, option('wrong'));
    await answered(course, 6, option('right'));
    for (const cycle of wrong) await answer(cycle, [option('right')]);
    ctx.clock.set(new Date(APRIL));
    expect(ofParts(await detail(course))).toMatchObject({ right: { people: 6 }, wrong: { people: 6 } });
  });

  it('do not count an attempt that is not finished, or what is played again', async () => {
    const course = await newCourse(ctx, {
      items: (made) => [newScenario(made)],
      settings: { questionCount: 1 },
    });
    const [first] = await answered(course, 6, ...good);
    await answered(course, 5, ...bad);
    await answered(course, 5, ...bad.slice(0, 1));
    if (first) {
      const person = learner(ctx, first);
      const [attempt] = await ctx.work.query<{ id: string }>('select id from attempt where cycle_id = $1', [
        first.cycleId,
      ]);
      await person.replay(attempt?.id ?? '', 0, bad);
    }
    ctx.clock.set(new Date(APRIL));
    expect((await detail(course)).people).toBe(11);
  });

  it('tell where people came in a scenario, what they chose there and how it ended', async () => {
    const course = await newCourse(ctx, {
      items: (made) => [newScenario(made)],
      settings: { questionCount: 1 },
    });
    await answered(course, 7, ...good);
    // Gone back on, so what was chosen then is what counts.
    await answered(course, 5, { situation: 'first', choice: 'fair' }, { back: true }, ...good);
    await answered(course, 6, ...bad);
    await answered(course, 2, { situation: 'first', choice: 'fair' }, { situation: 'then', choice: 'leave' });
    ctx.clock.set(new Date(APRIL));
    const { situations, endings, right, people } = await detail(course);
    expect(people).toBe(20);
    expect(right).toEqual({ kind: 'shown', people: 12, percent: 60 });
    const kinds = Object.fromEntries(
      situations.map(({ key, came, choices }) => [
        key,
        [
          came,
          ...choices.map((choice) =>
            choice.people.kind === 'shown' ? choice.people.people : choice.people.kind,
          ),
        ],
      ]),
    );
    // Two chose `fair`: with them `good` or `bad` of the first situation could be worked out, so one of those goes too.
    expect(kinds).toEqual({
      first: [20, 12, 'small', 'complementary'],
      then: [null, 'complementary', 'small'],
      trouble: [null, 'complementary', 'small'],
    });
    expect(endings.map(({ key, people: ended }) => [key, ended.kind])).toEqual([
      ['passed', 'shown'],
      ['second', 'complementary'],
      ['failed', 'small'],
    ]);
  });

  it('hold no number of people below five anywhere, whatever was answered', async () => {
    const course = await newCourse(ctx, {
      items: (made) => [newScenario(made)],
      settings: { questionCount: 1 },
    });
    await answered(course, 9, ...good);
    await answered(course, 3, ...bad);
    await answered(
      course,
      1,
      { situation: 'first', choice: 'bad' },
      { situation: 'trouble', choice: 'leave' },
    );
    ctx.clock.set(new Date(APRIL));
    const sent = JSON.stringify([await listed(course), await detail(course)]);
    const numbers = [...sent.matchAll(/"(?:people|came)":(\d+)/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([13, 13, 13]);
    expect(sent).not.toContain('person');
  });

  it('stay as they are while fewer than five are told apart from the month before', async () => {
    const course = await newCourse(ctx, { questions: 1 });
    await answered(course, 10, option('right'));
    await answered(course, 10, option('wrong'));
    ctx.clock.set(new Date(APRIL));
    const before = await detail(course);
    await answered(course, 7, option('right'));
    await answered(course, 1, option('wrong'));
    ctx.clock.set(new Date('2026-05-01T08:00:00Z'));
    expect(await detail(course)).toEqual(before);
    await answered(course, 4, option('wrong'));
    ctx.clock.set(new Date('2026-06-01T08:00:00Z'));
    expect(await detail(course)).toMatchObject({ people: 32, through: '2026-05' });
  });

  it('go on in a version that asks the same, and start at nothing in one that does not', async () => {
    const course = await newCourse(ctx, {
      items: (made) => [newSituation(made, 0, false)],
      settings: { questionCount: 1 },
    });
    await answered(course, 6, option('right'));
    await answered(course, 6, option('wrong'));
    const same = await publish(ctx, await withVersion(course, true));
    await answered(same, 6, option('right'));
    await answered(same, 5, option('wrong'));
    const other = await publish(ctx, await withVersion(same, false));
    ctx.clock.set(new Date(APRIL));
    expect(await detail(other)).toMatchObject({
      number: 3,
      people: null,
      reading: 'too-few',
      earlier: [{ number: 2, people: 23, right: { kind: 'shown', people: 12, percent: 52 } }],
    });
  });

  it('list what the newest version asks, what goes wrong most first', async () => {
    const course = await newCourse(ctx, { questions: 2 });
    for (let at = 0; at < 12; at += 1) {
      const person = learner(ctx, await newCycle(ctx, course));
      const attempt = await person.start();
      for (const [position, { item }] of attempt.questions.entries()) {
        const isFirst = item.type === 'situation' && item.situation.nl === 'Situatie 1';
        await person.answer(
          attempt.id,
          position,
          isFirst && at < 6 ? 'right' : isFirst ? 'wrong' : at < 5 ? 'wrong' : 'right',
        );
      }
    }
    ctx.clock.set(new Date(APRIL));
    const { rows, course: of } = await listed(course);
    expect(of).toMatchObject({ slug: course.courseId, number: 1 });
    expect(rows.map(({ itemId, right }) => [itemId, right])).toEqual([
      [course.items[0]?.id, { kind: 'shown', people: 6, percent: 50 }],
      [course.items[1]?.id, { kind: 'shown', people: 7, percent: 58 }],
    ]);
  });

  it('are not there for what a course does not ask', async () => {
    const course = await newCourse(ctx);
    await expect(asTrainer((figures) => figures.ofItem(course.courseId, newId()))).rejects.toMatchObject({
      code: 'report.item-unknown',
    });
    await expect(asTrainer((figures) => figures.ofCourse('no-such-course'))).rejects.toMatchObject({
      code: 'course.unknown',
    });
  });

  /** The course with a next version of its question, which may ask the same. */
  async function withVersion(course: TestCourse, asksTheSame: boolean): Promise<TestCourse> {
    const [item] = course.items;
    const versions = await ctx.work.query<{ number: number; statistics_id: string }>(
      'select number, statistics_id from item_version where item_id = $1 order by number desc',
      [item?.id],
    );
    const id = newId();
    const number = (versions[0]?.number ?? 0) + 1;
    await ctx.work.query(
      `insert into item_version (id, item_id, number, type, body, sha256, languages, statistics_id, created_at)
       values ($1::uuid, $2, $3, $4, $5, $1::text, '{nl}', $6, now())`,
      [id, item?.id, number, item?.type, JSON.stringify(item), asksTheSame ? versions[0]?.statistics_id : id],
    );
    return course;
  }
});
