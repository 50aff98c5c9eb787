import type { Language } from '@leidraad/shared/model';
import { type Topic, TOPICS } from './proposals';

/** The topics that proposals use, in words. */
export const TOPIC_WORDS: Record<Topic, Record<Language, string>> = {
  privacy: { nl: 'Privacy', en: 'Privacy' },
  taboo: { nl: 'Taboe-onderwerpen', en: 'Taboo topics' },
  ownership: { nl: 'Eigendom', en: 'Ownership' },
  responsibility: { nl: 'Wie namens ons spreekt', en: 'Who speaks for us' },
  'ground-rules': { nl: 'Basisregels', en: 'Ground rules' },
  monitoring: { nl: 'Controle', en: 'Monitoring' },
  definitions: { nl: 'Begrippen', en: 'Definitions' },
  training: { nl: 'Training', en: 'Training' },
  'legal-risk': { nl: 'Risico en recht', en: 'Legal risk' },
  strategy: { nl: 'Uitgangspunt', en: 'Starting point' },
  none: { nl: 'Geen onderwerp', en: 'No topic' },
};

const isTopic = (value: string): value is Topic => TOPICS.includes(value as Topic);

/** A topic as a person reads it: one of ours in words, one that a trainer typed as it was typed. */
export function topicWords(topic: string, language: Language): string {
  return isTopic(topic) ? TOPIC_WORDS[topic][language] : topic;
}

/** The topic that words stand for: ours where they are its name in either language, else the words themselves. */
export function topicFrom(words: string): string {
  const wanted = words.trim().toLowerCase();
  const known = TOPICS.find((topic) =>
    Object.values(TOPIC_WORDS[topic]).some((name) => name.toLowerCase() === wanted),
  );
  return known ?? words.trim();
}
