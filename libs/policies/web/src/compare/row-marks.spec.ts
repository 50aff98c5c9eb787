import { type ComparedClause } from '@leidraad/policies/model';
import fc from 'fast-check';
import { comparedClause } from '../testing/compared-versions';
import { rowMarks } from './row-marks';

const clauses = (...texts: string[]): ComparedClause[] =>
  texts.map((text, place) => comparedClause(`1.${place + 1}`, text));

describe('the marks of a row', () => {
  it('divides what came over the two sentences of a split', () => {
    const marks = rowMarks({
      from: clauses('De fiets is van ons en niet van jou.'),
      to: clauses('De fiets is van ons.', 'Hij is niet van jou.'),
    });
    expect(marks.to).toEqual([
      expect.arrayContaining([{ kind: 'same', text: 'De fiets is van ons' }]),
      [
        { kind: 'added', text: 'Hij is ' },
        { kind: 'same', text: 'niet van jou.' },
      ],
    ]);
    expect(marks.from[0]).toContainEqual(expect.objectContaining({ kind: 'removed' }));
  });

  it('never loses or adds a letter of a sentence', () => {
    const word = fc.constantFrom('fiets', 'je', 'mag', 'niet', '24', 'uur', ',', '.', '“op slot”');
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    const side = fc.array(text, { maxLength: 3 });
    const joined = (parts: { text: string }[][]) =>
      parts.map((each) => each.map((part) => part.text).join(''));
    fc.assert(
      fc.property(side, side, (before, after) => {
        const marks = rowMarks({ from: clauses(...before), to: clauses(...after) });
        expect(joined(marks.from)).toEqual(before);
        expect(joined(marks.to)).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });
});
