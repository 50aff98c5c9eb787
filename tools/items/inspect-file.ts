import { basename } from 'node:path';
import { gradeItem, MOST_ITEM_FILE_BYTES, type Remark, whereOf, whyOf } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { readItems } from '../../libs/quizzes/server/src/exchange/read-items';
import type { ReadFile, ReadItem } from '../../libs/quizzes/server/src/exchange/reading';
import { typedFile } from '../commands/typed-file';

export type InspectedItems = ReturnType<typeof inspectedItems>;

/** What a file with items becomes, as `inspect --json` prints it. */
export async function inspectItems(folder: string, name: string): Promise<InspectedItems> {
  const tooLarge = () => new DomainError('items.file-too-large', 'too-large');
  const bytes = typedFile(folder, name, MOST_ITEM_FILE_BYTES, tooLarge);
  return inspectedItems(await readItems(bytes, { fileName: basename(name) }));
}

/** `keyScore`: what our grading gives the answer that the file itself calls right, from 0 to 1. */
export function inspectedItems({ format, items, refused, notes }: ReadFile) {
  return { format, items: items.map(inspected), refused: refused.map(told), notes: notes.map(told) };
}

function inspected({ item, title, language, response }: ReadItem) {
  const { points, most } = gradeItem(item, response);
  return { id: item.id, type: item.type, title, language, keyScore: points / most };
}

const told = (remark: Remark) => ({
  where: whereOf(remark.where, 'en'),
  why: whyOf(remark, 'en'),
  code: remark.code,
});
