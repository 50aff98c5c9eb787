import type { ComparableClause } from '@leidraad/policies/model';
import type { Random } from './random.ts';

/** What a generated text is made of; `alike` texts differ in few words, the worst case for finding counterparts. */
export type Likeness = 'varied' | 'alike';

const SYLLABLES = 'ba de ki lo mu ra se ti vo nu pa re ki fo gu ha jo ke li ma'.split(' ');
const TEMPLATES = [
  'De beheerder van # meldt elke storing binnen % dagen aan de directie van #.',
  'Je mag # alleen gebruiken als je leidinggevende daarvoor toestemming geeft.',
  'Bewaar de gegevens van # niet langer dan % maanden, tenzij de wet iets anders zegt.',
  'Wie # verliest, meldt dat meteen bij # en schrijft op wat er is gebeurd.',
];

/** A policy of so many sentences, in sections of twelve. */
export function generatedText(size: number, likeness: Likeness, random: Random): ComparableClause[] {
  const words = Array.from({ length: likeness === 'alike' ? 12 : size }, () => word(random));
  return numbered(
    Array.from({ length: size }, (_, at) => ({
      section: Math.floor(at / 12) + 1,
      text: likeness === 'alike' ? filled(TEMPLATES[at % 2] ?? '', words, random) : sentence(words, random),
    })),
    'a',
  );
}

/** The next version: one in eight edited, one in twenty removed, added, cut in two or moved. */
export function nextText(old: readonly ComparableClause[], random: Random): ComparableClause[] {
  const sentences = old.flatMap(({ text, sectionNumber }) => {
    const section = Number(sectionNumber);
    const chance = random.next();
    if (chance < 0.05) return [];
    if (chance < 0.1)
      return [
        { section, text },
        { section, text: filled(random.pick(TEMPLATES), [word(random)], random) },
      ];
    if (chance < 0.15) {
      const words = text.split(' ');
      const cut = Math.floor(words.length / 2);
      return [words.slice(0, cut), words.slice(cut)].map((part) => ({ section, text: `${part.join(' ')}.` }));
    }
    return [{ section, text: chance < 0.275 ? otherWord(text, random) : text }];
  });
  for (let count = 0; count < old.length / 20; count++) {
    const [moved] = sentences.splice(random.below(sentences.length), 1);
    if (moved) sentences.splice(random.below(sentences.length), 0, moved);
  }
  return numbered(sentences, 'b');
}

function otherWord(text: string, random: Random): string {
  const words = text.split(' ');
  words[random.below(words.length)] = word(random);
  return words.join(' ');
}

function word(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('');
}

function sentence(words: readonly string[], random: Random): string {
  const own = Array.from({ length: 4 + random.below(10) }, () => random.pick(words)).join(' ');
  return `${filled(random.pick(TEMPLATES), words, random)} ${own}.`;
}

function filled(template: string, words: readonly string[], random: Random): string {
  return template.replace(/#/gu, () => random.pick(words)).replace(/%/gu, () => String(1 + random.below(30)));
}

function numbered(
  sentences: readonly { section: number; text: string }[],
  prefix: string,
): ComparableClause[] {
  return sentences.map(({ section, text }, at) => ({
    id: `${prefix}${at + 1}`,
    sectionNumber: String(section),
    sectionHeading: `Onderdeel ${section}`,
    number: `${section}.${at + 1}`,
    ordinal: at + 1,
    kind: 'sentence',
    text,
  }));
}
