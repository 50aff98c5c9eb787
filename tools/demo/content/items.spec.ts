import { mustBeTested } from '@leidraad/policies/model';
import { MISCONCEPTIONS, type SituationItem } from '@leidraad/quizzes/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COURSE } from './course';
import { numberedClauses } from './numbered-clauses';
import { READINGS } from './readings';

const LANGUAGES = ['nl', 'en'] as const;
const policy = {
  nl: numberedClauses(readFileSync(join(__dirname, 'policy.nl.md'), 'utf8')),
  en: numberedClauses(readFileSync(join(__dirname, 'policy.en.md'), 'utf8')),
};
const rightOf = (item: SituationItem) => item.options.filter((option) => option.right);
const situations = COURSE.items.filter((item) => item.type === 'situation');
/** Those with one right option; what several are right of has a test of its own. */
const items = situations.filter((item) => rightOf(item).length === 1);
const name = (item: SituationItem) => item.situation.en?.slice(0, 50);
const lengthOf = (option: SituationItem['options'][number], language: 'nl' | 'en') =>
  option.text[language]?.length ?? 0;

/** Words that carry meaning: five letters or more. */
const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);

/** Kinds of words that people put in wrong options without noticing: limits, absolutes, results and reasons. */
const TELLING = {
  nl: [
    /\balleen\b/iu,
    /\b(niemand|nergens|niets|verboden|verbiedt)\b/iu,
    /, dan\b|\bzodat\b/iu,
    /, want\b/iu,
  ],
  en: [
    /\b(only|just)\b/iu,
    /\b(nobody|nowhere|nothing|forbid\w*)\b/iu,
    /, then\b|\bso that\b/iu,
    /, because\b/iu,
  ],
};

/** Words of three letters or more in at least six options, all of them right or all of them wrong. */
function tellingWords(language: 'nl' | 'en'): string[] {
  const uses = new Map<string, boolean[]>();
  for (const { text, right } of items.flatMap((item) => item.options))
    for (const word of new Set((text[language] ?? '').toLowerCase().match(/\p{L}{3,}/gu)))
      uses.set(word, [...(uses.get(word) ?? []), right]);
  return [...uses]
    .filter(([, rights]) => rights.length >= 6 && new Set(rights).size === 1)
    .map(([word]) => word);
}

describe('the situation questions', () => {
  it('ask about every topic, and more about the main ones', () => {
    expect(items.length).toBeGreaterThanOrEqual(18);
    for (const lesson of COURSE.lessons) {
      const about = items.filter((item) => item.lessonKey === lesson.key).length;
      expect(about).toBeGreaterThanOrEqual(2);
      if (lesson.minutes >= 5) expect(about).toBeGreaterThanOrEqual(4);
    }
  });

  it('have ids of their own and one or two critical ones, about privacy', () => {
    expect(new Set(COURSE.items.map((item) => item.id)).size).toBe(COURSE.items.length);
    const critical = COURSE.items.filter((item) => item.critical);
    expect(critical.length).toBeGreaterThanOrEqual(1);
    expect(critical.length).toBeLessThanOrEqual(2);
    expect(critical.map((item) => item.lessonKey)).toEqual(critical.map(() => 'privacy'));
  });

  it('have one right option of three or four, or several and as many wrong ones', () => {
    for (const item of items) expect([3, 4]).toContain(item.options.length);
    const several = situations.filter((item) => rightOf(item).length !== 1);
    expect(several.length).toBeGreaterThanOrEqual(1);
    for (const item of several) {
      expect(rightOf(item).length).toBeGreaterThanOrEqual(2);
      expect(item.options.length - rightOf(item).length).toBeGreaterThanOrEqual(rightOf(item).length);
    }
  });

  it('explain every option with clauses, and name the mistake behind most wrong ones', () => {
    for (const option of situations.flatMap((item) => item.options)) {
      expect(option.clauses.length).toBeGreaterThan(0);
      expect(option.clauses.map((clause) => clause.support)).not.toContain('A');
      expect(option.clauses.every((clause) => clause.effect === (option.right ? 'honours' : 'breaks'))).toBe(
        true,
      );
      if (option.right) expect(option.misconception).toBeUndefined();
      else if (option.misconception) expect(MISCONCEPTIONS).toContain(option.misconception);
    }
    const wrong = items.flatMap((item) => item.options.filter((option) => !option.right));
    const named = wrong.filter((option) => option.misconception !== undefined);
    expect(named.length / wrong.length).toBeGreaterThan(0.7);
  });

  it('use every misconception, and the over-cautious one in several items', () => {
    const used = items.flatMap((item) => item.options.flatMap((option) => option.misconception ?? []));
    expect(new Set(used)).toEqual(new Set(MISCONCEPTIONS));
    expect(used.filter((misconception) => misconception === 'over-cautious').length).toBeGreaterThanOrEqual(
      5,
    );
  });

  it('test at least nine of ten clauses that oblige, forbid or say who owns what', () => {
    const tested = new Set(
      items.flatMap(rightOf).flatMap((option) => option.clauses.map((clause) => clause.clauseId)),
    );
    const must = Object.keys(READINGS).filter((number) => mustBeTested(READINGS[number] ?? null));
    const untested = must.filter((number) => !tested.has(number));
    expect({ untested, enough: untested.length <= must.length / 10 }).toEqual({ untested, enough: true });
  });
});

describe.each(LANGUAGES)('what could give an answer away (%s)', (language) => {
  it('is never the length: no right option is a fifth longer than the longest wrong one', () => {
    const tooLong = items.filter((item) => {
      const wrong = item.options.filter((option) => !option.right);
      const longest = Math.max(...wrong.map((option) => lengthOf(option, language)));
      return rightOf(item).some((option) => lengthOf(option, language) > longest * 1.2);
    });
    expect(tooLong.map(name)).toEqual([]);
  });

  it('is not the length over all items either: the right option is the longest in at most two of five', () => {
    const longest = items.filter((item) => {
      const most = Math.max(...item.options.map((option) => lengthOf(option, language)));
      return rightOf(item).some((option) => lengthOf(option, language) === most);
    });
    expect(longest.length).toBeLessThanOrEqual(items.length * 0.4);
  });

  it('is not a reason: right options give one too, and most wrong ones do not', () => {
    const reason = /, (want|because) /u;
    const share = (right: boolean) => {
      const options = items.flatMap((item) => item.options.filter((option) => option.right === right));
      return options.filter((option) => reason.test(option.text[language] ?? '')).length / options.length;
    };
    expect(share(true)).toBeGreaterThan(0.15);
    expect(share(false)).toBeLessThan(0.5);
  });

  it('is not an absolute word in an option', () => {
    const absolute = /\b(altijd|nooit|alle bovenstaande|always|never|all of the above|none of the above)\b/iu;
    const options = items.flatMap((item) => item.options.map((option) => option.text[language] ?? ''));
    // A quoted post may use such a word: it is what somebody wrote, not a claim about the rule.
    expect(options.filter((text) => absolute.test(text) && !/^“/u.test(text))).toEqual([]);
  });

  it('is not a word: none that six options use stands only in the right ones or only in the wrong ones', () => {
    expect(tellingWords(language)).toEqual([]);
  });

  it.each(TELLING[language])('is not a kind of word either: %s', (kind) => {
    const using = items.flatMap((item) =>
      item.options.filter((option) => kind.test(option.text[language] ?? '')),
    );
    const right = using.filter((option) => option.right).length / using.length;
    expect(using.length).toBeGreaterThan(5);
    expect(right).toBeGreaterThan(0.1);
    expect(right).toBeLessThan(0.6);
  });

  it('is not the wording: the right option shares less than two thirds of its words with its clauses', () => {
    const echoing = items.filter((item) =>
      rightOf(item).some((option) => {
        const own = words(option.text[language] ?? '');
        const clauses = words(
          option.clauses.map((clause) => policy[language].get(clause.clauseId) ?? '').join(' '),
        );
        return [...own].filter((word) => clauses.has(word)).length >= (own.size * 2) / 3;
      }),
    );
    expect(echoing.map(name)).toEqual([]);
  });
});

it('puts the right option in every position about as often', () => {
  const positions = items.map((item) => item.options.findIndex((option) => option.right));
  for (const position of [0, 1, 2]) {
    const share = positions.filter((each) => each === position).length / items.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.45);
  }
});
