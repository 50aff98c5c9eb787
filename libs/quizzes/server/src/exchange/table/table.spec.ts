import type { Item } from '@leidraad/quizzes/model';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { readItems } from '../read-items';
import { anyItem } from '../testing/any-item';
import { codeOf, keyScores, outlines, plainItem, refusals, wordsOf } from '../testing/outlines';
import { writeItemCsv } from './write-csv';

const HEAD = 'type;language;situation;question;right;option_1;option_2;option_3;feedback_1;feedback_2';
const read = (rows: string) => readItems(Buffer.from(`${HEAD}\n${rows}`));

describe('reading our template', () => {
  it('reads every type that fits in a row', async () => {
    const file = await read(
      [
        ';nl;Een klant belt.;Wat doe je?;1;Melden;Zwijgen;;Juist.;Nee.',
        'situation;nl;;Welke?;1 3;a;b;c;;',
        'true-false;nl;;Dit mag.;niet waar;;;;Toch niet.;Precies.',
        'ordering;nl;;Volgorde?;;Foto maken;Melden;;Goed.;',
        'matching;nl;;Van wie?;;Laptop => Bedrijf;Foto => Jij;=> Klant;;',
      ].join('\n'),
    );
    expect(outlines(file)).toEqual([
      ['(Een klant belt.)', 'Wat doe je?', '= Melden # Juist.', '~ Zwijgen # Nee.'],
      ['Welke?', '= a', '~ b', '= c'],
      ['F Dit mag.', 'true # Toch niet.', 'false # Precies.'],
      ['Volgorde?', '1 Foto maken', '2 Melden', '# Goed.'],
      ['Van wie?', 'Laptop -> Bedrijf', 'Foto -> Jij', 'of Bedrijf, Jij, Klant'],
    ]);
    expect(keyScores(file)).toEqual([1, 1, 1, 1, 1]);
  });

  it('refuses a row by its line, also behind a cell of several lines', async () => {
    const file = await read(
      [
        ';nl;"Eerst\ndit";Wat?;1;a;b;;;',
        'essay;nl;;Wat?;;;;;;',
        ';nl;;Wat?;9;a;b;;;',
        'true-false;nl;;Dit mag.;misschien;;;;;',
        'matching;nl;;Van wie?;;Laptop;Foto => Jij;;;',
      ].join('\n'),
    );
    expect(file.items).toHaveLength(1);
    expect(refusals(file)).toEqual([
      ['items.row-type', '', 4],
      ['items.key-unknown', '', 5],
      ['items.row-value', '', 6],
      ['items.row-value', '', 7],
    ]);
  });

  it('reads commas and tabs, tells of columns it does not know, and refuses broken quotes', async () => {
    const file = await readItems(Buffer.from('question,right,option_1,option_2,kleur\nWat?,2,a,b,rood\n'));
    expect(outlines(file)).toEqual([['Wat?', '~ a', '= b']]);
    expect(file.notes).toMatchObject([{ code: 'items.column-unknown', params: { columns: 'kleur' } }]);
    expect(await codeOf(readItems(Buffer.from('question;option_1\n"Wat;a\n')))).toBe('items.csv-broken');
    expect(await codeOf(readItems(Buffer.from('type;question\nx;y\n')))).toBe('items.column-missing');
  });

  it('reads the first sheet of a spreadsheet, and refuses what is none', async () => {
    const rows = [
      ['Question', 'Right', 'Option 1', 'Option 2'],
      ['Wat doe je?', 1, 'Melden', 'Zwijgen'],
      ['Hoeveel?', 2, 24, 48],
    ];
    const file = await readItems(await writeXlsx({ sheets: [{ name: 'Vragen', rows }] }));
    expect(file.format).toBe('xlsx');
    expect(outlines(file)).toEqual([
      ['Wat doe je?', '= Melden', '~ Zwijgen'],
      ['Hoeveel?', '~ 24', '= 48'],
    ]);
  });
});

describe('a spreadsheet that is made to cost', () => {
  const question = ['Wat?', '1', 'a', 'b'];

  it('gives no large table for a far cell, and refuses more rows than we read', async () => {
    const far = [
      ['question', 'right', 'option_1', 'option_2'],
      question,
      ...Array.from({ length: 900 }, () => []),
    ];
    const row = Array.from({ length: 16_001 }, (_, at) => (at === 16_000 ? 'ver' : null));
    const file = await readItems(await writeXlsx({ sheets: [{ name: 'a', rows: [...far, row] }] }));
    expect(outlines(file)).toHaveLength(1);
    const many = [
      ['question', 'right', 'option_1', 'option_2'],
      ...Array.from({ length: 1_001 }, () => question),
    ];
    expect(await codeOf(readItems(await writeXlsx({ sheets: [{ name: 'a', rows: many }] })))).toBe(
      'items.too-many',
    );
  });
});

describe('writing our template', () => {
  it.each(['situation', 'true-false', 'ordering', 'matching'] as const)(
    'a %s keeps its words and its key',
    async (type) => {
      await fc.assert(
        fc.asyncProperty(anyItem(type), async (made) => {
          const item = plainItem(made);
          const file = await readItems(Buffer.from(writeItemCsv([item], 'nl').text));
          expect(file.refused).toEqual([]);
          expect(keyScores(file)).toEqual([1]);
          expect(file.items[0]?.item).toMatchObject({ lessonKey: item.lessonKey, critical: item.critical });
          if (type !== 'matching') expect(wordsOf(file.items[0]?.item as Item)).toBe(wordsOf(item));
        }),
        { numRuns: 40 },
      );
    },
  );

  it('quotes what a spreadsheet would calculate with', () => {
    const [item] = fc.sample(anyItem('true-false'), 1) as [Extract<Item, { type: 'true-false' }>];
    const { text } = writeItemCsv([{ ...item, statement: { nl: '=HYPERLINK("x")' } }], 'nl');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
