import type { Item } from '@leidraad/quizzes/model';
import fc from 'fast-check';
import { anyItem } from '../testing/any-item';
import { keyScores, outlines, plainItem, refusals, sortedWords } from '../testing/outlines';
import { readGift } from './read-gift';
import { writeGift } from './write-gift';

const read = (text: string) => readGift(text, {});

describe('reading GIFT', () => {
  it('reads titles, feedback, escapes and general feedback; comments are no words', () => {
    const file = read(`// privacy
::Vraag 1::[html]<p>Wat doe je?</p>{
  =Melden \\= goed # Juist\\: zo hoort het.
  // niet deze
  ~Zwijgen # Nee.
  #### Zie 4.2.
}`);
    expect(outlines(file)).toEqual([
      ['Wat doe je?', '= Melden = goed # Juist: zo hoort het.\nZie 4.2.', '~ Zwijgen # Nee.\nZie 4.2.'],
    ]);
    expect(file.items[0]?.title).toBe('Vraag 1');
    expect(keyScores(file)).toEqual([1]);
  });

  it('reads several right answers by their weight, statements, pairs, and a gap in a sentence', () => {
    const file = read(`Welke? {~%50%a ~%50%b ~%-50%c}

Dit mag. {F#Toch niet.#Precies.}

Dit mag ook {TRUE}

Van wie? {=Laptop -> Bedrijf =Foto -> Jij = -> Klant}

Deel {=nooit ~altijd} namen.`);
    expect(outlines(file)).toEqual([
      ['Welke?', '= a', '= b', '~ c'],
      ['F Dit mag.', 'true # Toch niet.', 'false # Precies.'],
      ['T Dit mag ook', 'true', 'false'],
      ['Van wie?', 'Laptop -> Bedrijf', 'Foto -> Jij', 'of Bedrijf, Jij, Klant'],
      ['Deel _____ namen.', '= nooit', '~ altijd'],
    ]);
    expect(keyScores(file)).toEqual([1, 1, 1, 1, 1]);
  });

  it('reads steps in order, tells of pictures, and keeps a picture with what is asked about it', () => {
    const file = read(`Zet goed {>3 ALL VERTICAL ABSOLUTE_POSITION SHOW none
  Foto maken
  // niet deze
  Melden\\: meteen
}

[html]<p>Mag <a href\\="https\\://example.org">dit</a>?</p><img src="a.png" alt="een kat"> {=ja ~nee}

Hoe heet het? {Waarheid}`);
    expect(outlines(file)).toEqual([
      ['Zet goed', '1 Foto maken', '2 Melden: meteen'],
      ['Mag dit?\n\n[een kat]', '= ja', '~ nee'],
    ]);
    expect(keyScores(file)).toEqual([1, 1]);
    expect(file.notes).toMatchObject([
      { code: 'items.picture-in-words', where: { line: 7 } },
      { code: 'items.left-out', params: { names: 'https://example.org' } },
    ]);
    expect(file.refused).toMatchObject([{ code: 'items.question-type', params: { type: 'shortanswer' } }]);
  });

  it('takes what begins like a weight behind = for words', () => {
    const file = read('Wat kost het? {=%50% van de prijs ~%0%%50% meer ~%100% van de prijs}');
    expect(outlines(read('Wat? {=%50% minder ~%0%%50% meer}'))).toEqual([
      ['Wat?', '= %50% minder', '~ %50% meer'],
    ]);
    expect(file.refused).toMatchObject([{ code: 'items.several-keys' }]);
  });

  it('refuses the rest by line and type, and reads what stands between', () => {
    const file = read(`$CATEGORY: A/B

Hoofdstad? {=Parijs =parijs}

Hoeveel? {#3:1}

Schrijf iets. {}

Open {=a ~b

Welke? {=a ~b}

Een mededeling.

Dicht } eerst {

Los {1:MULTICHOICE:=a~b}`);
    expect(outlines(file)).toEqual([['Welke?', '= a', '~ b']]);
    expect(refusals(file).map(([code, , line]) => [code, line])).toEqual([
      ['items.question-type', 3],
      ['items.question-type', 5],
      ['items.question-type', 7],
      ['items.gift-braces', 9],
      ['items.no-answers', 13],
      ['items.gift-braces', 15],
      ['items.question-type', 17],
    ]);
    expect(file.refused.map(({ params }) => params['type'])).toEqual([
      'shortanswer',
      'numerical',
      'essay',
      undefined,
      undefined,
      undefined,
      'cloze {1:MULTICHOICE:',
    ]);
    expect(file.notes).toMatchObject([{ code: 'items.category-skipped', where: { line: 1 } }]);
  });
});

describe('writing GIFT', () => {
  it.each(['situation', 'true-false', 'matching'] as const)('a %s keeps its words and its key', (type) => {
    fc.assert(
      fc.property(anyItem(type), (made) => {
        const plain = plainItem(made);
        const file = read(writeGift([plain], 'nl').text);
        expect(file.refused).toEqual([]);
        expect(keyScores(file)).toEqual([1]);
        const arrows = (words: string[]) => words.map((word) => word.replaceAll('->', '→')).toSorted();
        expect(arrows(sortedWords(file.items[0]?.item as Item))).toEqual(arrows(sortedWords(plain)));
      }),
      { numRuns: 60 },
    );
  });

  it('marks words that begin like a marker of a format, and writes names and targets as Moodle shows them', () => {
    const [made] = fc.sample(anyItem('matching'), 1) as [Item & { type: 'matching' }];
    const [first, second] = made.targets as [(typeof made.targets)[number], (typeof made.targets)[number]];
    const said = { text: {}, clauses: [] };
    const item: Item = {
      ...(plainItem(made) as typeof made),
      situation: {},
      question: { nl: '[html] of <b>?' },
      targets: [
        { ...first, text: { nl: '<b> & -> [html]' } },
        { ...second, text: { nl: 'a &amp; b' } },
      ],
      rows: [
        { key: 'r', text: { nl: '[html] is een taal' }, target: first.key, feedback: said },
        { key: 's', text: { nl: '[x] <b>' }, target: second.key, feedback: said },
      ],
    };
    const { text } = writeGift([item], 'nl');
    expect(text).toBe(
      '::[html] of &lt;b>?::[plain][html] of <b>? {\n\t=[plain][html] is een taal -> &lt;b> & -&gt; [html]\n\t=[x] <b> -> a &amp;amp; b\n}\n',
    );
    expect(outlines(read(text))).toEqual([
      [
        '[html] of <b>?',
        '[html] is een taal -> <b> & -> [html]',
        '[x] <b> -> a &amp; b',
        'of <b> & -> [html], a &amp; b',
      ],
    ]);
    expect(read(text).items[0]?.title).toBe('[html] of <b>?');
  });

  it('leaves out what GIFT has no question for, and says so', () => {
    const items = (['ordering', 'breach', 'scenario'] as const).flatMap((type, seed) =>
      fc.sample(anyItem(type), { numRuns: 1, seed }),
    );
    const { text, losses } = writeGift(items, 'nl');
    expect(text.trim()).toBe('');
    expect(losses.map(({ code, params }) => [code, params['type']])).toEqual([
      ['items.type-not-held', 'ordering'],
      ['items.type-not-held', 'breach'],
      ['items.type-not-held', 'scenario'],
    ]);
  });
});
