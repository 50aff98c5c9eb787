import fc from 'fast-check';
import { wordDiff, type DiffPart } from './word-diff';

const side = (parts: readonly DiffPart[], kind: 'removed' | 'added') =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('what changed between two sentences, word by word', () => {
  it('shows the word that went before the word that came', () => {
    expect(wordDiff('Meld het binnen 48 uur.', 'Meld het binnen 24 uur.')).toEqual([
      { text: 'Meld het binnen ', kind: 'same' },
      { text: '48', kind: 'removed' },
      { text: '24', kind: 'added' },
      { text: ' uur.', kind: 'same' },
    ]);
  });

  it('takes neighbouring changed words together', () => {
    expect(wordDiff('Vraag uw directe chef.', 'Vraag je nieuwe chef.')).toEqual([
      { text: 'Vraag ', kind: 'same' },
      { text: 'uw directe', kind: 'removed' },
      { text: 'je nieuwe', kind: 'added' },
      { text: ' chef.', kind: 'same' },
    ]);
  });

  it('never cuts a word', () => {
    const parts = wordDiff('collega’s e-mailen naïef', 'collega e-mail naïeve');
    expect(parts.map(({ text }) => text)).toEqual(['collega’s e-mailen naïef', 'collega e-mail naïeve']);
  });

  it('gives nothing for two empty texts and one part for equal ones', () => {
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('Gelijk.', 'Gelijk.')).toEqual([{ text: 'Gelijk.', kind: 'same' }]);
  });

  it('gives up on texts without anything in common, and says so in two parts', () => {
    const text = (word: string) => Array.from({ length: 2_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordDiff(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('still tells what huge texts start and end with alike', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    const parts = wordDiff(`Vooraf. ${text('a')} Slot.`, `Vooraf. ${text('b')} Slot.`);
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(parts.at(-1)?.text).toBe(' Slot.');
  });

  it('shows a few changed words in a clause of a hundred kilobytes', () => {
    const words = Array.from({ length: 15_000 }, (_, at) => `woord${at % 700}`);
    const changed = words.map((word, at) => (at % 1_000 === 500 ? 'anders' : word));
    const parts = wordDiff(words.join(' '), changed.join(' '));
    expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual(
      new Array(15).fill('anders'),
    );
  });

  it('loses no character of either text', () => {
    const words = fc.array(fc.constantFrom('je', 'mag', 'niet', ' ', '  ', '\n', ',', '.', 'é', '😀', '“'), {
      maxLength: 30,
    });
    const anyText = fc.oneof(
      words.map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = wordDiff(before, after);
        expect(side(parts, 'removed')).toBe(before);
        expect(side(parts, 'added')).toBe(after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});
