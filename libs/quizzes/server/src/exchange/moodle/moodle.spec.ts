import type { Item } from '@leidraad/quizzes/model';
import fc from 'fast-check';
import { readItems } from '../read-items';
import { anyItem } from '../testing/any-item';
import { keyScores, outlines, plainItem, refusals, sortedWords } from '../testing/outlines';
import { writeMoodleXml } from './write-moodle';

const read = (questions: string) =>
  readItems(Buffer.from(`<?xml version="1.0"?>\n<quiz>\n${questions}\n</quiz>`));
const answer = (fraction: string, text: string, feedback = '') =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[${text}]]></text><feedback><text>${feedback}</text></feedback></answer>`;
const question = (type: string, text: string, more: string) =>
  `<question type="${type}"><name><text>Vraag 1</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>${more}</question>`;

describe('reading Moodle XML', () => {
  it('reads one or several right answers with what is said about each', async () => {
    const file = await read(
      question(
        'multichoice',
        '<p>Een klant belt.</p><p>Wat doe je?</p>',
        `<single>true</single><generalfeedback><text>Zie 4.2.</text></generalfeedback><incorrectfeedback><text>Jammer.</text></incorrectfeedback>${answer('100', 'Melden', 'Juist.')}${answer('0', 'Zwijgen')}`,
      ) +
        question(
          'multichoice',
          'Welke?',
          `<single>false</single>${answer('50', 'a')}${answer('50', 'b')}${answer('-50', 'c')}`,
        ),
    );
    expect(outlines(file)).toEqual([
      ['(Een klant belt.)', 'Wat doe je?', '= Melden # Juist.\nZie 4.2.', '~ Zwijgen # Jammer.\nZie 4.2.'],
      ['Welke?', '= a', '= b', '~ c'],
    ]);
    expect(file.items[0]).toMatchObject({ title: 'Vraag 1', language: 'nl' });
    expect(keyScores(file)).toEqual([1, 1]);
  });

  it('reads statements, pairs and steps', async () => {
    const row = (text: string, target: string) =>
      `<subquestion><text>${text}</text><answer><text>${target}</text></answer></subquestion>`;
    const file = await read(
      question('truefalse', 'Dit mag.', answer('0', 'true', 'Nee.') + answer('100', 'false', 'Precies.')) +
        question('matching', 'Van wie?', row('Laptop', 'Bedrijf') + row('Foto', 'Jij') + row('', 'Klant')) +
        question('ordering', 'Volgorde?', answer('1', 'Foto maken') + answer('2', 'Melden')),
    );
    expect(outlines(file)).toEqual([
      ['F Dit mag.', 'true # Nee.', 'false # Precies.'],
      ['Van wie?', 'Laptop -> Bedrijf', 'Foto -> Jij', 'of Bedrijf, Jij, Klant'],
      ['Volgorde?', '1 Foto maken', '2 Melden'],
    ]);
    expect(keyScores(file)).toEqual([1, 1, 1]);
  });

  it('reads names and choices of pairs as Moodle shows them', async () => {
    const file = await read(
      '<question type="matching"><name><text>A &amp;amp; &amp;lt;b&amp;gt; <![CDATA[<i>c</i>]]></text></name>' +
        '<questiontext><text>Van wie?</text></questiontext>' +
        ['Van A &amp;amp; B', 'Van &amp;lt;b&amp;gt;']
          .map((t, at) => `<subquestion><text>${at}</text><answer><text>${t}</text></answer></subquestion>`)
          .join('') +
        '</question>',
    );
    expect(outlines(file)).toEqual([['Van wie?', '0 -> Van A & B', '1 -> Van <b>', 'of Van A & B, Van <b>']]);
    expect(file.items[0]?.title).toBe('A & <b> c');
  });

  it('takes steps in the order of the file, as Moodle does, and says so where their weights say another', async () => {
    const steps = (...weights: readonly string[]) =>
      question('ordering', 'Volgorde?', weights.map((weight) => answer(weight, `stap ${weight}`)).join(''));
    const file = await read(steps('3', '1', '2') + steps('1.0', '2.0'));
    expect(outlines(file).map((lines) => lines.slice(1))).toEqual([
      ['1 stap 3', '2 stap 1', '3 stap 2'],
      ['1 stap 1.0', '2 stap 2.0'],
    ]);
    expect(file.notes).toMatchObject([{ code: 'items.order-by-place', where: { line: 3 } }]);
  });

  it('reads Markdown without its marks', async () => {
    const marked = (text: string) => `<text>${text}</text>`;
    const file = await read(
      `<question type="multichoice"><questiontext format="markdown">${marked('# Kop\n\nMag **dit** van `hem` of [haar](https://x.nl)? 2\\*3 of a_b_c')}</questiontext>` +
        `<answer fraction="100" format="markdown">${marked('*ja*')}</answer><answer fraction="0" format="4">${marked('_nee_ ![kat](a.png)')}</answer></question>`,
    );
    expect(outlines(file)).toEqual([
      ['(Kop)', 'Mag dit van hem of haar? 2*3 of a_b_c', '= ja', '~ nee [kat]'],
    ]);
  });

  it('reads one of several languages in a text, and names the others', async () => {
    const both = (nl: string, en: string) =>
      `<span lang="en" class="multilang">${en}</span> <span class="multilang" lang="nl">${nl}</span>`;
    const file = await read(
      question(
        'multichoice',
        `<p>${both('Mag dit?', 'Is this allowed?')}</p>`,
        answer('100', both('ja', 'yes')) + answer('0', '{mlang nl}nee{mlang}{mlang en}no{mlang}!'),
      ),
    );
    expect(outlines(file)).toEqual([['Mag dit?', '= ja', '~ nee!']]);
    expect(file.notes).toMatchObject([
      { code: 'items.language-left-out', params: { languages: 'en' }, where: { line: 3 } },
    ]);
  });

  it('keeps what is said about a right or wrong answer beside its own feedback, and names what it leaves out', async () => {
    const said = (name: string, text: string) => `<${name} format="html"><text>${text}</text></${name}>`;
    const file = await read(
      question(
        'multichoice',
        'Welke?',
        `<single>false</single>${answer('50', 'a', 'Ja.')}${answer('50', 'b')}${answer('-50', 'c', 'Nee.')}` +
          said('correctfeedback', 'Zie 4.2.') +
          said('partiallycorrectfeedback', 'Bijna.') +
          said('incorrectfeedback', 'Your answer is incorrect.') +
          said('hint', 'Denk na.'),
      ) +
        question(
          'multichoice',
          'Wat?',
          answer('100', 'a') +
            answer('0', 'b') +
            said('partiallycorrectfeedback', 'Your answer is partially correct.'),
        ),
    );
    expect(outlines(file)[0]).toEqual(['Welke?', '= a # Ja.\nZie 4.2.', '= b # Zie 4.2.', '~ c # Nee.']);
    expect(file.notes).toMatchObject([
      { code: 'items.left-out', params: { names: 'partiallycorrectfeedback, hint' } },
    ]);
  });

  it('refuses what is to be heard behind a link, and names addresses and files that do not come along', async () => {
    const link = (href: string) => `<p><a href="${href}">Kijk hier.</a> Wat mag?</p>`;
    const both = answer('100', 'a') + answer('0', 'b');
    const file = await read(
      `${question('multichoice', link('@@PLUGINFILE@@/groet.mp3?forcedownload=1'), both)}\n${question(
        'multichoice',
        link('https://example.org/beleid'),
        both,
      ).replace(
        '</questiontext>',
        '<file name="beleid.pdf" encoding="base64">QUJD</file><file name="a.PNG" encoding="base64">QUJD</file></questiontext>',
      )}`,
    );
    expect(refusals(file)).toEqual([['items.media', 'a', 3]]);
    expect(file.notes).toMatchObject([
      {
        code: 'items.left-out',
        params: { names: 'https://example.org/beleid, beleid.pdf' },
        where: { line: 4 },
      },
    ]);
  });

  it('reads a question without a list around it, and tells of feedback on single steps', async () => {
    const steps = answer('1', 'Foto maken', 'Eerst dit.') + answer('2', 'Melden');
    const file = await readItems(Buffer.from(question('ordering', 'Volgorde?', steps)));
    expect(outlines(file)).toEqual([['Volgorde?', '1 Foto maken', '2 Melden']]);
    expect(file.notes).toMatchObject([{ code: 'items.left-out', params: { names: 'feedback' } }]);
  });

  it('tells that weights of right answers were left out where they differ', async () => {
    const weighed = (...weights: readonly string[]) =>
      question(
        'multichoice',
        'Welke?',
        `<single>false</single>${weights.map((weight, at) => answer(weight, `a${at}`)).join('')}`,
      );
    const file = await read(weighed('70', '30', '-50') + weighed('33.33333', '33.33333', '33.33333', '-100'));
    expect(file.notes).toMatchObject([{ code: 'items.weights-left-out', where: { line: 3 } }]);
  });

  it('reads older statements, whose answers are named in their own language', async () => {
    const file = await read(
      question('truefalse', 'Dit mag.', answer('0', 'Waar', 'Nee.') + answer('100', 'Onwaar')),
    );
    expect(outlines(file)).toEqual([['F Dit mag.', 'true # Nee.', 'false']]);
    expect(keyScores(file)).toEqual([1]);
  });

  it('notes categories, and refuses each other type by its name and line', async () => {
    const file = await read(
      '<question type="category"><category><text>$course$/A</text></category></question>\n' +
        ['essay', 'cloze', 'numerical', 'shortanswer', 'description', 'ddwtos']
          .map((type) => `${question(type, 'Tekst', '')}\n`)
          .join(''),
    );
    expect(file.notes).toMatchObject([
      { code: 'items.category-skipped', params: { name: '$course$/A' }, where: { line: 3 } },
    ]);
    expect(refusals(file)).toEqual(
      ['essay', 'cloze', 'numerical', 'shortanswer', 'description', 'ddwtos'].map((type, index) => [
        'items.question-type',
        `question type="${type}"`,
        index + 4,
      ]),
    );
    expect(file.refused[0]?.params).toEqual({ type: 'essay' });
  });

  it.each([
    [
      'two answers of which either would do',
      'true',
      answer('100', 'a') + answer('100', 'b'),
      'items.several-keys',
    ],
    ['no right answer', 'true', answer('0', 'a') + answer('0', 'b'), 'items.no-key'],
    [
      'right answers that do not earn everything',
      'false',
      answer('50', 'a') + answer('0', 'b'),
      'items.key-incomplete',
    ],
    ['a weight that is no number', 'true', answer('veel', 'a') + answer('0', 'b'), 'items.no-key'],
    [
      'a picture without alternative text',
      'true',
      answer('100', '<img src="@@PLUGINFILE@@/a.png">') + answer('0', 'b'),
      'items.picture-no-alt',
    ],
  ])('refuses %s', async (_what, single, answers, code) => {
    const file = await read(question('multichoice', 'Wat?', `<single>${single}</single>${answers}`));
    expect(file.items).toEqual([]);
    expect(file.refused).toMatchObject([{ code }]);
  });

  it('tells that part marks of single answers are left out', async () => {
    const file = await read(
      question('multichoice', 'Wat?', answer('100', 'a') + answer('50', 'b') + answer('0', 'c')),
    );
    expect(keyScores(file)).toEqual([1]);
    expect(file.notes).toMatchObject([{ code: 'items.weights-left-out' }]);
  });
});

describe('writing Moodle XML', () => {
  it.each(['situation', 'true-false', 'ordering', 'matching'] as const)(
    'a %s keeps its words and its key',
    async (type) => {
      await fc.assert(
        fc.asyncProperty(anyItem(type), async (made) => {
          const plain = plainItem(made);
          const file = await readItems(Buffer.from(writeMoodleXml([plain], 'nl').text));
          expect(file.refused).toEqual([]);
          expect(file.items[0]?.item.type).toBe(type);
          expect(keyScores(file)).toEqual([1]);
          expect(sortedWords(file.items[0]?.item as Item)).toEqual(sortedWords(plain));
        }),
        { numRuns: 40 },
      );
    },
  );

  it('has no references beside CDATA: Moodle drops a space that stands alone between two of them', () => {
    const [made] = fc.sample(anyItem('matching'), 1) as [Item];
    const words = { nl: 'Geef "naam" & <b> ]]> door' };
    const item = { ...made, question: words, situation: words } as Item & { type: 'matching' };
    const targets = item.targets.map((target) => ({ ...target, text: { nl: `${target.key} & <b>` } }));
    const { text } = writeMoodleXml([{ ...item, targets }], 'nl');
    expect(text.replace(/<!\[CDATA\[.*?\]\]>/gsu, '')).not.toContain('&');
    expect(text).toContain('<name><text><![CDATA[Geef "naam" & &lt;b> ]]]]><![CDATA[> door]]></text></name>');
    expect(text).toContain(`<answer><text><![CDATA[${targets[0]?.key} & &lt;b>]]></text></answer>`);
  });

  it('tells that what is said about rows has no place', () => {
    const [item] = fc.sample(anyItem('matching'), 1) as [Item & { type: 'matching' }];
    const rows = item.rows.map((row) => ({ ...row, feedback: { text: { nl: 'Zo.' }, clauses: [] } }));
    const codes = (made: Item) => writeMoodleXml([made], 'nl').losses.map(({ code }) => code);
    expect(codes({ ...item, rows })).toContain('items.loses-feedback');
    expect(codes(plainItem(item))).not.toContain('items.loses-feedback');
  });

  it('tells what it cannot hold', () => {
    const [scenario] = fc.sample(anyItem('scenario'), 1) as [Item];
    const [both] = fc.sample(anyItem('true-false', true), 1) as [Item];
    const { text, losses } = writeMoodleXml([scenario, { ...both, critical: true }], 'en');
    expect(text.match(/<question /gu)).toHaveLength(1);
    expect(losses.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['items.loses-language', 'items.loses-critical']),
    );
  });
});
