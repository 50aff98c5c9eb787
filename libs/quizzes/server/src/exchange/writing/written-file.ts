import type { Params } from '../item-file-codes';

/** What a format could not hold of an item; `codes`: see `ITEM_FILE_ERRORS`. */
export interface Loss {
  itemId: string;
  code: string;
  params: Params;
}

/** A file as text, with what it could not hold. Items that it cannot hold at all are left out, and told too. */
export interface WrittenText {
  text: string;
  losses: Loss[];
}

/** A packed file, likewise. */
export interface WrittenPackage {
  bytes: Uint8Array;
  losses: Loss[];
}
