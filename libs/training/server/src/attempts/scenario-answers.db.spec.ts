import {
  learner,
  newCourse,
  newCycle,
  newScenario,
  setup,
  type TestCourse,
  type ThreadContext,
} from '../../../../../tools/testing/thread';
import type { GivenResponse } from '@leidraad/quizzes/model';
import type { AnswerSaved, QuestionView } from '@leidraad/training/model';
import { v7 as newId } from 'uuid';

const FIRST = 'first';
const THEN = 'then';
const TROUBLE = 'trouble';
const choose = (situation: string, choice: string): GivenResponse => ({ situation, choice });

describe('answers to a scenario', () => {
  let ctx: ThreadContext;
  let course: TestCourse;
  beforeAll(async () => {
    ctx = await setup();
    course = await newCourse(ctx, { items: (made) => [newScenario(made)], settings: { questionCount: 1 } });
  });
  afterAll(() => ctx.close());

  async function begin() {
    const cycle = await newCycle(ctx, course);
    const person = learner(ctx, cycle);
    const { id, questions } = await person.start();
    const move = (step: number, response: GivenResponse, key?: string) =>
      person.respond(id, 0, step, response, key);
    /** Makes these moves and gives what the last one came to. */
    const play = async (...moves: GivenResponse[]): Promise<AnswerSaved> => {
      let last: AnswerSaved | undefined;
      for (const [step, response] of moves.entries()) last = await move(step, response);
      return last as AnswerSaved;
    };
    return { ...cycle, id, person, questions, move, play };
  }

  it('leads from one situation to the next, and tells what happened', async () => {
    const { move, questions } = await begin();
    expect(at(questions[0])?.key).toBe(FIRST);
    const saved = await move(0, choose(FIRST, 'good'));
    expect(saved).toMatchObject({ counted: true, nextPosition: 0, result: null });
    expect(saved.consequence).toMatchObject({ verdict: 'fits', happened: { nl: 'Na good' } });
    expect(saved.question.item).toMatchObject({ step: 1, at: { key: THEN, mayGoBack: true } });
  });

  it('shows neither points nor where a choice leads', async () => {
    const { questions, play } = await begin();
    const { question } = await play(choose(FIRST, 'fair'));
    expect(JSON.stringify([questions, question])).not.toMatch(
      /points|"to":|clauses|feedback|consequence|Over|Na /,
    );
  });

  it('goes back where the author allows it, and counts what was chosen then', async () => {
    const { move, play } = await begin();
    const back = await play(choose(FIRST, 'fair'), { back: true });
    expect(back.question.item).toMatchObject({ step: 2, at: { key: FIRST, mayGoBack: false } });
    await move(2, choose(FIRST, 'good'));
    const { consequence, result } = await move(3, choose(THEN, 'good'));
    expect(consequence.ending).toMatchObject({ kind: 'passed', isBest: true });
    expect(result).toMatchObject({ passed: true, score: 100, rightCount: 1 });
  });

  it.each([
    ['back at the start', [] as GivenResponse[], { back: true } as GivenResponse],
    ['back on a breach', [choose(FIRST, 'bad')], { back: true } as GivenResponse],
    ['a choice of another situation', [choose(FIRST, 'good')], choose(FIRST, 'good')],
    ['a choice that is not there', [], choose(FIRST, 'nonsense')],
    ['an answer of another type', [], { options: ['good'] } as GivenResponse],
  ])('refuses %s', async (_what, moves, refused) => {
    const { move, play } = await begin();
    await play(...moves);
    await expect(move(moves.length, refused)).rejects.toMatchObject({ code: 'answer.option-unknown' });
  });

  it('refuses a move that is still to come', async () => {
    const { move } = await begin();
    await expect(move(1, choose(THEN, 'good'))).rejects.toMatchObject({ code: 'answer.position-unknown' });
  });

  it('goes on in the middle on another device', async () => {
    const { person, play } = await begin();
    await play(choose(FIRST, 'good'));
    const phone = await person.start();
    expect(phone.questions[0]?.item).toMatchObject({ step: 1, at: { key: THEN } });
    expect(phone.answers.map(({ step }) => step)).toEqual([0]);
    expect(phone.nextPosition).toBe(0);
  });

  it('takes a re-sent move once, and says the same again after later moves', async () => {
    const { id, move } = await begin();
    const key = newId();
    const first = await move(0, choose(FIRST, 'good'), key);
    await move(1, choose(THEN, 'leave'));
    expect(await move(0, choose(FIRST, 'good'), key)).toEqual(first);
    const { rowCount } = await ctx.asOwner('select 1 from answer where attempt_id = $1', [id]);
    expect(rowCount).toBe(2);
  });

  it('keeps a move that was made elsewhere before without counting it, and says where one is now', async () => {
    const { id, move, play } = await begin();
    await play(choose(FIRST, 'fair'));
    const late = await move(0, choose(FIRST, 'bad'));
    expect(late.counted).toBe(false);
    expect(late.consequence.response).toEqual(choose(FIRST, 'fair'));
    expect(late.question.item).toMatchObject({ step: 1, at: { key: THEN } });
    const { rows } = await ctx.asOwner(
      'select counted from answer where attempt_id = $1 order by recorded_at, id',
      [id],
    );
    expect(rows.map(({ counted }) => counted)).toEqual([true, false]);
  });

  it('keeps what was shown with each move', async () => {
    const { id, questions, play } = await begin();
    await play(choose(FIRST, 'good'));
    const { rows } = await ctx.asOwner('select shown from answer where attempt_id = $1', [id]);
    expect(rows[0].shown).toEqual({
      language: 'nl',
      optionOrder: at(questions[0])?.choices.map(({ key }) => key),
    });
  });

  it('passes with part of the points, which need not be enough for the quiz', async () => {
    const { play } = await begin();
    const { consequence, result } = await play(choose(FIRST, 'fair'), choose(THEN, 'good'));
    expect(consequence.ending).toMatchObject({ kind: 'passed', isBest: false });
    expect(result).toMatchObject({ passed: false, score: 75 });
  });

  it('earns at most half with the second-best ending, and never counts as right', async () => {
    const { play, personId } = await begin();
    const { consequence, result } = await play(choose(FIRST, 'bad'), choose(TROUBLE, 'mend'));
    expect(consequence.ending).toMatchObject({ kind: 'second-best', isBest: false });
    expect(result).toMatchObject({ passed: false, score: 50, rightCount: 0 });
    expect(await evidence(personId)).toEqual([]);
  });

  it('earns nothing with a failed ending', async () => {
    const { play } = await begin();
    const { consequence, result } = await play(choose(FIRST, 'good'), choose(THEN, 'leave'));
    expect(consequence.ending).toMatchObject({ kind: 'failed' });
    expect(result).toMatchObject({ passed: false, score: 0 });
  });

  it('passed, is evidence of every clause that the way there honours', async () => {
    const { play, personId } = await begin();
    await play(choose(FIRST, 'good'), choose(THEN, 'good'));
    expect(await evidence(personId)).toEqual([...course.clauseIds].sort());
  });

  it('gives one result however often the last move arrives at once', async () => {
    const { id, move, play } = await begin();
    await play(choose(FIRST, 'good'));
    const sent = await Promise.all(Array.from({ length: 20 }, () => move(1, choose(THEN, 'good'))));
    expect(sent.filter(({ counted }) => counted)).toHaveLength(1);
    expect(new Set(sent.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    const { rowCount } = await ctx.asOwner('select 1 from attempt_result where attempt_id = $1', [id]);
    expect(rowCount).toBe(1);
  });

  it('can be played again once it is over, which leaves answers and result as they are', async () => {
    const { id, person, play } = await begin();
    await expect(person.replay(id, 0, [])).rejects.toMatchObject({ code: 'attempt.not-graded' });
    await play(choose(FIRST, 'bad'), choose(TROUBLE, 'leave'));
    const before = await person.look(id);
    expect((await person.replay(id, 0, [])).question.item).toMatchObject({ step: 0, at: { key: FIRST } });
    const moves = [
      choose(FIRST, 'fair'),
      { back: true } as const,
      choose(FIRST, 'good'),
      choose(THEN, 'good'),
    ];
    const { consequence, question } = await person.replay(id, 0, moves);
    expect(consequence).toMatchObject({ verdict: 'fits', ending: { kind: 'passed', isBest: true } });
    expect(question.item).toMatchObject({ step: 4, at: null });
    await expect(person.replay(id, 0, [choose(THEN, 'good')])).rejects.toMatchObject({
      code: 'answer.option-unknown',
    });
    expect(await person.look(id)).toEqual(before);
  });

  it('is not played again by somebody else', async () => {
    const { id, play } = await begin();
    await play(choose(FIRST, 'good'), choose(THEN, 'good'));
    const { person: other } = await begin();
    await expect(other.replay(id, 0, [])).rejects.toMatchObject({ code: 'attempt.unknown' });
  });

  async function evidence(personId: string): Promise<string[]> {
    const { rows } = await ctx.asOwner(
      `select distinct clause_version.clause_id
         from clause_evidence join clause_version on clause_version.meaning_id = clause_evidence.meaning_id
        where person_id = $1 and how = 'answered' order by 1`,
      [personId],
    );
    return rows.map((row) => row.clause_id as string);
  }
});

function at(question: QuestionView | undefined) {
  return question?.item.type === 'scenario' ? question.item.at : undefined;
}
