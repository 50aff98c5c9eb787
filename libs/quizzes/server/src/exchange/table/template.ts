import type { TemplateFormat } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from 'hucre/xlsx';
import { ITEM_COLUMNS } from './columns';

/** Columns that the template shows; more options and feedback may be added behind them. */
const SHOWN = ITEM_COLUMNS.filter((column) => !/_\d+$/u.test(column) || /_[1-4]$/u.test(column));
const WIDE = /^(?:situation|question|option|feedback)/u;

type Example = Readonly<Partial<Record<string, string>>>;

/** One row of each type that fits in a row, to be written over. */
const EXAMPLES: Readonly<Record<Language, readonly Example[]>> = {
  nl: [
    {
      type: 'situation',
      title: 'Foto van een klant',
      situation: 'Je maakte een mooie foto met een klant erop.',
      question: 'Wat doe je?',
      right: '1',
      option_1: 'Je vraagt de klant of de foto online mag.',
      option_2: 'Je plaatst de foto zonder naam erbij.',
      option_3: 'Je plaatst de foto en haalt haar weg als iemand klaagt.',
      feedback_1: 'De klant weet ervan en kan nee zeggen.',
      feedback_2: 'Ook zonder naam is iemand te herkennen.',
      feedback_3: 'Wat online stond, is al gezien.',
    },
    {
      type: 'true-false',
      title: 'Besloten groep',
      question: 'In een besloten groep mag je een klant noemen.',
      right: 'false',
      feedback_1: 'Ook daar lezen anderen mee.',
      feedback_2: 'Klopt: een besloten groep is niet geheim.',
    },
    {
      type: 'ordering',
      title: 'Een boos bericht',
      question: 'Wat doe je eerst, en wat daarna?',
      option_1: 'Je reageert niet.',
      option_2: 'Je vertelt het aan je leidinggevende.',
      option_3: 'De woordvoerder antwoordt.',
    },
    {
      type: 'matching',
      title: 'Van wie is het?',
      question: 'Wie gaat waarover?',
      option_1: 'Een vraag van een journalist => De woordvoerder',
      option_2: 'Je eigen profiel => Jij',
    },
  ],
  en: [
    {
      type: 'situation',
      title: 'Photo of a customer',
      situation: 'You took a nice photo with a customer in it.',
      question: 'What do you do?',
      right: '1',
      option_1: 'You ask the customer whether the photo may go online.',
      option_2: 'You post the photo without a name.',
      option_3: 'You post the photo and take it down if somebody complains.',
      feedback_1: 'The customer knows about it and can say no.',
      feedback_2: 'People can be recognised without a name too.',
      feedback_3: 'What was online has been seen already.',
    },
    {
      type: 'true-false',
      title: 'Private group',
      question: 'In a private group you may name a customer.',
      right: 'false',
      feedback_1: 'Others read along there too.',
      feedback_2: 'Right: a private group is not a secret.',
    },
    {
      type: 'ordering',
      title: 'An angry message',
      question: 'What do you do first, and what then?',
      option_1: 'You do not answer.',
      option_2: 'You tell your manager.',
      option_3: 'The spokesperson answers.',
    },
    {
      type: 'matching',
      title: 'Whose is it?',
      question: 'Who decides about what?',
      option_1: 'A question from a journalist => The spokesperson',
      option_2: 'Your own profile => You',
    },
  ],
};
const SHEET = { nl: 'Vragen', en: 'Questions' };

/** Our template for items with an example of each type, in one language. */
export async function itemTemplate(format: TemplateFormat, language: Language): Promise<Buffer> {
  const rows = EXAMPLES[language].map((example) => SHOWN.map((column) => cell(column, example, language)));
  if (format === 'csv')
    return Buffer.from(
      stringify([[...SHOWN], ...rows], { delimiter: ';', bom: true, escape_formulas: true }),
    );
  const sheet = {
    name: SHEET[language],
    columns: SHOWN.map((column) => ({ header: column, width: WIDE.test(column) ? 36 : 14 })),
    rows: [[...SHOWN], ...rows],
    freezePane: { rows: 1 },
  };
  return Buffer.from(await writeXlsx({ sheets: [sheet] }));
}

const cell = (column: string, example: Example, language: Language) =>
  column === 'language' ? language : (example[column] ?? '');
