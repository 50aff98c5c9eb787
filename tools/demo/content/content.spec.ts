import { citedParts } from '@leidraad/quizzes/model';
import { courseContentSchema } from '@leidraad/courses/model';
import { isLearnerRule, mustBeTested } from '@leidraad/policies/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClauseIds } from '../loading/clause-ids';
import { withPictures } from '../loading/pictures';
import { COURSE } from './course';
import { clauseIdOf, numberedClauses } from './numbered-clauses';
import { READINGS } from './readings';

const read = (name: string) => numberedClauses(readFileSync(join(__dirname, name), 'utf8'));
const dutch = read('policy.nl.md');
const english = read('policy.en.md');

/** An id in place of each clause number, as the loader does. */
const withIds = <T>(value: T): T => withClauseIds(value, clauseIdOf);

/** Every object with a `nl` or `en` in a tree, with its path. */
function textsIn(value: unknown, path = ''): { path: string; text: { nl?: unknown; en?: unknown } }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value || 'en' in value) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}/${key}`));
}

const blocks = COURSE.lessons.flatMap((lesson) => lesson.blocks);
const lines = blocks.flatMap((block) => {
  if (block.type === 'quotation') return [];
  return block.type === 'do-dont' ? [...block.do, ...block.dont] : block.lines;
});
const quoted = blocks.flatMap((block) => (block.type === 'quotation' ? [block.clauseId] : []));
const cited = [
  ...quoted,
  ...lines.flatMap((line) => line.citations.map((citation) => citation.clauseId)),
  ...COURSE.items.flatMap((item) =>
    citedParts(item).flatMap(({ clauses }) => clauses.map(({ clauseId }) => clauseId)),
  ),
];

describe('the demo policy', () => {
  it('pairs Dutch and English one to one by section and number', () => {
    expect([...english.keys()]).toEqual([...dutch.keys()]);
  });

  it('pairs the languages of its next version as well', () => {
    expect([...read('policy-2.en.md').keys()]).toEqual([...read('policy-2.nl.md').keys()]);
  });

  it('has one sentence in each clause', () => {
    for (const text of [...dutch.values(), ...english.values()])
      expect(text).toMatch(/^[^.?!:]+([.:]|\(\S+\)\.)$/u);
  });

  it('binds staff with about forty clauses', () => {
    const binding = Object.values(READINGS).filter(mustBeTested);
    expect(binding.length).toBeGreaterThanOrEqual(38);
    expect(binding.length).toBeLessThanOrEqual(48);
  });
});

describe('the readings', () => {
  it('decide on every clause and on nothing else', () => {
    expect(Object.keys(READINGS).toSorted()).toEqual([...dutch.keys()].toSorted());
  });

  it('say why when a clause is rejected or unclear', () => {
    const unexplained = Object.values(READINGS).filter(
      (reading) => reading.decision !== 'adopted' && (reading.why ?? '').length < 10,
    );
    expect(unexplained).toEqual([]);
  });

  it('name a lesson as their topic', () => {
    const keys = new Set(COURSE.lessons.map((lesson) => lesson.key));
    expect(Object.values(READINGS).filter((reading) => !keys.has(reading.topic))).toEqual([]);
  });

  it('keep the hedges of the policy', () => {
    expect(READINGS['3.1']?.plainText.nl).toContain('in de eerste plaats');
    expect(READINGS['3.9']?.plainText).toEqual(
      expect.objectContaining({
        nl: expect.stringContaining('in de regel'),
        en: expect.stringContaining('as a rule'),
      }),
    );
    expect(READINGS['7.9']?.plainText.nl).toContain('kun je');
  });
});

describe('the demo course', () => {
  it('has the shape of a course, and a picture', async () => {
    const kept: string[] = [];
    const content = await withPictures(withIds(COURSE), async (bytes) => {
      kept.push(bytes.toString('latin1', 1, 4));
      return { fileId: clauseIdOf('1.1'), width: 960, height: 600 };
    });
    const parsed = courseContentSchema.safeParse(content);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(kept).toEqual(['PNG']);
  });

  it('is written in Dutch and English everywhere', () => {
    const missing = textsIn([COURSE, READINGS]).filter(
      ({ text }) =>
        typeof text.nl !== 'string' || typeof text.en !== 'string' || text.nl === '' || text.en === '',
    );
    expect(missing).toEqual([]);
  });

  it('cites only clauses that exist and were adopted', () => {
    expect(cited.filter((number) => READINGS[number]?.decision !== 'adopted')).toEqual([]);
  });

  it('rests every line on a clause, without assumptions', () => {
    const supports = lines.map((line) => line.citations.map((citation) => citation.support));
    expect(supports.filter((list) => list.length === 0 || list.includes('A'))).toEqual([]);
  });

  it('teaches every rule for learners in a rule block', () => {
    const rules = blocks.flatMap((block) => (block.type === 'rule' ? block.lines : []));
    const taught = new Set(rules.flatMap((line) => line.citations.map((citation) => citation.clauseId)));
    const untaught = Object.keys(READINGS).filter((number) => {
      const reading = READINGS[number];
      return reading !== undefined && isLearnerRule(reading) && !taught.has(number);
    });
    expect(untaught).toEqual([]);
  });

  it('puts each rule in the lesson that its reading names', () => {
    const stray = COURSE.lessons.flatMap((lesson) =>
      lesson.blocks
        .flatMap((block) => (block.type === 'rule' ? block.lines : []))
        .flatMap((line) => line.citations.map((citation) => citation.clauseId))
        .filter((number) => READINGS[number]?.topic !== lesson.key),
    );
    expect(stray).toEqual([]);
  });

  it('opens every screen with a quotation and keeps the order of blocks', () => {
    const order = ['quotation', 'rule', 'explanation', 'do-dont', 'reason', 'example'];
    for (const lesson of COURSE.lessons) {
      const screens: string[][] = [];
      for (const { type } of lesson.blocks) {
        if (type === 'quotation') screens.push([]);
        screens.at(-1)?.push(type);
      }
      expect(screens.flat()).toHaveLength(lesson.blocks.length);
      expect(screens.length).toBeGreaterThanOrEqual(1);
      expect(screens.length).toBeLessThanOrEqual(3);
      for (const screen of screens) expect(order.slice(0, screen.length)).toEqual(screen);
    }
  });

  it('gives every block and line of a lesson a key of its own', () => {
    for (const lesson of COURSE.lessons) {
      const keys = lesson.blocks.flatMap((block) => {
        if (block.type === 'quotation') return [block.key];
        const inside = block.type === 'do-dont' ? [...block.do, ...block.dont] : block.lines;
        return [block.key, ...inside.map((line) => line.key)];
      });
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('names policy, version and sections in the statement', () => {
    for (const text of [COURSE.statement.nl, COURSE.statement.en])
      for (const slot of ['{policy}', '{version}', '{sections}']) expect(text).toContain(slot);
  });
});
