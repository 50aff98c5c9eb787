import { DomainError } from '@leidraad/shared/model';
import { openArchive, type Archive } from '@leidraad/shared/server/reading';

/** The parts in which a packed document says what it is. */
const ODF_TYPE = 'mimetype';
const OFFICE_TYPES = '[Content_Types].xml';

/** The format of a document that is a zip archive; refuses every other archive with what it is. */
export async function packedFormat(bytes: Uint8Array): Promise<'docx' | 'odt'> {
  const archive = await openArchive(bytes);
  const type = (await textOfPart(archive, ODF_TYPE)).trim();
  if (type.startsWith('application/vnd.oasis.opendocument.')) return openDocument(type);
  const types = await textOfPart(archive, OFFICE_TYPES);
  if (
    /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/u.test(types)
  )
    return 'docx';
  if (/spreadsheetml\.|ms-excel\./u.test(types)) throw refusal('source.spreadsheet');
  if (/presentationml\.|ms-powerpoint\./u.test(types)) throw refusal('source.slides');
  // Some programs leave out what they should write; the parts themselves tell.
  if (archive.names.has('word/document.xml')) return 'docx';
  const isPages = [...archive.names].some((name) => name.endsWith('.iwa'));
  throw refusal(types === '' && type === '' && !isPages ? 'source.archive' : 'source.unknown-format');
}

function openDocument(type: string): 'odt' {
  const kind = type.slice('application/vnd.oasis.opendocument.'.length);
  if (/^text(?:-template|-master)?$/u.test(kind)) return 'odt';
  if (kind.startsWith('spreadsheet')) throw refusal('source.spreadsheet');
  if (kind.startsWith('presentation')) throw refusal('source.slides');
  throw refusal('source.unknown-format');
}

async function textOfPart(archive: Archive, name: string): Promise<string> {
  const part = await archive.read(name);
  return part === null ? '' : new TextDecoder().decode(part);
}

const refusal = (code: string) => new DomainError(code, 'invalid');
