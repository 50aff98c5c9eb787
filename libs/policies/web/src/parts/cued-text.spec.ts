import { markedPieces } from './cued-text';

describe('marking words of a clause', () => {
  it('cuts where marks begin and end and loses nothing', () => {
    expect(markedPieces('De inhoud van zijn eigen laptop', [{ start: 14, end: 24, kind: 'warn' }])).toEqual([
      { text: 'De inhoud van ', kind: null },
      { text: 'zijn eigen', kind: 'warn' },
      { text: ' laptop', kind: null },
    ]);
  });

  it('lets the first mark win where two meet, and bears marks outside the text', () => {
    const pieces = markedPieces('abcdef', [
      { start: 1, end: 3, kind: 'warn' },
      { start: 2, end: 99, kind: 'cue' },
      { start: -5, end: -1, kind: 'hit' },
    ]);
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['a', null],
      ['bc', 'warn'],
      ['def', 'cue'],
    ]);
  });
});
