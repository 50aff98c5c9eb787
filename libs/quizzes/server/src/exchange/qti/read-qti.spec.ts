import { readItems } from '../read-items';
import { keyScores, outlines, refusals } from '../testing/outlines';
import { choices3, qti2, qti3 } from '../testing/qti-files';

const read = (xml: string) => readItems(Buffer.from(xml));
const options = { a: 'Melden', b: 'Zwijgen' };

describe('reading an item of QTI 3', () => {
  it('takes the prompt for the question, and what stands before it for the situation', async () => {
    const file = await read(
      qti3(`<p>Een klant belt.</p><p>Hij is <b>boos</b>.</p>${choices3(options)}`, ['a']),
    );
    expect(outlines(file)).toEqual([
      ['(Een klant belt.\n\nHij is boos.)', 'Wat doe je?', '= Melden', '~ Zwijgen'],
    ]);
    expect(file.items[0]).toMatchObject({ title: 'Titel', language: 'nl', response: { options: ['a'] } });
    expect(keyScores(file)).toEqual([1]);
  });

  it('takes the last paragraph for the question where there is no prompt, and loses no words behind it', async () => {
    const body = `<p>Een klant belt.</p><p>Wat nu?</p>${choices3(options, '').replace(/<qti-prompt>.*<\/qti-prompt>/u, '')}<p>Denk aan 4.2.</p>`;
    expect(outlines(await read(qti3(body)))[0]?.slice(0, 2)).toEqual([
      '(Een klant belt.\n\nDenk aan 4.2.)',
      'Wat nu?',
    ]);
  });

  it('reads several right options, and what a mapping rewards where no right answer is declared', async () => {
    const three = { ...options, c: 'Vragen' };
    const several = await read(
      qti3(choices3(three, 'Wat doe je?', 0), ['a', 'c'], { cardinality: 'multiple' }),
    );
    expect(outlines(several)[0]).toEqual(['Wat doe je?', '= Melden', '~ Zwijgen', '= Vragen']);
    const mapping =
      '<qti-mapping><qti-map-entry map-key="b" mapped-value="1"/><qti-map-entry map-key="a" mapped-value="-1"/></qti-mapping>';
    const mapped = await read(qti3(choices3(three), [], { cardinality: 'multiple', more: mapping }));
    expect(mapped.items[0]?.response).toEqual({ options: ['b'] });
    expect([...keyScores(several), ...keyScores(mapped)]).toEqual([1, 1]);
  });

  it('makes a statement of options that say true and false', async () => {
    const file = await read(qti3(choices3({ x: 'Waar', y: 'Niet waar' }, 'Dit mag.'), ['y']));
    expect(outlines(file)).toEqual([['F Dit mag.', 'true', 'false']]);
    expect(keyScores(file)).toEqual([1]);
  });

  it('ties feedback to the answer it is for, and tells which text it could not tie', async () => {
    const modal = (id: string, text: string) =>
      `<qti-modal-feedback outcome-identifier="F" identifier="${id}" show-hide="show"><qti-content-body>${text}</qti-content-body></qti-modal-feedback>`;
    const rules = `<qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match><qti-set-outcome-value identifier="F"><qti-base-value base-type="identifier">f1</qti-base-value></qti-set-outcome-value></qti-response-if><qti-response-else><qti-set-outcome-value identifier="F"><qti-base-value base-type="identifier">f2</qti-base-value></qti-set-outcome-value></qti-response-else></qti-response-condition></qti-response-processing>`;
    const inline =
      'Zwijgen<qti-feedback-inline outcome-identifier="F" identifier="b">Niet stil zijn.</qti-feedback-inline>';
    const after = rules + modal('f1', 'Goed zo.') + modal('f2', 'Jammer.') + modal('f3', 'Los.');
    const file = await read(qti3(choices3({ a: 'Melden', b: inline }), ['a'], { after }));
    expect(outlines(file)[0]).toEqual([
      'Wat doe je?',
      '= Melden # Goed zo.',
      '~ Zwijgen # Niet stil zijn.\nJammer.',
    ]);
    expect(file.notes).toMatchObject([{ code: 'items.feedback-left-out', params: { names: 'f3' } }]);
  });

  it('ties feedback to an answer by a condition that also asks whether there is one', async () => {
    const rule = `<qti-response-processing><qti-response-condition><qti-response-if><qti-and><qti-not><qti-is-null><qti-variable identifier="RESPONSE"/></qti-is-null></qti-not><qti-match><qti-variable identifier="RESPONSE"/><qti-base-value base-type="identifier">b</qti-base-value></qti-match></qti-and><qti-set-outcome-value identifier="F"><qti-base-value base-type="identifier">f1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>`;
    const modal =
      '<qti-modal-feedback outcome-identifier="F" identifier="f1" show-hide="show">Let op.</qti-modal-feedback>';
    const file = await read(qti3(choices3(options), ['a'], { after: rule + modal }));
    expect(outlines(file)[0]?.slice(1)).toEqual(['= Melden', '~ Zwijgen # Let op.']);
  });

  it('names addresses that do not come along', async () => {
    const body = `<p>Lees <a href="https://example.org/beleid">het beleid</a>.</p>${choices3(options)}`;
    const file = await read(qti3(body));
    expect(outlines(file)[0]?.[0]).toBe('(Lees het beleid.)');
    expect(file.notes).toMatchObject([
      { code: 'items.left-out', params: { names: 'https://example.org/beleid' } },
    ]);
  });

  it('reads steps in the order that is right', async () => {
    const body = choices3({ a: 'Melden', b: 'Foto maken', c: 'Wissen' }, 'Zet op volgorde.').replaceAll(
      'choice-interaction',
      'order-interaction',
    );
    const file = await read(qti3(body, ['b', 'a', 'c'], { cardinality: 'ordered' }));
    expect(outlines(file)).toEqual([['Zet op volgorde.', '1 Foto maken', '2 Melden', '3 Wissen']]);
    expect(keyScores(file)).toEqual([1]);
    expect(refusals(await read(qti3(body, ['b', 'a'], { cardinality: 'ordered' })))).toEqual([
      ['items.order-partial', 'qti-order-interaction', 7],
    ]);
  });

  const set = (list: Readonly<Record<string, string>>) =>
    `<qti-simple-match-set>${Object.entries(list)
      .map(
        ([id, text]) =>
          `<qti-simple-associable-choice identifier="${id}" match-max="9">${text}</qti-simple-associable-choice>`,
      )
      .join('')}</qti-simple-match-set>`;
  const match = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) =>
    `<qti-match-interaction response-identifier="RESPONSE"><qti-prompt>Van wie?</qti-prompt>${set(first)}${set(second)}</qti-match-interaction>`;
  const pairs = { cardinality: 'multiple', type: 'directedPair' };

  it('takes for rows the set of which each belongs to one of the other', async () => {
    const file = await read(
      qti3(match({ r: 'Laptop', s: 'Foto' }, { t: 'Bedrijf', u: 'Jij', v: 'Klant' }), ['r t', 's t'], pairs),
    );
    expect(outlines(file)).toEqual([
      ['Van wie?', 'Laptop -> Bedrijf', 'Foto -> Bedrijf', 'of Bedrijf, Jij, Klant'],
    ]);
    const turned = await read(
      qti3(match({ t: 'Bedrijf', u: 'Jij' }, { r: 'Laptop', s: 'Foto' }), ['t r', 't s'], pairs),
    );
    expect(outlines(turned)).toEqual([
      ['Van wie?', 'Laptop -> Bedrijf', 'Foto -> Bedrijf', 'of Bedrijf, Jij'],
    ]);
    expect([...keyScores(file), ...keyScores(turned)]).toEqual([1, 1]);
  });

  it('names a pair that is none', async () => {
    const file = await read(
      qti3(match({ r: 'Laptop', s: 'Foto' }, { t: 'Bedrijf', u: 'Jij' }), ['r', 's t'], pairs),
    );
    expect(file.refused).toMatchObject([{ code: 'items.key-unknown', params: { value: 'r' } }]);
  });

  it('refuses pairs that leave something out, or have it twice', async () => {
    const uneven = qti3(
      match({ r: 'Laptop', s: 'Foto' }, { t: 'Bedrijf', u: 'Jij' }),
      ['r t', 'r u', 's t'],
      pairs,
    );
    expect(refusals(await read(uneven))).toEqual([['items.match-uneven', 'qti-match-interaction', 7]]);
  });

  it('makes rows of gaps by their number, and a question of a single one', async () => {
    const gaps = (text: string) =>
      `<qti-gap-match-interaction response-identifier="RESPONSE"><qti-prompt>Vul in.</qti-prompt><qti-gap-text identifier="w">altijd</qti-gap-text><qti-gap-text identifier="x">nooit</qti-gap-text><p>${text}</p></qti-gap-match-interaction>`;
    const two = gaps('Meld <qti-gap identifier="g1"/> en deel <qti-gap identifier="g2"/>.');
    expect(outlines(await read(qti3(two, ['w g1', 'x g2'], pairs)))).toEqual([
      ['(Meld [1] en deel [2].)', 'Vul in.', '[1] -> altijd', '[2] -> nooit', 'of altijd, nooit'],
    ]);
    const one = await read(qti3(gaps('Deel <qti-gap identifier="g1"/> namen.'), ['x g1'], pairs));
    expect(outlines(one)).toEqual([['(Deel _____ namen.)', 'Vul in.', '~ altijd', '= nooit']]);
    expect(keyScores(one)).toEqual([1]);
  });

  it('makes a question of a menu in a sentence, and of words to mark in a text', async () => {
    const menu = `<p>Vul in.</p><p>Deel <qti-inline-choice-interaction response-identifier="RESPONSE"><qti-inline-choice identifier="a">altijd</qti-inline-choice><qti-inline-choice identifier="b">nooit</qti-inline-choice></qti-inline-choice-interaction> namen.</p>`;
    expect(outlines(await read(qti3(menu, ['b'])))).toEqual([
      ['(Vul in.)', 'Deel _____ namen.', '~ altijd', '= nooit'],
    ]);
    const text = `<qti-hottext-interaction response-identifier="RESPONSE"><qti-prompt>Wat is een feit?</qti-prompt><p>Ik <qti-hottext identifier="a">woon</qti-hottext> hier, het is <qti-hottext identifier="b">leuk</qti-hottext>.</p></qti-hottext-interaction>`;
    expect(outlines(await read(qti3(text, ['a'])))).toEqual([
      ['(Ik woon hier, het is leuk.)', 'Wat is een feit?', '= woon', '~ leuk'],
    ]);
  });

  it.each([
    [
      'drawing',
      '<qti-drawing-interaction response-identifier="RESPONSE"/>',
      'items.element-unsupported',
      'qti-drawing-interaction',
    ],
    [
      'typing',
      '<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p>',
      'items.element-unsupported',
      'qti-text-entry-interaction',
    ],
    [
      'a program',
      '<qti-portable-custom-interaction response-identifier="RESPONSE"/>',
      'items.element-unsupported',
      'qti-portable-custom-interaction',
    ],
    [
      'a hint on demand',
      `${choices3(options)}<qti-end-attempt-interaction response-identifier="HINT"/>`,
      'items.element-unsupported',
      'qti-end-attempt-interaction',
    ],
    [
      'two questions',
      choices3(options) + choices3(options),
      'items.several-interactions',
      'qti-choice-interaction',
    ],
    ['nothing', '<p>Lees dit.</p>', 'items.no-interaction', 'qti-item-body'],
    ['sound', `<audio src="a.mp3"/>${choices3(options)}`, 'items.media', 'audio'],
    [
      'a number that changes',
      `<p><qti-printed-variable identifier="n"/></p>${choices3(options)}`,
      'items.element-unsupported',
      'qti-printed-variable',
    ],
    [
      'an option that is a picture without words',
      choices3({ a: '<img src="a.png"/>', b: 'Zwijgen' }),
      'items.picture-no-alt',
      'img',
    ],
    [
      'options that are the same',
      choices3({ a: 'Ja', b: '<i>Ja</i>' }),
      'items.options-alike',
      'qti-choice-interaction',
    ],
    [
      'a key that is no option',
      choices3({ x: 'Melden', y: 'Zwijgen' }),
      'items.key-unknown',
      'qti-choice-interaction',
    ],
  ])('refuses %s by the name of its element', async (_what, body, code, element) => {
    const { items, refused } = await read(qti3(body));
    expect(items).toEqual([]);
    expect(refused).toMatchObject([{ code, where: { element, item: 'i1' } }]);
    expect(refused[0]?.where.line).toBeGreaterThan(0);
  });

  it('refuses what adapts or fills in a template, and an answer that nobody declared', async () => {
    expect(
      refusals(await read(qti3(choices3(options), ['a'], { attributes: 'adaptive="true"' })))[0]?.[0],
    ).toBe('items.adaptive');
    const template = qti3(choices3(options)).replace(
      '<qti-item-body>',
      '<qti-template-declaration identifier="n"/><qti-item-body>',
    );
    expect(refusals(await read(template))[0]?.slice(0, 2)).toEqual([
      'items.template',
      'qti-template-declaration',
    ]);
    expect(refusals(await read(qti3(choices3(options), [])))[0]?.slice(0, 2)).toEqual([
      'items.no-key',
      'qti-response-declaration',
    ]);
  });

  it('keeps words in other letters, with the reading of characters behind them', async () => {
    const ruby = choices3({ a: '<ruby><rb>北海道</rb><rt>ほっかいどう</rt></ruby>', b: '東北' }, 'どこ');
    const file = await read(qti3(ruby).replace('xml:lang="nl"', 'xml:lang="ja"'));
    expect(outlines(file)).toEqual([['どこ', '= 北海道(ほっかいどう)', '~ 東北']]);
    expect(file.items[0]?.language).toBe('ja');
    expect(file.notes).toMatchObject([{ code: 'items.language-other', params: { language: 'ja' } }]);
    const hebrew = await read(
      qti3(choices3({ a: '<bdo dir="ltr">F1</bdo> כן', b: 'לא' }, 'מה?')).replace('xml:lang="nl"', ''),
    );
    expect(outlines(hebrew)).toEqual([['מה?', '= F1 כן', '~ לא']]);
    expect(hebrew.items[0]?.language).toBe('und');
  });

  it('writes formulas on a line where that says the same, and pictures as their alternative text', async () => {
    const math =
      '<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac></math>';
    const file = await read(
      qti3(
        choices3(
          { a: math, b: '<img src="b.png" alt="Een rode lamp"/>' },
          'H<sub>2</sub>O, <img alt="kaart"/>?',
        ),
      ),
    );
    expect(outlines(file)).toEqual([['H₂O, [kaart]?', '= x^2=1/(a+b)', '~ Een rode lamp']]);
    expect(file.notes).toMatchObject([{ code: 'items.picture-in-words' }]);
    const matrix = qti3(choices3({ a: '<math><mtable/></math>', b: 'x' }));
    expect(refusals(await read(matrix))[0]?.[0]).toBe('items.formula');
  });
});

describe('reading QTI 2', () => {
  it('reads the same under its older names, and pairs within one set', async () => {
    const declaration =
      '<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="pair"><correctResponse><value>b a</value><value>c d</value></correctResponse></responseDeclaration>';
    const choice = (id: string, text: string) =>
      `<simpleAssociableChoice identifier="${id}" matchMax="1">${text}</simpleAssociableChoice>`;
    const body = `<associateInteraction responseIdentifier="RESPONSE"><prompt>Wat hoort bij elkaar?</prompt>${choice('a', 'Slot')}${choice('b', 'Sleutel')}${choice('c', 'Naam')}${choice('d', 'Pas')}</associateInteraction>`;
    const file = await read(qti2(body, declaration));
    expect(file.format).toBe('qti-2');
    expect(outlines(file)).toEqual([
      ['Wat hoort bij elkaar?', 'Slot -> Sleutel', 'Naam -> Pas', 'of Sleutel, Pas'],
    ]);
    expect(keyScores(file)).toEqual([1]);
  });

  it('refuses a test by the files it refers to, and a text that asks nothing by its name', async () => {
    const test =
      '<assessmentTest identifier="t"><testPart><assessmentSection>\n<assessmentItemRef identifier="q1" href="q1.xml"/></assessmentSection></testPart></assessmentTest>';
    expect(refusals(await read(test))).toEqual([['items.reference-missing', 'assessmentItemRef', 2]]);
    expect(refusals(await read('<qti-assessment-stimulus identifier="s"/>'))).toEqual([
      ['items.element-unsupported', 'qti-assessment-stimulus', 1],
    ]);
  });
});
