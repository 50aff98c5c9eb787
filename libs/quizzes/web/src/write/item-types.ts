import { type ItemType } from '@leidraad/quizzes/model';
import { type IconName } from '@leidraad/shared/web';

/** The mark of each type of item in lists; its word stands beside it. */
export const ITEM_ICONS: Readonly<Record<ItemType, IconName>> = {
  situation: 'chat_bubble',
  'true-false': 'task_alt',
  ordering: 'swap_vert',
  matching: 'swap_horiz',
  breach: 'search',
  scenario: 'call_split',
};
