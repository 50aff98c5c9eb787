import {
  blockers,
  type CourseContent,
  courseContentSchema,
  derivedCourseSchema,
} from '@leidraad/courses/model';
import { ADDRESSEES, NORMS } from '@leidraad/policies/model';
import { canonicalJson, citedParts } from '@leidraad/quizzes/model';
import { deriveCourse } from './derive-course';
import { figuresOf, turned } from './figures';
import { type Given, reading, RICH, sourceOf } from './testing/sources';

const derive = (clauses: readonly Given[], more = {}) => deriveCourse(sourceOf(clauses, more), 'nl');
const lessonTexts = ({ lines }: ReturnType<typeof derive>) =>
  lines.filter(({ path }) => path.startsWith('lessons.')).map(({ text }) => text);

describe('drafts from clauses', () => {
  it('fit the contracts of drafts, lessons and items', () => {
    const draft = derive(RICH);
    expect(derivedCourseSchema.parse(draft)).toEqual(draft);
    expect(draft.lessons.length).toBeGreaterThan(2);
    expect(draft.items.length).toBeGreaterThan(6);
    const { lessons, items } = draft;
    const said = {
      title: { nl: 'Titel' },
      summary: { nl: 'Samenvatting' },
      statement: { nl: 'Ik ken de regels.' },
    };
    const settings = {
      passMark: 80,
      attempts: 3,
      questionCount: 8,
      validityMonths: 12,
      renewalWindowDays: 30,
    };
    expect(courseContentSchema.safeParse({ ...said, lessons, items, settings }).error).toBeUndefined();
  });

  it('are stopped only by what a person has to fill in and accept', () => {
    const source = sourceOf(RICH);
    const { lessons, items } = deriveCourse(source, 'nl');
    const content: CourseContent = {
      title: { nl: 'Titel' },
      summary: { nl: 'Samenvatting' },
      statement: { nl: 'Ik ken de regels.' },
      lessons,
      items,
      settings: { passMark: 80, attempts: 3, questionCount: 8, validityMonths: 12, renewalWindowDays: 30 },
    };
    const sections = [
      {
        id: source.clauses[0].id,
        number: '1',
        heading: { nl: 'Privacy' },
        level: 1,
        topic: 'none' as const,
        clauses: source.clauses.map(({ id, number, text, kind, reading: read }) => ({
          clauseId: id,
          clauseVersionId: id,
          meaningId: id,
          number,
          kind,
          text,
          leadsIn: false,
          leadIn: null,
          speaker: null,
          byHand: [],
          proposal: null,
          earlierReading: null,
          reading: read && {
            id,
            ...read,
            plainText: {},
            why: null,
            byName: null,
            at: '2026-03-02T09:00:00Z',
          },
        })),
      },
    ];
    const found = blockers(content, { state: 'approved', masterLanguage: 'nl', sections })
      .filter(({ kind }) => kind === 'blocks')
      .map(({ code }) => code);
    expect(new Set(found)).toEqual(new Set(['course.slot-open', 'course.assumption']));
  });

  it('make no rule and no key of a clause whose reading is not adopted, or addresses nobody who learns', () => {
    for (const norm of NORMS)
      for (const addressee of ADDRESSEES)
        for (const decision of ['adopted', 'rejected', 'ambiguous', null] as const) {
          const given = RICH.map((clause) => ({
            ...clause,
            reading: decision === null ? null : reading(norm, addressee, { decision }),
          }));
          const source = sourceOf(given);
          const draft = deriveCourse(source, 'nl');
          const mayTeach =
            decision === 'adopted' &&
            ['employee', 'spokesperson', 'company'].includes(addressee) &&
            !['definition', 'fact', 'none'].includes(norm);
          if (!mayTeach) {
            expect(draft.rules).toEqual([]);
            expect(draft.items).toEqual([]);
          }
          if (decision !== 'adopted' || addressee === 'employer' || addressee === 'policy')
            expect(draft.lines).toEqual([]);
          expect(figuresOf(draft, source).wrongRules).toBe(0);
        }
  });

  it('cite none of them either, beside others that are adopted', () => {
    const source = sourceOf(
      RICH.flatMap((clause, at) => [
        clause,
        { text: `${clause.text} (${at})`, reading: reading('obligation', 'employer') },
        {
          text: `${clause.text} (bis ${at})`,
          reading: reading('prohibition', 'employee', { decision: 'ambiguous' }),
        },
      ]),
    );
    const draft = deriveCourse(source, 'nl');
    const cited = new Set([
      ...draft.lines.flatMap(({ clauses }) => clauses.map(({ clauseId }) => clauseId)),
      ...draft.items.flatMap((item) =>
        citedParts(item).flatMap(({ clauses }) => clauses.map(({ clauseId }) => clauseId)),
      ),
    ]);
    const wrong = source.clauses.filter(
      ({ id, reading: read }) =>
        cited.has(id) && (read?.addressee === 'employer' || read?.decision !== 'adopted'),
    );
    expect(wrong).toEqual([]);
  });

  it('speak to the reader where a sentence speaks of employees, and leave it where that is not safe', () => {
    const texts = lessonTexts(
      derive([
        { text: 'Medewerkers mogen geen namen van klanten delen.', reading: reading('prohibition') },
        { text: 'De medewerker meldt dit aan zijn leidinggevende.' },
        { text: 'Medewerkers moeten hun klanten zeggen dat zij mogen klagen.' },
      ]),
    );
    expect(texts).toContain('Je mag geen namen van klanten delen.');
    expect(texts).toContain('Je meldt dit aan je leidinggevende.');
    expect(texts).toContain('Medewerkers moeten hun klanten zeggen dat zij mogen klagen.');
  });

  it('say with each item of a list what leads in to it', () => {
    const lead = sourceOf([{ text: 'Deel nooit:', reading: reading('prohibition') }]).clauses[0];
    const texts = lessonTexts(
      derive([
        { text: 'Deel nooit:', reading: reading('prohibition') },
        { text: 'namen van klanten;', kind: 'list-item', leadIn: lead.id, reading: reading('prohibition') },
        { text: 'prijzen.', kind: 'list-item', leadIn: lead.id, reading: reading('prohibition') },
      ]),
    );
    expect(texts).toEqual(expect.arrayContaining(['Deel nooit: namen van klanten.', 'Deel nooit: prijzen.']));
    expect(texts).not.toContain('Deel nooit.');
  });

  it('keep hedges and exceptions, also where the plain words of a reading lost them', () => {
    const given = (plain: string) => ({
      text: 'Teksten horen waarschijnlijk bij het bedrijf, tenzij je iets anders afspreekt.',
      reading: reading('allocation', 'employee', {
        hedge: 'waarschijnlijk',
        exception: 'tenzij je iets anders afspreekt',
        plain: { nl: plain },
      }),
    });
    const lost = lessonTexts(derive([given('Teksten zijn van het bedrijf.')]));
    expect(lost).toContain(
      'Teksten zijn van het bedrijf. Let op: het beleid zegt “waarschijnlijk”. Uitzondering: “tenzij je iets anders afspreekt”.',
    );
    const kept = 'Teksten zijn meestal van het bedrijf, behalve als je iets anders afspreekt.';
    expect(lessonTexts(derive([given(kept)]))).toContain(kept);
    // Plain words of a template would lose them, so there are none.
    expect(lost).not.toContain('Wat je voor het werk maakt, is van het bedrijf.');
  });

  it('ask whom to ask once, as an assumption with an open slot, until the policy or a person says so', () => {
    const ask = (texts: string[]) => texts.filter((text) => text.startsWith('Twijfel je?'));
    expect(ask(lessonTexts(derive(RICH)))).toEqual(['Twijfel je? Vraag het aan {{aanspreekpunt}}.']);
    expect(ask(lessonTexts(derive(RICH, { slots: { contact: 'HR' } })))).toEqual([
      'Twijfel je? Vraag het aan HR.',
    ]);
    expect(ask(lessonTexts(derive([...RICH, { text: 'Vraag bij twijfel je leidinggevende.' }])))).toEqual([]);
  });
});

describe('the same source', () => {
  const source = sourceOf(RICH);
  const draft = deriveCourse(source, 'nl');

  it('gives the same draft to the byte, in whatever order its members stand', () => {
    expect(JSON.stringify(deriveCourse(sourceOf(RICH), 'nl'))).toBe(JSON.stringify(draft));
    expect(JSON.stringify(deriveCourse(turned(source), 'nl'))).toBe(JSON.stringify(draft));
    expect(canonicalJson(JSON.parse(JSON.stringify(draft)))).toBe(canonicalJson(draft));
  });

  it('keeps keys and ids when sections are renumbered and other clauses come', () => {
    const more = sourceOf([...RICH, { text: 'Houd je aan het beleid.' }], {
      sections: [{ number: '7', heading: { nl: 'Privacy' } }],
    });
    const moved = {
      ...more,
      clauses: more.clauses.map((clause) => ({ ...clause, section: '7', number: `7.${clause.number}` })),
    };
    const later = deriveCourse(moved, 'nl');
    const paths = new Set(later.lines.map(({ path }) => path));
    const rules = draft.rules.map(({ lessonKey, lineKey }) => `lessons.${lessonKey}.${lineKey}`);
    expect(rules.filter((path) => !paths.has(path))).toEqual([]);
    const ids = new Set(later.items.map(({ id }) => id));
    expect(draft.items.filter(({ id }) => !ids.has(id)).length).toBeLessThanOrEqual(1);
  });

  it('gives the same keys in both languages', () => {
    const both = {
      ...source,
      clauses: source.clauses.map((clause) => ({
        ...clause,
        text: { ...clause.text, en: `In English ${clause.number}.` },
      })),
    };
    const english = deriveCourse(both, 'en');
    const keys = ({ lessons, rules }: typeof draft) => ({
      lessons: lessons.map(({ key, blocks }) => [key, blocks.map((block) => block.key)]),
      rules: rules.map(({ lineKey }) => lineKey),
    });
    expect(keys(english)).toEqual(keys(deriveCourse(both, 'nl')));
    expect(english.lines.every(({ text }) => !/\b(?:het|beleid|niet)\b/u.test(text))).toBe(true);
  });
});
