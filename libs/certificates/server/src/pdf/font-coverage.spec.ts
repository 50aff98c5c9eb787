import { missingGlyphs, missingIn } from './font-coverage';
import { FACE_NAMES } from './fonts';

describe('missing glyphs', () => {
  it.each([
    "Łukasz Ştefănescu-van 't Hööft",
    'ĳ Ĳ ő ş Ž ǧ',
    'Ελένη',
    'Щербаков',
    'Re\u0301ne\u0301',
    'Nguyễn',
    '',
  ])('finds nothing missing in %j', (name) => {
    expect(missingGlyphs(name)).toEqual([]);
  });

  it('names each character once, in order', () => {
    expect(missingGlyphs('王小明 (王) Wang')).toEqual(['王', '小', '明']);
  });

  it('names what a reader sees as one character', () => {
    expect(missingGlyphs('Jo 👩‍🔧')).toEqual(['👩🔧'.slice(0, 2), '👩🔧'.slice(2)]);
    expect(missingGlyphs('שָׁלוֹם').join('')).toContain('ל');
  });

  it('does not mind characters that draw nothing', () => {
    expect(missingGlyphs('A\u200bn\u00adna\ufe0f\u00a0B\tC')).toEqual([]);
  });

  it('judges names by a font whose coverage all sans faces share', () => {
    const letters = Array.from({ length: 0x24f - 0xa0 }, (_, at) => String.fromCodePoint(0xa1 + at)).join('');
    const lists = FACE_NAMES.filter((face) => face !== 'serif').map((face) =>
      missingIn(face, letters).join(''),
    );
    expect(new Set(lists).size).toBe(1);
  });
});
