import fc from 'fast-check';
import { NORMS } from '@leidraad/policies/model';
import { deriveCourse } from './derive-course';
import { reading, RICH, sourceOf } from './testing/sources';
import { traceDraft, traceSources } from './trace-draft';
import { traceForeignLine, traceLine } from './trace-line';

const source = sourceOf(RICH, { slots: { contact: 'Team Communicatie' } });
const draft = deriveCourse(source, 'nl');
const sources = traceSources(source, 'nl');
const DENIALS = /(?<!\p{L})(?:niet|geen|nooit)(?!\p{L})/iu;

/** Words as policies have them, with those that acts are recognised by among them. */
const words = fc.constantFrom(
  ...'vertrouwelijke informatie deel niet klanten naam foto toestemming vraag account bedrijf namens privé collega beleid'.split(
    ' ',
  ),
  ...'waarschijnlijk tenzij (soms) “citaat” zegt: e-mail 24 uur; § 4.2 déjà'.split(' '),
);
const clause = fc.record({
  text: fc.array(words, { minLength: 1, maxLength: 14 }).map((all) => `${all.join(' ')}.`),
  norm: fc.constantFrom(...NORMS),
  hedge: fc.constantFrom(null, 'waarschijnlijk', '(soms)'),
  plain: fc.constantFrom({}, { nl: 'Dit is in gewone woorden gezegd.' }),
});

describe('every word of a draft has an origin', () => {
  it('in a course of ours', () => {
    expect(draft.lines.length).toBeGreaterThan(100);
    expect([...traceDraft(draft, source)]).toEqual([]);
    const origins = new Set(
      draft.lines.flatMap((line) => traceLine(line, sources).words.map(({ from }) => from)),
    );
    expect([...origins].sort()).toEqual(['clause', 'slot', 'template']);
  });

  it('whatever the clauses', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(clause, { minLength: 1, maxLength: 8, selector: ({ text }) => text }),
        (clauses) => {
          const any = sourceOf(
            clauses.map(({ text, norm, hedge, plain }) => ({
              text,
              reading: reading(norm, 'employee', { hedge, plain }),
            })),
          );
          expect([...traceDraft(deriveCourse(any, 'nl'), any)]).toEqual([]);
        },
      ),
    );
  });
});

describe('a fault is found', () => {
  const [line] = draft.lines.filter(({ pieces }) => pieces.some(({ from }) => from === 'clause'));
  const changed = (more: Partial<typeof line>) => traceLine({ ...line, ...more }, sources).faults;

  it('where words were added to the line', () =>
    expect(changed({ text: `${line.text} Echt.` })).toHaveLength(1));

  it('where a piece says it is of a clause and is not', () => {
    const pieces = line.pieces.map((piece) =>
      piece.from === 'clause' ? { ...piece, text: 'Deel alles.' } : piece,
    );
    expect(changed({ pieces, text: pieces.map(({ text }) => text).join('') })).toContainEqual(
      expect.stringContaining('not in the clause'),
    );
  });

  it.each([
    [
      'a template',
      { from: 'template', text: 'Verzonnen.', template: 'rule.stop' } as const,
      'not in the template',
    ],
    [
      'a reading',
      { from: 'reading', text: 'Verzonnen.', clauseId: line.clauses[0].clauseId } as const,
      'not in the reading',
    ],
    ['a slot', { from: 'slot', text: 'Piet', slot: 'contact', filled: true } as const, 'not accepted'],
    ['a heading', { from: 'heading', text: 'Verzonnen', section: '1' } as const, 'not the heading'],
  ])('where words are said to be of %s', (_, piece, fault) => {
    expect(changed({ pieces: [piece], text: piece.text })[0]).toContain(fault);
  });

  it('where the clause reads otherwise by now', () =>
    expect(
      changed({ clauses: [{ clauseId: line.clauses[0].clauseId, textSha256: '0'.repeat(64) }] })[0],
    ).toContain('other words in clause'));
});

describe('a line that somebody else wrote', () => {
  const [clauseId] = source.clauses.map(({ id }) => id);
  const trace = (text: string) => traceForeignLine(text, [clauseId], sources, DENIALS);

  it('is traced word by word, the clause first', () => {
    const { words: traced, faults } = trace('Deel vertrouwelijke informatie niet, zegt Team Communicatie.');
    expect(faults).toEqual([]);
    expect(
      traced
        .filter(({ from }) => from === 'clause')
        .map(({ word }) => word)
        .slice(0, 4),
    ).toEqual(['Deel', 'vertrouwelijke', 'informatie', 'niet']);
    expect(traced.slice(-2).map(({ from }) => from)).toEqual(['slot', 'slot']);
  });

  it('is at fault for a word from nowhere', () =>
    expect(trace('Deel vertrouwelijke informatie niet met marsmannetjes.').faults).toEqual([
      'from nowhere: marsmannetjes',
    ]));

  it('is at fault for turning the clause round', () =>
    expect(trace('Deel vertrouwelijke informatie op sociale media.').faults).toEqual([
      'denies what the clause does not, or the other way round',
    ]));

  it('is at fault for a clause that is not there', () =>
    expect(traceForeignLine('Deel.', ['x'], sources, DENIALS).faults).toContain('unknown clause: x'));
});
