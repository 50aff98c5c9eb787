import { type SourceFormat } from '@leidraad/policies/model';

/** How files of a format are named. What was typed may be called text or Markdown: both read the same letters. */
const ENDINGS: Record<SourceFormat, readonly string[]> = {
  markdown: ['md', 'markdown', 'txt'],
  text: ['txt', 'md', 'markdown'],
  html: ['html', 'htm'],
  docx: ['docx'],
  odt: ['odt'],
  pdf: ['pdf'],
};

/** Whether the end of a file's name says the format that its bytes show. */
export function isNamedAs(name: string, format: SourceFormat): boolean {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && ENDINGS[format].includes(ending);
}
