import { type Piece, SLOTS, type SlotName } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { fromSlot, fromTemplate } from './pieces';
import type { Words } from './templates/template';

/** What the slots of a text are filled with. */
export interface Filling {
  language: Language;
  template: string;
  slots: Readonly<Partial<Record<SlotName, string>>>;
  /** The words of the main clause, null where there are none to quote. */
  quote: readonly Piece[] | null;
}

export const wordsIn = ([nl, en]: Words, language: Language): string => (language === 'nl' ? nl : en);

const isSlot = (name: string): name is SlotName => SLOTS.some((slot) => slot === name);

/** A text of a template with its slots filled; null where it quotes a clause that cannot be quoted. */
export function filled(words: Words, { language, template, slots, quote }: Filling): Piece[] | null {
  const pieces: Piece[] = [];
  for (const part of wordsIn(words, language).split(/(\{[a-z]+\})/u)) {
    const name = /^\{([a-z]+)\}$/u.exec(part)?.[1];
    if (name === undefined) pieces.push(...(part === '' ? [] : [fromTemplate(template, part)]));
    else if (name === 'quote') {
      if (quote === null) return null;
      pieces.push(...quote);
    } else if (isSlot(name)) pieces.push(fromSlot(name, slots, language));
    else throw new Error(`Template ${template} has an unknown slot {${name}}.`);
  }
  return pieces;
}
