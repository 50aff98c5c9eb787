import { type IconName } from '@leidraad/shared/web';
import { MONITORING } from './monitoring';
import { OWNERSHIP } from './ownership';
import { PRIVACY } from './privacy';
import { SPOKESPERSON } from './spokesperson';
import { TABOO } from './taboo';
import { type TemplateWords } from './template';

/** Scenarios to start from, one for each topic that a policy of this kind has. */
export const TEMPLATES: readonly { topic: string; icon: IconName; words: TemplateWords }[] = [
  { topic: 'privacy', icon: 'lock', words: PRIVACY },
  { topic: 'taboo', icon: 'chat_bubble', words: TABOO },
  { topic: 'ownership', icon: 'key', words: OWNERSHIP },
  { topic: 'spokesperson', icon: 'badge', words: SPOKESPERSON },
  { topic: 'monitoring', icon: 'visibility', words: MONITORING },
];
