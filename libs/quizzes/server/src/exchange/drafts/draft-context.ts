import { draftItemSchema, type Item, type ItemType, type Response } from '@leidraad/quizzes/model';
import type { Language, LocalizedText } from '@leidraad/shared/model';
import { v7 } from 'uuid';
import { languageOfTag, languageTold } from '../languages';
import { NO_LESSON, type ReadItem, type ReadOptions } from '../reading';
import { Refusal } from '../refusal';

/** What a file says about an item beside its words. */
export interface DraftHead {
  title: string;
  /** Language tag of the file, null where it has none. */
  language: string | null;
  /** Our own id, where we wrote the file. */
  id?: string | undefined;
  type?: ItemType | undefined;
  lessonKey?: string | undefined;
  critical?: boolean | undefined;
}

export interface DraftContext {
  base: Pick<Item, 'id' | 'lessonKey' | 'critical'>;
  /** A text in the language of the item, checked for its length; empty where there are no words. */
  text(words: string, most: number): LocalizedText;
  /** The finished draft with the answer that the file calls right. */
  finish(item: Item, response: Response): ReadItem;
}

/**
 * What every draft from a file begins with. What is asked stands in for a title where there is none; with `others` (what
 * can be answered, and so on) it tells the language where no tag does.
 */
export function draftContext(
  head: DraftHead,
  asked: string,
  others: readonly string[],
  options: ReadOptions,
): DraftContext {
  const words = [asked, ...others].join(' ');
  const tag = head.language?.trim() || languageTold(words) || options.language || 'nl';
  const language: Language = languageOfTag(tag) ?? options.language ?? 'nl';
  return {
    base: {
      id: head.id ?? (options.newId ?? v7)(),
      lessonKey: head.lessonKey ?? NO_LESSON,
      critical: head.critical ?? false,
    },
    text: (text, most) => {
      const trimmed = text.trim();
      if (trimmed.length > most) throw new Refusal('items.text-too-long', { count: trimmed.length, most });
      return trimmed === '' ? {} : { [language]: trimmed };
    },
    finish: (item, response) => ({
      item: checkedDraft(item),
      title: head.title.trim() || titleOf(asked),
      language: tag,
      response,
    }),
  };
}

/** The last word on what a reader made: nothing leaves that our own schema would refuse. */
export function checkedDraft(item: Item): Item {
  const result = draftItemSchema.safeParse(item);
  if (result.success) return item;
  throw new Refusal('items.field', { path: result.error.issues[0]?.path.join('.') ?? '' });
}

/** For items without a title: how their words begin. */
export function titleOf(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
