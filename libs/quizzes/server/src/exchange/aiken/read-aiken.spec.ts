import { keyScores, outlines, refusals } from '../testing/outlines';
import { readAiken } from './read-aiken';

describe('reading Aiken', () => {
  it('reads questions with their options and the letter that is right', () => {
    const file = readAiken(
      'Wat doe je?\nA. Melden\nB) Zwijgen\nANSWER: A\n\nDit mag.\nA. Waar\nB. Niet waar\nANSWER: B\n',
      {},
    );
    expect(outlines(file)).toEqual([
      ['Wat doe je?', '= Melden', '~ Zwijgen'],
      ['F Dit mag.', 'true', 'false'],
    ]);
    expect(keyScores(file)).toEqual([1, 1]);
  });

  it('refuses what is not closed, or closed with a letter that no option has, by its line', () => {
    const file = readAiken(
      'Geen antwoord?\nA. a\nB. b\n\nVerkeerde letter?\nA. a\nB. b\nANSWER: D\n\nGoed?\nA. a\nB. b\nANSWER: B\n\nEén optie?\nA. a\nANSWER: A',
      {},
    );
    expect(outlines(file)).toEqual([['Goed?', '~ a', '= b']]);
    expect(refusals(file)).toEqual([
      ['items.no-key', '', 1],
      ['items.key-unknown', '', 5],
      ['items.options-too-few', '', 15],
    ]);
  });
});
