import fc from 'fast-check';
import { sourcePlace, sourcePlaceOf, VisibleTextBuilder, visiblePart } from './visible-text';

const placesOf = (visible: ReturnType<VisibleTextBuilder['build']>) =>
  Array.from(visible.text, (_, at) => sourcePlace(visible, { start: at, end: at + 1 }));

describe('a visible text', () => {
  it('folds spaces and knows where each character stands', () => {
    const source = '\n Deel  &eacute;\u00adn foto \n';
    const builder = new VisibleTextBuilder();
    builder.addSource(source, 0, 8);
    builder.add('é', 8, 16);
    builder.addSource(source, 16, source.length);
    const visible = builder.build();
    expect(visible.text).toBe('Deel én foto');
    expect(placesOf(visible).map(({ start, end }) => source.slice(start, end))).toEqual([
      'D',
      'e',
      'e',
      'l',
      ' ',
      '&eacute;',
      'n',
      ' ',
      'f',
      'o',
      't',
      'o',
    ]);
    expect(sourcePlaceOf(visible)).toEqual({ start: 2, end: 23 });
  });

  it('keeps the place of every character, whatever was added', () => {
    const piece = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00ad', 'é'), maxLength: 5 }),
      skip: fc.nat(3),
      width: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(piece), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const builder = new VisibleTextBuilder();
        let from = 0;
        const expected: [string, number, number][] = [];
        for (const { text, skip, width } of pieces)
          for (const character of text) {
            from += skip;
            const isSpace = /\s/u.test(character);
            const isFolded = isSpace && (expected.at(-1)?.[0] ?? ' ') === ' ';
            builder.add(character, from, from + width);
            if (character !== '\u00ad' && !isFolded)
              expected.push([isSpace ? ' ' : character, from, from + width]);
            from += width;
          }
        if (expected.at(-1)?.[0] === ' ') expected.pop();
        const visible = builder.build();
        expect(visible.text).toBe(expected.map(([character]) => character).join(''));
        expect(placesOf(visible)).toEqual(expected.map(([, start, end]) => ({ start, end })));
        const [first, last] = [
          Math.min(a, b, visible.text.length),
          Math.min(Math.max(a, b), visible.text.length),
        ];
        const words = visible.text.slice(first, last);
        const start = first + words.length - words.trimStart().length;
        const part = visiblePart(visible, first, last);
        expect(part.text).toBe(words.trim());
        expect(placesOf(part)).toEqual(placesOf(visible).slice(start, start + words.trim().length));
      }),
    );
  });
});
