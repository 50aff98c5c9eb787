import type { Language } from '@leidraad/shared/model';

/** The formats that items are read in, told apart by content. */
export const ITEM_FORMATS = ['json', 'qti-3', 'qti-2', 'moodle-xml', 'gift', 'aiken', 'csv', 'xlsx'] as const;
export type ItemFormat = (typeof ITEM_FORMATS)[number];

/** The formats that items are written in. Only ours holds everything, in all languages. */
export const EXPORT_FORMATS = ['json', 'qti-3', 'moodle-xml', 'gift', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The template for items in a spreadsheet. */
export const TEMPLATE_FORMATS = ['xlsx', 'csv'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

/** Most bytes of a package or a file in our own JSON: room for ten thousand situations in two languages. */
export const MOST_ITEM_FILE_BYTES = 50 * 1024 * 1024;
/** Most bytes of a file that is uploaded, whatever it is. */
export const MOST_UPLOAD_BYTES = 20 * 1024 * 1024;

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  'qti-3': 'zip',
  'moodle-xml': 'xml',
  gift: 'gift',
  csv: 'csv',
};
const QUESTIONS: Readonly<Record<Language, string>> = { nl: 'vragen', en: 'questions' };

/** What a file with the items of a course is called: `fietsen-vragen.json`, `fietsen-vragen.nl.xml`. */
export const itemFileName = (slug: string, format: ExportFormat, language: Language): string =>
  `${slug}-${QUESTIONS[language]}${format === 'json' ? '' : `.${language}`}.${EXTENSIONS[format]}`;
