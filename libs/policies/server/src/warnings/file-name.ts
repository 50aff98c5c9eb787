import type { SourceFormat, Warning } from '@leidraad/policies/model';
import { aboutDocument } from './warned-document';

/** What the end of a file's name says that it is; plain text and Markdown are told by their content alone. */
const NAMED: ReadonlyMap<string, SourceFormat> = new Map([
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['pdf', 'pdf'],
  ['htm', 'html'],
  ['html', 'html'],
  ['xhtml', 'html'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['txt', 'text'],
]);
/** Names of files of another program, whose content we may still read. */
const OTHERS = new Set(['doc', 'rtf', 'xls', 'xlsx', 'ppt', 'pptx', 'zip', 'png', 'jpg', 'jpeg']);

const ENDINGS: Record<SourceFormat, string> = {
  docx: '.docx',
  odt: '.odt',
  pdf: '.pdf',
  html: '.html',
  markdown: '.md',
  text: '.txt',
};

/** A file whose name says that it is something else than it is: it was read as what it is. */
export function misnamedFile(fileName: string | undefined, format: SourceFormat): Warning[] {
  const ending = /\.([a-z]{1,8})$/iu.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
  const named = NAMED.get(ending);
  const read = format === 'markdown' ? 'text' : format;
  if (fileName === undefined || (named === undefined ? !OTHERS.has(ending) : named === read)) return [];
  return [aboutDocument('file-name', { words: fileName, really: ENDINGS[format] })];
}
