import { blockers, courseContentSchema } from '@leidraad/courses/model';
import { isMissedByTheBest, type RestScores } from '@leidraad/reports/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClauseIds } from '../loading/clause-ids';
import { withPictures } from '../loading/pictures';
import { clauseIdOf, numberedClauses } from './numbered-clauses';
import { doesWell, missesAtFirst, PRIVACY_COURSE, PRIVACY_LEARNERS } from './privacy-course';
import { READINGS } from './readings';

const content = withClauseIds(PRIVACY_COURSE, clauseIdOf);
const clauses = [...numberedClauses(readFileSync(join(__dirname, 'policy.nl.md'), 'utf8'))];
const english = numberedClauses(readFileSync(join(__dirname, 'policy.en.md'), 'utf8'));

describe('the demo course on privacy', () => {
  it('has the shape of a course', async () => {
    const whole = await withPictures(content, () =>
      Promise.resolve({ fileId: clauseIdOf('1.1'), width: 960, height: 600 }),
    );
    expect(courseContentSchema.safeParse(whole).error?.issues ?? []).toEqual([]);
  });

  it('can be published: it teaches and tests every rule of its section', () => {
    const sections = [...Map.groupBy(clauses, ([number]) => number.split('.')[0] ?? '')].map(
      ([number, each]) => ({
        id: clauseIdOf(`${number}.0`),
        number,
        heading: { nl: number, en: number },
        clauses: each.map(([clause, nl]) => {
          const { decision, norm, addressee, plainText } = READINGS[clause] ?? {};
          return {
            clauseId: clauseIdOf(clause),
            number: clause,
            text: { nl, en: english.get(clause) ?? '' },
            reading: { decision, norm, addressee, plainText },
          };
        }),
      }),
    );
    const policy = { state: 'approved', masterLanguage: 'nl', sections } as unknown as Parameters<
      typeof blockers
    >[1];
    expect(blockers(content, policy).filter(({ kind }) => kind === 'blocks')).toEqual([]);
  });

  it('asks every question, one of them a scenario', () => {
    expect(content.settings.questionCount).toBe(content.items.length);
    expect(content.items.filter(({ type }) => type === 'scenario')).toHaveLength(1);
  });

  it('is taken by forty people at least, of whom enough miss each question and enough do not', () => {
    expect(PRIVACY_LEARNERS.length).toBeGreaterThanOrEqual(40);
    const learners = [...PRIVACY_LEARNERS.keys()];
    for (const item of content.items.keys()) {
      const missed = learners.filter((learner) => missesAtFirst(learner, item)).length;
      expect([item, Math.min(missed, learners.length - missed) >= 5]).toEqual([item, true]);
    }
  });

  it('has one question that those who do well miss more often, and no other', () => {
    const plain = [...content.items.keys()].filter((at) => content.items[at]?.type !== 'scenario');
    const learners = [...PRIVACY_LEARNERS.keys()];
    const restOf = (learner: number, item: number) =>
      (plain.filter((other) => other !== item && !missesAtFirst(learner, other)).length +
        Number(doesWell(learner))) /
      plain.length;
    const scores = (item: number, missed: boolean): RestScores => {
      const each = learners
        .filter((learner) => missesAtFirst(learner, item) === missed)
        .map((learner) => restOf(learner, item));
      const sum = (of: (score: number) => number) => each.reduce((all, score) => all + of(score), 0);
      return { people: each.length, sum: sum((score) => score), sumOfSquares: sum((score) => score ** 2) };
    };
    const misread = plain.filter((item) => isMissedByTheBest(scores(item, false), scores(item, true)));
    expect(misread).toEqual([3]);
  });
});
