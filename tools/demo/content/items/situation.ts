import type { ItemOption, SituationItem } from '@leidraad/quizzes/model';
import { type CitedClause as Citation, breaking, honouring, inBoth, type Words } from './parts';

export { L, T } from './parts';

type Choice = Omit<ItemOption, 'key'>;

/** A right option; it honours the clauses it cites. */
export const right = (text: Words, feedback: Words, ...honours: Citation[]): Choice => ({
  text: inBoth(text),
  right: true,
  feedback: inBoth(feedback),
  clauses: honouring(...honours),
});

/**
 * A wrong option. A clause it breaks may also be a freedom that it takes away (`over-cautious`). The misconception
 * becomes the heading over the feedback; `other` is for a mistake that none of the nine names.
 */
export const wrong = (
  misconception: NonNullable<ItemOption['misconception']> | 'other',
  text: Words,
  feedback: Words,
  ...breaks: Citation[]
): Choice => ({
  text: inBoth(text),
  right: false,
  feedback: inBoth(feedback),
  clauses: breaking(...breaks),
  ...(misconception !== 'other' && { misconception }),
});

export const WHAT_DO_YOU_DO: Words = ['Wat doe je?', 'What do you do?'];

interface Written {
  id: string;
  lessonKey: string;
  situation: Words;
  /** Named by its file in `content/pictures`. */
  picture?: { file: string; alt: Words };
  question?: Words;
  options: readonly Choice[];
  critical?: boolean;
}

/** An item with its options keyed a, b, c … in the order written. */
export function situation({
  situation: scene,
  picture,
  question,
  options,
  critical,
  ...rest
}: Written): SituationItem {
  return {
    ...rest,
    type: 'situation',
    situation: inBoth(scene),
    ...(picture && { picture: { fileId: picture.file, alt: inBoth(picture.alt) } }),
    question: inBoth(question ?? WHAT_DO_YOU_DO),
    options: options.map((option, index) => ({ key: 'abcdef'.charAt(index), ...option })),
    critical: critical ?? false,
  };
}
