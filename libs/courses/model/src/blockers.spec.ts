import type { Addressee, Norm, ReadingDecision } from '@leidraad/policies/model';
import type { Feedback, Item } from '@leidraad/quizzes/model';
import type { PolicyForCourse } from './blocker';
import { blockers } from './blockers';
import { DEFAULT_SETTINGS, type CourseContent } from './course-content';

const ID = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;

interface ClauseSketch {
  decision?: ReadingDecision | null;
  norm?: Norm;
  addressee?: Addressee;
}

/** Section 1 with clauses 1.1, 1.2 …; by default obligations of employees. */
const policyOf = (...sketches: ClauseSketch[]): PolicyForCourse => ({
  state: 'approved',
  masterLanguage: 'nl',
  sections: [
    {
      id: ID(9),
      number: '1',
      heading: { nl: 'Privacy' },
      level: 1,
      topic: 'none',
      clauses: sketches.map(
        ({ decision = 'adopted', norm = 'obligation', addressee = 'employee' }, index) => ({
          clauseId: ID(index + 1),
          clauseVersionId: ID(index + 1),
          meaningId: ID(index + 1),
          number: `1.${index + 1}`,
          kind: 'sentence',
          text: { nl: 'Zin.' },
          leadsIn: false,
          leadIn: null,
          speaker: null,
          byHand: [],
          proposal: null,
          earlierReading: null,
          reading:
            decision === null
              ? null
              : {
                  id: ID(6),
                  decision,
                  norm,
                  addressee,
                  topic: null,
                  plainText: {},
                  why: null,
                  byName: null,
                  at: '2026-03-02T09:00:00Z',
                },
        }),
      ),
    },
  ],
});

const both = (text: string) => ({ nl: text, en: text });

/** A course that may be published: one lesson on clause 1.1, one question about it. */
const courseOf = (change: (content: CourseContent) => void = () => undefined): CourseContent => {
  const content: CourseContent = {
    title: both('Cursus'),
    summary: both('Kort'),
    statement: both('Ik heb het gelezen.'),
    settings: { ...DEFAULT_SETTINGS, questionCount: 1 },
    lessons: [
      {
        key: 'privacy',
        topic: both('Privacy'),
        title: both('Wat je weet'),
        goal: both('Je weet wat je deelt.'),
        minutes: 5,
        blocks: [
          { key: 'quote', type: 'quotation', clauseId: ID(1) },
          {
            key: 'rule',
            type: 'rule',
            lines: [{ key: 'line', text: both('Doe dit.'), citations: [{ clauseId: ID(1), support: 'L' }] }],
          },
        ],
      },
    ],
    items: [
      {
        id: ID(8),
        type: 'situation',
        lessonKey: 'privacy',
        situation: both('Je maakt een foto.'),
        question: both('Wat doe je?'),
        critical: false,
        options: [
          {
            key: 'a',
            text: both('Goed'),
            right: true,
            feedback: both('Ja'),
            clauses: [{ clauseId: ID(1), effect: 'honours', support: 'L' }],
          },
          {
            key: 'b',
            text: both('Fout'),
            right: false,
            feedback: both('Nee'),
            clauses: [{ clauseId: ID(1), effect: 'breaks', support: 'L' }],
          },
        ],
      },
    ],
  };
  change(content);
  return content;
};

const codes = (content: CourseContent, policy: PolicyForCourse = policyOf({})) =>
  blockers(content, policy)
    .filter(({ kind }) => kind === 'blocks')
    .map(({ code }) => code);

const firstItem = (content: CourseContent) => {
  const [item] = content.items;
  if (item?.type !== 'situation') throw new Error('no situation');
  return item;
};
const base = { id: ID(7), lessonKey: 'privacy', critical: false };
const feedback = (cites = true): Feedback => ({
  text: both('Zo zit het.'),
  clauses: cites ? [{ clauseId: ID(1), effect: 'honours', support: 'L' }] : [],
});
const trueFalse = (cites: boolean): Item => ({
  ...base,
  type: 'true-false',
  statement: both('Dit mag.'),
  isTrue: true,
  feedback: { true: feedback(), false: feedback(cites) },
});
/** Rows with these targets, of which only `x` is there. */
const matching = (...targets: (string | null)[]): Item => ({
  ...base,
  type: 'matching',
  question: both('Wat hoort bij wat?'),
  targets: [{ key: 'x', text: both('X') }],
  rows: targets.map((target, index) => ({
    key: `r${index}`,
    text: both('Rij'),
    target,
    feedback: feedback(),
  })),
});
/** A message whose parts break these rules, of which only `x` is there. */
const breach = (clauseId: string | null, ...parts: (string | null)[]): Item => ({
  ...base,
  type: 'breach',
  question: both('Wat mag niet?'),
  message: { form: 'post', author: 'Sam' },
  parts: parts.map((breaks, index) => ({
    key: `p${index}`,
    place: 'text',
    text: both('Zin'),
    breaks,
    feedback: feedback(false),
  })),
  rules: [{ key: 'x', text: both('Regel'), clauseId }],
});
const firstLine = (content: CourseContent) => {
  const block = content.lessons[0]?.blocks[1];
  if (block?.type !== 'rule' || !block.lines[0]) throw new Error('no line');
  return block.lines[0];
};

describe('what stops publishing', () => {
  it('is nothing for a complete course', () => {
    expect(blockers(courseOf(), policyOf({}))).toEqual([]);
  });

  it.each<[string, (content: CourseContent) => void, string[]]>([
    ['no lessons', (c) => void (c.lessons = []), ['course.no-lessons', 'course.item-lesson-unknown']],
    ['a lesson without quotation', (c) => void c.lessons[0]?.blocks.shift(), ['course.lesson-no-quotation']],
    ['a line without source', (c) => void (firstLine(c).citations = []), ['course.line-uncited']],
    [
      'an assumption',
      (c) => void (firstLine(c).citations = [{ clauseId: ID(1), support: 'A' }]),
      ['course.assumption'],
    ],
    [
      'a clause of another version',
      (c) => void c.lessons[0]?.blocks.push({ key: 'q2', type: 'quotation', clauseId: ID(7) }),
      ['course.clause-unknown'],
    ],
    [
      'a picture without alternative text',
      (c) => void (firstItem(c).picture = { fileId: ID(5), alt: {} }),
      ['course.alt-missing'],
    ],
    [
      'a picture without it in the main language',
      (c) => void (firstItem(c).picture = { fileId: ID(5), alt: { en: 'A board' } }),
      ['course.text-missing'],
    ],
    ['a key used twice', (c) => void (firstLine(c).key = 'quote'), ['course.key-twice']],
    [
      'a clause cited twice',
      (c) => void firstLine(c).citations.push({ clauseId: ID(1), support: 'T' }),
      ['course.clause-twice'],
    ],
    [
      'an empty block',
      (c) => void c.lessons[0]?.blocks.push({ key: 'why', type: 'reason', lines: [] }),
      ['course.block-empty'],
    ],
    [
      'no right option',
      (c) => void firstItem(c).options.forEach((o) => (o.right = false)),
      ['course.item-none-right', 'course.rule-not-tested'],
    ],
    [
      'only right options',
      (c) => void firstItem(c).options.forEach((o) => (o.right = true)),
      ['course.item-all-right', 'course.right-honours-nothing'],
    ],
    [
      'an option without clause',
      (c) => void firstItem(c).options.at(1)?.clauses.pop(),
      ['course.option-no-clause'],
    ],
    ['an item of no lesson', (c) => void (firstItem(c).lessonKey = 'elders'), ['course.item-lesson-unknown']],
    ['fewer items than asked', (c) => void (c.settings.questionCount = 2), ['course.too-few-items']],
    [
      'a missing text in the master language',
      (c) => void (c.statement = { en: 'Read.' }),
      ['course.text-missing'],
    ],
  ])('is %s', (_name, change, expected) => expect(codes(courseOf(change))).toEqual(expected));

  it('is a version that says the same as the one before', () => {
    const published = JSON.parse(JSON.stringify(courseOf())) as CourseContent;
    const open = (content: CourseContent) =>
      blockers(content, policyOf({}), published).map(({ code }) => code);
    expect(open(courseOf())).toEqual(['course.no-difference']);
    expect(open(courseOf((c) => void (c.settings.passMark = 90)))).toEqual([]);
    expect(open(courseOf((c) => void (c.sameForStatistics = [ID(8)])))).toEqual(['course.no-difference']);
  });

  it('is not an assumption that a trainer accepted', () => {
    const content = courseOf((c) => {
      firstLine(c).citations = [{ clauseId: ID(1), support: 'A' }];
      firstLine(c).accepted = true;
    });
    expect(codes(content)).toEqual([]);
  });

  it.each<[ClauseSketch, string]>([
    [{ decision: 'rejected' }, 'course.clause-rejected'],
    [{ decision: 'ambiguous' }, 'course.clause-ambiguous'],
    [{ decision: null }, 'course.clause-undecided'],
    [{ norm: 'fact', addressee: 'none' }, 'course.rule-no-rule'],
    [{ addressee: 'employer' }, 'course.rule-no-rule'],
  ])('is a rule on a clause that is %j', (sketch, expected) => {
    expect(codes(courseOf(), policyOf(sketch))).toContain(expected);
  });

  it('is a rule of a covered section that is neither taught nor tested, but no fact or advice', () => {
    const policy = policyOf(
      {},
      { norm: 'prohibition' },
      { norm: 'fact', addressee: 'none' },
      { norm: 'advice' },
    );
    expect(blockers(courseOf(), policy).map(({ code, params }) => [code, params['number']])).toEqual([
      ['course.rule-not-taught', '1.2'],
      ['course.rule-not-tested', '1.2'],
    ]);
  });

  it.each<[string, Item, string[]]>([
    ['nothing', trueFalse(true), []],
    ['feedback without clause', trueFalse(false), ['course.feedback-no-clause']],
    ['a row without target', matching('x', null), ['course.row-no-target']],
    ['a row with a target that is gone', matching('x', 'gone'), ['course.row-no-target']],
    ['a message in which all is allowed', breach(ID(1), null, null), ['course.nothing-broken']],
    ['a rule without clause', breach(null, 'x', null), ['course.rule-no-clause']],
    ['a rule of an unknown clause', breach(ID(5), 'x', null), ['course.clause-unknown']],
    ['a breach of a rule that is gone', breach(ID(1), 'x', 'gone'), ['course.broken-rule-unknown']],
  ])('is %s of a question', (_name, item, expected) => {
    const content = courseOf((c) => void c.items.push(item));
    expect(codes(content)).toEqual(expected);
  });

  it('is never a translation that is older than its text', () => {
    const content = courseOf((c) => void (firstItem(c).outdated = [{ path: 'question', language: 'en' }]));
    expect(blockers(content, policyOf({}))).toMatchObject([
      { code: 'course.translation-outdated', kind: 'advice', params: { count: 1, language: 'en' } },
    ]);
  });

  it('is never a missing translation', () => {
    const content = courseOf((c) => void (c.summary = { nl: 'Kort' }));
    expect(blockers(content, policyOf({}))).toMatchObject([
      { code: 'course.translation-missing', kind: 'advice' },
    ]);
  });
});
