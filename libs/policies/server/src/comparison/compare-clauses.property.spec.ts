import type { ComparableClause, Relation } from '@leidraad/policies/model';
import fc from 'fast-check';
import { compareClauses } from './compare-clauses';

const WORDS =
  'je mag niet moet altijd foto klant bericht 48 24 uur delen melden zonder toestemming als leidinggevende artikel 2 behalve, of (en) “nooit” medewerkers'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);
const anySentence = fc.oneof(
  { weight: 8, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const texts = fc.array(fc.record({ text: anySentence, opens: fc.boolean() }), { maxLength: 25 });

/** Sentences in sections; `opens` starts a new one. */
function numbered(
  sentences: readonly { text: string; opens: boolean }[],
  prefix: string,
): ComparableClause[] {
  let section = 1;
  return sentences.map(({ text, opens }, at) => {
    if (opens) section++;
    return {
      id: `${prefix}${at + 1}`,
      sectionNumber: String(section),
      sectionHeading: `Kop ${section}`,
      number: `${section}.${at + 1}`,
      ordinal: at + 1,
      kind: 'sentence',
      text,
    };
  });
}

const count = (relations: readonly Relation[], ...kinds: Relation['kind'][]) =>
  relations.filter(({ kind }) => kinds.includes(kind)).length;
const ids = (clauses: readonly ComparableClause[]) => clauses.map(({ id }) => id).sort();

describe('comparing any two texts', () => {
  it('finds nothing changed when nothing was', () => {
    fc.assert(
      fc.property(texts, (sentences) => {
        const { relations, renames } = compareClauses(
          numbered(sentences, 'a'),
          numbered(sentences, 'b'),
          'nl',
        );
        expect(relations.map(({ kind, change, from, to }) => [kind, change, from, to])).toEqual(
          sentences.map((_, at) => ['same', 'none', [`a${at + 1}`], [`b${at + 1}`]]),
        );
        expect(renames).toEqual([]);
      }),
    );
  });

  it('places every old and every new clause exactly once, in reading order of the new text', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('nl' as const, 'en' as const), (before, after, language) => {
        const [old, new_] = [numbered(before, 'a'), numbered(after, 'b')];
        const { relations } = compareClauses(old, new_, language);
        expect(relations.flatMap(({ from }) => from).sort()).toEqual(ids(old));
        expect(relations.flatMap(({ to }) => to).sort()).toEqual(ids(new_));
        const firsts = relations.flatMap(({ to }) => (to[0] === undefined ? [] : [Number(to[0].slice(1))]));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const { kind, from, to, change, reasons, certainty } of relations) {
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThanOrEqual(1);
          if (from.length > 0 && to.length > 0) expect(reasons.length > 0).toBe(change !== 'none');
          if (kind === 'same') expect(change).toBe('none');
          if (kind === 'moved') expect(['none', 'cosmetic']).toContain(change);
        }
      }),
    );
  });

  it('gives the same bytes again, and in whatever order clauses are handed over', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer(), (before, after, seed) => {
        const [old, new_] = [numbered(before, 'a'), numbered(after, 'b')];
        const shuffle = (clauses: readonly ComparableClause[]) =>
          [...clauses].sort((a, b) => ((a.ordinal * seed) % 7) - ((b.ordinal * seed) % 7));
        const first = JSON.stringify(compareClauses(old, new_, 'nl'));
        expect(JSON.stringify(compareClauses(old, new_, 'nl'))).toBe(first);
        expect(JSON.stringify(compareClauses(shuffle(old), shuffle(new_), 'nl'))).toBe(first);
      }),
    );
  });

  it('counts the other way round what it counts one way', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 8 }),
        fc.array(sentence, { maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (kept, added, gone) => {
          const lines = (some: readonly string[]) => some.map((text) => ({ text, opens: false }));
          // Sentences with words of their own: only which ones are there differs.
          const own = kept.map((text, at) => `${text} regel${at} nummer${at} onderwerp${at}`);
          const before = numbered(lines(own), 'a');
          const after = numbered(
            lines([
              ...own.filter((_, at) => gone[at] !== true),
              ...added.map((_, at) => `extra${at} zin${at} woord${at} slot${at}`),
            ]),
            'b',
          );
          const [there, back] = [
            compareClauses(before, after, 'nl').relations,
            compareClauses(after, before, 'nl').relations,
          ];
          expect(count(there, 'added')).toBe(count(back, 'removed'));
          expect(count(there, 'removed')).toBe(count(back, 'added'));
          expect(count(there, 'same', 'moved')).toBe(count(back, 'same', 'moved'));
        },
      ),
    );
  });

  it('sees one clause more as one addition, and everything below it as it was', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (before, place) => {
        const after = [...before];
        const at = place % (before.length + 1);
        after.splice(at, 0, { text: 'Ganzen vliegen zuidwaarts boven glinsterende rivieren.', opens: false });
        const { relations } = compareClauses(numbered(before, 'a'), numbered(after, 'b'), 'nl');
        expect(count(relations, 'added')).toBe(1);
        expect(count(relations, 'same')).toBe(before.length);
      }),
    );
  });

  it('undoes a shuffle of sections: back in order, nothing changed', () => {
    fc.assert(
      fc.property(texts, (sentences) => {
        const clauses = numbered(sentences, 'a');
        const sections = [...new Set(clauses.map(({ sectionNumber }) => sectionNumber))];
        const inOrder = (order: readonly string[], from: readonly ComparableClause[]) =>
          order
            .flatMap((number) => from.filter(({ sectionNumber }) => sectionNumber === number))
            .map((clause, at) => ({ ...clause, ordinal: at + 1 }));
        const shuffled = inOrder([...sections].reverse(), clauses);
        const back = inOrder(sections, shuffled);
        expect(compareClauses(clauses, back, 'nl')).toEqual(compareClauses(clauses, clauses, 'nl'));
        const { relations } = compareClauses(clauses, shuffled, 'nl');
        expect(count(relations, 'same', 'moved')).toBe(clauses.length);
      }),
    );
  });
});
