import { paragraphsOf } from './original-pane';

describe('the original beside its clauses', () => {
  it('shows every character once, with each clause where it stands', () => {
    const text = '# Fiets\n\nStal je fiets. Altijd.\n- slot\n';
    const paragraphs = paragraphsOf({
      text,
      clauses: [
        { clauseVersionId: 'b', start: 24, end: 31 },
        { clauseVersionId: 'a', start: 9, end: 23 },
      ],
    });
    expect(paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
      '# Fiets',
      'Stal je fiets. Altijd.',
      '- slot',
    ]);
    expect(paragraphs[1]?.map(({ text, clauseVersionId }) => [text, clauseVersionId])).toEqual([
      ['Stal je fiets.', 'a'],
      [' ', null],
      ['Altijd.', 'b'],
    ]);
  });
});
