import { type Item, textsOfItem } from '@leidraad/quizzes/model';
import type { Language, LocalizedText } from '@leidraad/shared/model';
import { linesOf } from '../citations';
import type { CourseContent } from '../course-content';

/** What a policy leaves open and a person fills in once: the company's name, whom to ask, where more is written. */
export const SLOTS = ['company', 'contact', 'article'] as const;
export type SlotName = (typeof SLOTS)[number];

/** What an open slot is called in a text, between double braces. */
export const SLOT_WORDS: Readonly<Record<SlotName, Readonly<Record<Language, string>>>> = {
  company: { nl: 'bedrijf', en: 'company' },
  contact: { nl: 'aanspreekpunt', en: 'contact' },
  article: { nl: 'artikel', en: 'article' },
};

/** How an open slot stands in a text: `{{aanspreekpunt}}`. */
export const openSlot = (name: SlotName, language: Language): string => `{{${SLOT_WORDS[name][language]}}}`;

/** The slots that are open in a text, as they stand there, each once. */
export function openSlotsIn(text: LocalizedText): string[] {
  const all = [text.nl, text.en].flatMap((words) => words?.match(/\{\{[^{}]{1,60}\}\}/gu) ?? []);
  return [...new Set(all)];
}

/** Where something is still to be filled in, and by what name. */
export interface OpenSlot {
  slot: string;
  lessonKey?: string;
  lineKey?: string;
  itemId?: string;
}

/** Every open slot of a course: none may be published. */
export function openSlots({ lessons, items }: Pick<CourseContent, 'lessons' | 'items'>): OpenSlot[] {
  return [
    ...lessons.flatMap(({ key: lessonKey, title, goal, blocks }) => [
      ...[title, goal].flatMap((text) => openSlotsIn(text).map((slot) => ({ slot, lessonKey }))),
      ...blocks
        .flatMap((block) => linesOf(block))
        .flatMap(({ key: lineKey, text }) => openSlotsIn(text).map((slot) => ({ slot, lessonKey, lineKey }))),
    ]),
    ...items.flatMap((item: Item) => {
      const slots = textsOfItem(item).flatMap(({ text }) => openSlotsIn(text));
      return [...new Set(slots)].map((slot) => ({ slot, itemId: item.id }));
    }),
  ];
}
