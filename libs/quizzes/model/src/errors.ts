import { ITEM_FILE_ERRORS } from './exchange/item-file-errors';
import { PICTURE_ERRORS } from './picture-errors';

/** Every code this capability answers with, in words for the person who gets it. Codes are never reused. */
export const QUIZ_ERRORS = {
  'item.other-policy': {
    nl: 'Deze vraag hoort bij een ander beleid. Maak hier een nieuwe vraag.',
    en: 'This question belongs to another policy. Write a new question here.',
  },
  ...ITEM_FILE_ERRORS,
  ...PICTURE_ERRORS,
} as const satisfies Record<string, { nl: string; en: string }>;
