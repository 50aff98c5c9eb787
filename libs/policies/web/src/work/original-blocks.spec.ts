import { type ClauseKind } from '@leidraad/policies/model';
import { type Block, originalBlocks, type OriginalText } from './original-blocks';

/** A text with clauses by the words they have in it, in order. */
function original(
  text: string,
  clauses: Record<string, ClauseKind>,
  change: Partial<OriginalText> = {},
): OriginalText {
  const found = Object.keys(clauses).map((words) => {
    const start = text.indexOf(words);
    return { clauseVersionId: words, start, end: start + words.length };
  });
  return {
    text,
    format: 'docx',
    clauses: found.reverse(),
    kinds: new Map(Object.entries(clauses)),
    leftOut: [],
    headings: new Map(),
    ...change,
  };
}

const words = (block: Block) => {
  const of = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
  if (block.kind === 'list') return block.items.map(({ mark, depth, pieces }) => [mark, depth, of(pieces)]);
  return block.kind === 'table' ? block.rows.map((row) => row.map(of)) : of(block.pieces);
};
const drawn = (text: OriginalText) => originalBlocks(text).map((block) => [block.kind, words(block)]);

describe('the original beside its clauses', () => {
  it('shows every word once, with each clause where it stands', () => {
    const text = original('Stal je fiets. Altijd.\n\nSlot', {
      'Stal je fiets.': 'sentence',
      'Altijd.': 'sentence',
    });
    expect(drawn(text)).toEqual([
      ['paragraph', 'Stal je fiets. Altijd.'],
      ['paragraph', 'Slot'],
    ]);
    expect(originalBlocks(text)[0]).toMatchObject({
      pieces: [{ clauseVersionId: 'Stal je fiets.' }, { text: ' ' }, { clauseVersionId: 'Altijd.' }],
    });
  });

  it('draws headings, lists and tables of a file by what they became', () => {
    const text = original(
      '1 Stallen\n\nJe zet je fiets:\n\nin het rek\nop slot\n\nWat | Wanneer\nElektrisch | Altijd\n\n',
      {
        'Je zet je fiets:': 'sentence',
        'in het rek': 'list-item',
        'op slot': 'list-item',
        'Elektrisch | Altijd': 'table-row',
        'Wat | Wanneer': 'table-row',
      },
      { headings: new Map([['1 Stallen', 2]]) },
    );
    expect(drawn(text)).toEqual([
      ['heading', '1 Stallen'],
      ['paragraph', 'Je zet je fiets:'],
      [
        'list',
        [
          ['•', 0, 'in het rek'],
          ['•', 0, 'op slot'],
        ],
      ],
      [
        'table',
        [
          ['Wat', 'Wanneer'],
          ['Elektrisch', 'Altijd'],
        ],
      ],
    ]);
  });

  it('draws Markdown as what its marks mean, and joins the lines of a paragraph', () => {
    const text = original(
      '# Fiets\n\nStal je **fiets**\nin de [stalling](https://x.nl).\n\n- altijd\n  - ook snachts\n2. op slot\n\n| Wat | Wie |\n| --- | --- |\n| Rek | Jij |\n',
      {
        'Stal je **fiets**\nin de [stalling](https://x.nl).': 'sentence',
        altijd: 'list-item',
        'ook snachts': 'list-item',
        'op slot': 'list-item',
        'Rek | Jij': 'table-row',
      },
      { format: 'markdown' },
    );
    expect(drawn(text)).toEqual([
      ['heading', 'Fiets'],
      ['paragraph', 'Stal je fiets in de stalling.'],
      [
        'list',
        [
          ['•', 0, 'altijd'],
          ['•', 1, 'ook snachts'],
          ['2.', 0, 'op slot'],
        ],
      ],
      [
        'table',
        [
          ['Wat', 'Wie'],
          ['Rek', 'Jij'],
        ],
      ],
    ]);
  });

  it('marks what was left out', () => {
    const text = original(
      'Pagina 2\n\nStal je fiets.',
      { 'Stal je fiets.': 'sentence' },
      {
        leftOut: [{ start: 0, end: 8 }],
      },
    );
    expect(originalBlocks(text)[0]).toMatchObject({ pieces: [{ text: 'Pagina 2', isOut: true }] });
  });
});
