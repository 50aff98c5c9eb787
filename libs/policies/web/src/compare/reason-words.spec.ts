import { comparedRelation } from '../testing/compared-versions';
import { reasonWords } from './reason-words';

const edited = (change: Parameters<typeof comparedRelation>[3]) =>
  comparedRelation('a', [['6.3', 'Een zin.']], [['4.6', 'De zin.']], { kind: 'edited', ...change });

describe('why a row has its class', () => {
  it('names what became what, what came and what went', () => {
    const row = edited({
      reasons: [
        { code: 'number', was: '48 uur', becomes: '24 uur' },
        { code: 'exception', was: '', becomes: 'behalve' },
        { code: 'hedge', was: 'liever', becomes: '' },
      ],
    });
    expect(reasonWords(row).map(({ name, key }) => `${name} ${key}`)).toEqual([
      'reason.number became',
      'reason.exception came',
      'reason.hedge went',
    ]);
  });

  it('leaves out what weighs nothing beside what does', () => {
    const light = { code: 'layout', was: '', becomes: '.' } as const;
    const row = edited({ reasons: [light, { code: 'scope', was: 'of', becomes: '' }] });
    expect(reasonWords(row).map(({ name }) => name)).toEqual(['reason.scope']);
    expect(reasonWords(edited({ reasons: [light] }))[0]).toMatchObject({ key: 'what.layout' });
  });

  it('does not repeat half the sentence', () => {
    const row = edited({ reasons: [{ code: 'content', was: 'x'.repeat(90), becomes: 'y' }] });
    expect(reasonWords(row)[0]).toMatchObject({ key: 'what.content' });
  });

  it('says of an edited sentence that it moved as well', () => {
    const row = edited({ moved: true, reasons: [{ code: 'wording', was: 'Een', becomes: 'De' }] });
    expect(reasonWords(row)[1]).toMatchObject({ key: 'stoodAt', params: { number: '6.3' } });
  });

  it('says what a row without reasons is', () => {
    expect(reasonWords(comparedRelation('n', [], [['1.1', 'Nieuw.']]))[0]?.key).toBe('nothingAlike');
    expect(reasonWords(comparedRelation('r', [['1.1', 'Weg.']], []))[0]?.key).toBe('outOfUse');
  });
});
