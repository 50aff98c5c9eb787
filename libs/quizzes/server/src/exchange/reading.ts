import type { Item, ItemFormat, Place, Remark, Response } from '@leidraad/quizzes/model';
import { DomainError, type Language } from '@leidraad/shared/model';
import { languageOfTag } from './languages';
import { codeOfItems, type Params } from './item-file-codes';
import { Refusal } from './refusal';

/** A draft item without clause citations, with what the file says about it. */
export interface ReadItem {
  item: Item;
  title: string;
  /** As the file says (BCP 47, may be a language that we do not have), else the one its words were filed under. */
  language: string;
  /** The answer that the file itself calls right, in our terms. */
  response: Response;
}

/** An item in its place in the file. */
export interface PlacedItem extends ReadItem {
  where: Place;
}

export interface ReadFile {
  format: ItemFormat;
  items: PlacedItem[];
  /** What did not become an item. */
  refused: Remark[];
  /** What was left out or read in another way, of items that were read. */
  notes: Remark[];
}

export interface ReadOptions {
  fileName?: string;
  /** Language of words that neither the file nor their spelling tells. Dutch, if left out. */
  language?: Language;
  /** Ids of new items; version 7, if left out. */
  newId?: () => string;
}

/** A lesson has to be chosen for what comes from elsewhere; until then this stands in its place. */
export const NO_LESSON = 'none';

/** Items and refusals of one file; who has more splits it, so that nobody waits for a list without end. */
const MOST_GATHERED = 2_000;

/**
 * Gathers what a file gives: what one item throws as `Refusal` is noted, and the rest goes on. Throws `items.too-many`.
 */
export class Gathered {
  readonly items: PlacedItem[] = [];
  readonly refused: Remark[] = [];
  readonly notes: Remark[] = [];

  /** Reads one item of the file; `where` names it in case it is refused. */
  read(where: Place, read: () => ReadItem): void {
    if (this.items.length + this.refused.length >= MOST_GATHERED)
      throw new DomainError('items.too-many', 'too-large', { params: { most: MOST_GATHERED } });
    this.attempt(where, () => {
      const item = { ...read(), where };
      this.items.push(item);
      if (languageOfTag(item.language) === null)
        this.note(where, 'items.language-other', { language: item.language });
    });
  }

  attempt(where: Place, work: () => void): void {
    try {
      work();
    } catch (fault) {
      this.refuse(where, fault);
    }
  }

  /** Notes a refusal; every fault that is none is thrown on. */
  refuse(where: Place, fault: unknown): void {
    if (fault instanceof Refusal)
      this.refused.push({ where: { ...where, ...fault.where }, code: fault.code, params: fault.params });
    else if (fault instanceof DomainError) {
      const params = fault.details.params ?? {};
      const line = params['line'];
      const at = typeof line === 'number' ? { ...where, line } : where;
      this.refused.push({ where: at, code: codeOfItems(fault.code), params });
    } else throw fault;
  }

  note(where: Place, code: string, params: Params = {}): void {
    this.notes.push({ where, code, params });
  }

  /** Everything; a file that gave neither items nor refusals says that there was no question in it. */
  file(format: ItemFormat, where: Place = {}): ReadFile {
    if (this.items.length + this.refused.length === 0)
      this.refused.push({ where, code: 'items.no-question', params: {} });
    return { format, items: this.items, refused: this.refused, notes: this.notes };
  }
}
