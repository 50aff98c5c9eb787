import {
  ITEM_FILE_FORMAT,
  ITEM_FILE_VERSION,
  type ItemFile,
  itemFileSchema,
  MOST_ITEM_FILE_BYTES,
} from '@leidraad/quizzes/model';
import { CommandFault, typedFile } from '../commands/typed-file';

/** Faults of the schema that are told of; after these the rest is noise. */
const MOST_FAULTS = 10;

/** Reads our own file of items, named relative to `folder`. Throws a `CommandFault` that says what is wrong with it. */
export function readItemFile(folder: string, name: string): ItemFile {
  const bytes = typedFile(folder, name, MOST_ITEM_FILE_BYTES, () =>
    fault('items.file-too-large', `${name} is larger than ${MOST_ITEM_FILE_BYTES / 1024 / 1024} MB.`),
  );
  const value = parsed(new TextDecoder().decode(bytes), name);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== ITEM_FILE_FORMAT)
    throw fault('items.file-unknown', `${name} is no file of the format ${ITEM_FILE_FORMAT}.`);
  if (version !== ITEM_FILE_VERSION)
    throw fault(
      'items.json-version',
      `${name} has version ${JSON.stringify(version)}; version ${ITEM_FILE_VERSION} is read.`,
    );
  const read = itemFileSchema.safeParse(value);
  if (read.success) return read.data;
  const { issues } = read.error;
  const told = issues.slice(0, MOST_FAULTS).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  const more = issues.length > MOST_FAULTS ? [`  and ${issues.length - MOST_FAULTS} more`] : [];
  throw fault('items.field', [`${name} does not fit the format:`, ...told, ...more].join('\n'));
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const position = /position (\d+)/u.exec(cause instanceof Error ? cause.message : '')?.[1];
    // Without a position the text ended too early.
    const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
    throw fault('items.json-broken', `${name} is no JSON: it breaks on line ${line}.`);
  }
}

const fault = (code: string, words: string) => new CommandFault(`${code}: ${words}`);
