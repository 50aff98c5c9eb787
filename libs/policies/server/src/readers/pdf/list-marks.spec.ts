import type { Line, ListMark } from './layout';
import { listMarkOf } from './list-marks';

const line = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  x0: 72,
  x1: 300,
  y: 100,
  size: 11,
  bold: false,
  first: '',
  textX: 72,
  page: 0,
  ...more,
});
const after = (label: string | null): ListMark => ({ raw: '', label, x: 72, textX: 90 });
const labelOf = (text: string, start: 'block' | 'sentence' | 'line', before?: ListMark, more = {}) =>
  listMarkOf(line(text, more), start, before)?.label;

describe('what stands before a list item', () => {
  it.each([
    '• Meld fouten.',
    '\uf0b7 Meld fouten.',
    '\uf0a7 Meld fouten.',
    '➢ Meld fouten.',
    '✓ Meld fouten.',
  ])('is a bullet anywhere: %s', (text) => expect(labelOf(text, 'line')).toBeNull());

  it('is a dash only where an item can start', () => {
    expect(labelOf('– ook thuis – mag dat niet', 'line')).toBeUndefined();
    expect(labelOf('– Meld fouten.', 'sentence')).toBeNull();
    expect(labelOf('– meld fouten', 'line', after(null))).toBeNull();
  });

  it('is the hollow bullet of a word processor where an "o" stands apart', () => {
    expect(labelOf('o Meld fouten.', 'block', undefined, { first: 'o', textX: 90 })).toBeNull();
    expect(labelOf('o jee, dacht hij.', 'block')).toBeUndefined();
  });

  it.each([
    ['1. Meld fouten.', '1'],
    ['a) Meld fouten.', 'a'],
    ['(iv) Meld fouten.', 'iv'],
    ['1°. Meld fouten.', '1°'],
    ['4.2 Meld fouten.', '4.2'],
    ['2024. Meld fouten.', undefined],
    ['12 mensen meldden fouten.', undefined],
  ])('is a number: %s', (text, label) => expect(labelOf(text, 'block')).toBe(label));

  it('is no number within running text, unless it goes on from the item above', () => {
    expect(labelOf('3. Meld fouten.', 'line')).toBeUndefined();
    expect(labelOf('3. Meld fouten.', 'line', after('2'))).toBe('3');
    expect(labelOf('c. Meld fouten.', 'sentence', after('b'))).toBe('c');
    expect(labelOf('(iii) en meld dat.', 'sentence')).toBeUndefined();
  });
});
