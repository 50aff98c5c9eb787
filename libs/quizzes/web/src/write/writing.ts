import { type Signal } from '@angular/core';
import { type ClauseView } from '@leidraad/policies/model';
import { type Language } from '@leidraad/shared/model';

/** What every part of the editor of an item has to know; the item editor provides it to what is inside it. */
export abstract class ItemWriting {
  /** In which language one writes. */
  abstract readonly language: Signal<Language>;
  /** Language of the policy, from which the others are translated. */
  abstract readonly master: Signal<Language>;
  /** Every text in all languages beside each other, instead of in one. */
  abstract readonly beside: Signal<boolean>;
  abstract readonly clauses: Signal<readonly ClauseView[]>;
  /** The clause that is pointed out: parts that cite it stand out. */
  abstract readonly clause: Signal<string | undefined>;
  /** Whether the translation of a text (by its path, `textsOfItem`) is older than what it translates. */
  abstract outdated(path: string, language: Language): boolean;
  /** Somebody read an older translation again, and it still says the same. */
  abstract confirm(path: string, language: Language): void;
}
