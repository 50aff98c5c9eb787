import { warningsOf, wordsWarnedAt } from './testing/document';

const rule = (text: string) => ({
  text,
  label: { norm: 'obligation' as const, addressee: 'employee' as const },
});

describe('hedges', () => {
  it('are pointed at in a rule, each of them', () => {
    const text = 'In principe meld je dit, bij voorkeur schriftelijk.';
    const found = warningsOf('nl', [{ lines: [rule(text)] }]);
    expect(found.map(({ start, end }) => text.slice(start ?? 0, end ?? 0))).toEqual([
      'In principe',
      'bij voorkeur',
    ]);
  });

  it('of a label count too, once', () => {
    const cue = (text: string, words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, text: words, shows: 'hedge', from: 'clause' as const };
    };
    const text = 'Employees should probably, if need be, ask.';
    const label = { norm: 'advice' as const, cues: [cue(text, 'probably'), cue(text, 'if need be')] };
    expect(wordsWarnedAt('hedge', 'en', [{ text, label }])).toEqual(['probably', 'if need be']);
  });

  it('are none where the words mean something else', () => {
    expect(wordsWarnedAt('hedge', 'en', [rule('Describe your work in general terms.')])).toEqual([]);
    const text = 'Is dat niet mogelijk, dan vraag je het na.';
    const cue = { start: 12, end: 20, text: 'mogelijk', shows: 'hedge', from: 'clause' as const };
    expect(wordsWarnedAt('hedge', 'nl', [{ text, label: { norm: 'obligation', cues: [cue] } }])).toEqual([]);
  });

  it('soften nothing in another sentence of the same item', () => {
    const text = 'Add a picture. Links usually show one.';
    const cue = (start: number, words: string, shows: string) => ({
      start,
      end: start + words.length,
      text: words,
      shows,
      from: 'clause' as const,
    });
    const cues = [cue(0, 'Add', 'norm:obligation'), cue(21, 'usually', 'hedge')];
    expect(wordsWarnedAt('hedge', 'en', [{ text, label: { norm: 'obligation', cues } }])).toEqual([]);
  });

  it('soften nothing in a plain fact', () => {
    expect(
      wordsWarnedAt('hedge', 'nl', [{ text: 'Dat is waarschijnlijk waar.', label: { norm: 'fact' } }]),
    ).toEqual([]);
    expect(wordsWarnedAt('hedge', 'nl', ['Dat is waarschijnlijk waar.'])).toEqual([]);
  });
});
