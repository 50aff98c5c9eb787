import { readItems } from '../read-items';
import { keyScores, outlines, refusals } from '../testing/outlines';
import { choices3, qti3 } from '../testing/qti-files';

const read = (xml: string) => readItems(Buffer.from(xml));

describe('what an item of QTI calls right', () => {
  const three = { a: 'Melden', b: 'Zwijgen', c: 'Vragen' };
  const scored = (value: string, points = '1') =>
    `<qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-base-value base-type="identifier">${value}</qti-base-value></qti-match><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${points}</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>`;
  const processing = (rules: string) => `<qti-response-processing>${rules}</qti-response-processing>`;
  const mapped = (points: Readonly<Record<string, string>>, bounds = '') =>
    `<qti-mapping ${bounds}>${Object.entries(points)
      .map(([key, value]) => `<qti-map-entry map-key="${key}" mapped-value="${value}"/>`)
      .join('')}</qti-mapping>`;
  const byMapping = processing(
    '<qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value>',
  );

  it('takes the answer that response processing rewards where nothing else says what is right', async () => {
    const file = await read(qti3(choices3(three), [], { after: processing(scored('a', '0') + scored('b')) }));
    expect(outlines(file)[0]).toEqual(['Wat doe je?', '~ Melden', '= Zwijgen', '~ Vragen']);
    expect(keyScores(file)).toEqual([1]);
    const either = await read(qti3(choices3(three), [], { after: processing(scored('a') + scored('b')) }));
    expect(either.refused).toMatchObject([{ code: 'items.several-keys' }]);
  });

  it.each([
    ['processing', ['a'], 'single', processing(scored('b')), ''],
    ['a mapping', ['a'], 'single', byMapping, mapped({ a: '0.5', b: '1' })],
    ['a mapping of several', ['a'], 'multiple', byMapping, mapped({ a: '1', b: '1', c: '-1' })],
  ])(
    'refuses an answer that is called right where %s rewards another more',
    async (_by, key, cardinality, after, more) => {
      const file = await read(qti3(choices3(three, 'Wat?', 0), key, { cardinality, after, more }));
      expect(file.items).toEqual([]);
      expect(file.refused).toMatchObject([{ code: 'items.key-contradicts', params: { value: 'a' } }]);
    },
  );

  const base = (value: string) => `<qti-base-value base-type="identifier">${value}</qti-base-value>`;
  const isOne = (value: string) =>
    `<qti-match><qti-variable identifier="RESPONSE"/>${base(value)}</qti-match>`;
  it.each([
    ['a mapping', byMapping, mapped({ a: '1', b: '1', c: '0.5' })],
    ['conditions of their own', processing(scored('a') + scored('b')), ''],
    [
      'one condition for either',
      processing(scored('a').replace(isOne('a'), `<qti-or>${isOne('a')}${isOne('b')}</qti-or>`)),
      '',
    ],
    [
      'a list of both',
      processing(
        scored('a').replace(
          isOne('a'),
          `<qti-member><qti-variable identifier="RESPONSE"/><qti-multiple>${base('a')}${base('b')}</qti-multiple></qti-member>`,
        ),
      ),
      '',
    ],
  ])('refuses one answer of which another earns as much by %s', async (_by, after, more) => {
    const file = await read(qti3(choices3(three), ['a'], { after, more }));
    expect(file.refused).toMatchObject([{ code: 'items.several-keys' }]);
  });

  it.each([
    ['a mapping that nothing uses', ['a'], 'single', '', mapped({ b: '1' })],
    ['part of the points for another', ['a'], 'single', byMapping, mapped({ a: '1', b: '0.5' })],
    [
      'a bound that the right ones reach',
      ['a', 'b'],
      'multiple',
      byMapping,
      mapped({ a: '1', b: '1', c: '1' }, 'upper-bound="2"'),
    ],
  ])('reads what is called right beside %s', async (_what, key, cardinality, after, more) => {
    const file = await read(qti3(choices3(three, 'Wat?', 0), key, { cardinality, after, more }));
    expect(file.refused).toEqual([]);
    expect(keyScores(file)).toEqual([1]);
  });

  it('refuses more right answers than may be chosen', async () => {
    const file = await read(qti3(choices3(three), ['a', 'b'], { cardinality: 'multiple' }));
    expect(refusals(file)).toEqual([['items.several-keys', 'qti-choice-interaction', 7]]);
  });
});
