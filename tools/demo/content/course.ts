import { DEFAULT_SETTINGS, type CourseContent } from '@leidraad/courses/model';
import { BREACH_ITEMS } from './items/breach';
import { GROUND_RULES_ITEMS } from './items/ground-rules';
import { MATCHING_ITEMS } from './items/matching';
import { MONITORING_AND_TRAINING_ITEMS } from './items/monitoring-and-training';
import { ORDERING_ITEMS } from './items/ordering';
import { OWNERSHIP_ITEMS } from './items/ownership';
import { COLLEAGUE_PRIVACY_ITEMS } from './items/privacy-colleagues';
import { CUSTOMER_PRIVACY_ITEMS } from './items/privacy-customers';
import { HEAT_TIPS_PAGE } from './items/scenarios/heat-tips-page/heat-tips-page';
import { LOCKER_ROOM_CHAT } from './items/scenarios/locker-room-chat/locker-room-chat';
import { STREET_CHAT } from './items/scenarios/street-chat/street-chat';
import { SEVERAL_RIGHT_ITEMS } from './items/several-right';
import { SPOKESPERSON_ITEMS } from './items/spokesperson';
import { STANCE_AND_SCOPE_ITEMS } from './items/stance-and-scope';
import { TABOO_NEWS_AND_PICTURES_ITEMS } from './items/taboo-news-and-pictures';
import { TABOO_WORDS_ITEMS } from './items/taboo-words';
import { TRUE_FALSE_ITEMS } from './items/true-false';
import { GROUND_RULES } from './lessons/ground-rules';
import { MONITORING } from './lessons/monitoring';
import { OWNERSHIP_LESSON } from './lessons/ownership';
import { PRIVACY_LESSON } from './lessons/privacy';
import { SCOPE } from './lessons/scope';
import { SPOKESPERSON } from './lessons/spokesperson';
import { STANCE } from './lessons/stance';
import { TABOO_LESSON } from './lessons/taboo';
import { TRAINING } from './lessons/training';

/**
 * The demo course. Every `clauseId`, and the `tests` of a scenario, hold the clause's number ("4.2")
 * instead of an id, and every `fileId` the name of its file in `pictures`: the loader puts the ids in.
 * `{policy}`, `{version}` and `{sections}` in the statement are filled when somebody is asked to sign it.
 */
export const COURSE: CourseContent = {
  title: { nl: 'Sociale media op het werk', en: 'Social media at work' },
  summary: {
    nl: 'Je mag meedoen op sociale media. In negen korte lessen leer je wat je deelt, wat je bij je houdt en wie je om raad vraagt.',
    en: 'You are welcome to take part in social media. In nine short lessons you learn what to share, what to keep to yourself and whom to ask.',
  },
  lessons: [
    STANCE,
    SCOPE,
    OWNERSHIP_LESSON,
    PRIVACY_LESSON,
    SPOKESPERSON,
    GROUND_RULES,
    TABOO_LESSON,
    MONITORING,
    TRAINING,
  ],
  items: [
    ...STANCE_AND_SCOPE_ITEMS,
    ...OWNERSHIP_ITEMS,
    ...CUSTOMER_PRIVACY_ITEMS,
    ...COLLEAGUE_PRIVACY_ITEMS,
    ...SPOKESPERSON_ITEMS,
    ...GROUND_RULES_ITEMS,
    ...TABOO_WORDS_ITEMS,
    ...TABOO_NEWS_AND_PICTURES_ITEMS,
    ...MONITORING_AND_TRAINING_ITEMS,
    ...SEVERAL_RIGHT_ITEMS,
    ...TRUE_FALSE_ITEMS,
    ...ORDERING_ITEMS,
    ...MATCHING_ITEMS,
    ...BREACH_ITEMS,
    STREET_CHAT,
    LOCKER_ROOM_CHAT,
    HEAT_TIPS_PAGE,
  ],
  statement: {
    nl: 'Ik heb versie {version} van het {policy} gelezen. Het gaat om deze delen: {sections}.\n\nIk begrijp wat het beleid van mij vraagt. Ik houd me eraan op mijn werk, en ook in mijn eigen tijd als mensen kunnen zien waar ik werk.\n\nIk weet dat ik met vragen terechtkan bij Team Communicatie.',
    en: 'I have read version {version} of the {policy}. This is about these sections: {sections}.\n\nI understand what the policy asks of me. I follow it at work, and in my own time too if people can see where I work.\n\nI know that I can ask Team Communicatie my questions.',
  },
  settings: DEFAULT_SETTINGS,
};
