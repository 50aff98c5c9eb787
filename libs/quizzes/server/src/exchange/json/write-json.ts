import {
  type FileClause,
  ITEM_FILE_FORMAT,
  ITEM_FILE_VERSION,
  type Item,
  type ItemFile,
} from '@leidraad/quizzes/model';

export interface ItemFileHead {
  policy?: ItemFile['policy'];
  /** The clauses that the items cite, as they read now. */
  clauses?: readonly FileClause[];
}

/** Items as our own JSON: everything that they are, to be read back without loss. */
export function writeItemJson(items: readonly Item[], { policy, clauses = [] }: ItemFileHead = {}): string {
  const file = {
    format: ITEM_FILE_FORMAT,
    version: ITEM_FILE_VERSION,
    ...(policy === undefined ? {} : { policy }),
    clauses,
    items,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
