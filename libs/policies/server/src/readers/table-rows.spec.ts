import fc from 'fast-check';
import { type Cell, rowPassages } from './table-rows';

const cell = (text: string, across = 1, down = 1): Cell => ({ text, across, down });
const row = (...cells: Cell[]) => ({ cells, isHead: false });

describe('the rows of a table', () => {
  it('says a cell that reaches down and across once in each row', () => {
    const rows = [row(cell('a', 2, 2), cell('b')), row(cell('c')), row(cell('d'), cell('e'), cell('f'))];
    expect(rowPassages(rows).map(({ text }) => text)).toEqual(['a | b', 'a | c', 'd | e | f']);
  });

  it('keeps empty cells in their place, and leaves out rows without words of their own', () => {
    const rows = [row(cell('a', 1, 3), cell('b')), row(cell('')), row(cell('c'))];
    expect(rowPassages(rows).map(({ text }) => text)).toEqual(['a | b', 'a | c']);
  });

  it('takes the nearest head for the words above the columns', () => {
    const head = (text: string) => ({ cells: [cell(text), cell('x')], isHead: true });
    expect(rowPassages([head('a'), row(cell('1')), head('b'), row(cell('2'))])).toEqual([
      { kind: 'row', text: 'a | x' },
      { kind: 'row', text: '1', heads: ['a', 'x'] },
      { kind: 'row', text: 'b | x' },
      { kind: 'row', text: '2', heads: ['b', 'x'] },
    ]);
  });

  it('loses no words, however cells are merged', () => {
    const anyCell = fc.record({
      text: fc.stringMatching(/^[a-z]{1,5}$/u),
      across: fc.nat({ max: 300 }),
      down: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const passages = rowPassages(rows.map((cells) => row(...cells)));
        expect(passages).toHaveLength(rows.length);
        rows.forEach((cells, index) => {
          const said = passages[index]?.text.split(' | ') ?? [];
          for (const { text } of cells) expect(said).toContain(text);
        });
      }),
    );
  });
});
