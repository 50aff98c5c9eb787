import { Random } from '../policies/random.ts';

/** A piece of a generated policy, whatever the format it is written in. */
export type PolicyBlock =
  /** `number`: as counted, '4' or '4.2'. */
  | { kind: 'heading'; level: 1 | 2; number: string; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

export const POLICY_TITLE = 'Beleid voor het werk van iedere dag';

const SUBJECTS = 'gegevens,bestanden,toegang,wachtwoorden,bezoekers,foto’s,apparaten,contracten'.split(',');
const WHO = 'De beheerder,Je leidinggevende,De directeur,Iedere medewerker,Het hoofd van de afdeling'.split(
  ',',
);
const VERBS = 'controleert,bewaart,meldt,beschrijft,verwijdert,bespreekt'.split(',');
const PLACES = 'op kantoor,bij een klant,thuis,onderweg,in het magazijn,op het netwerk'.split(',');
const TEMPLATES: readonly ((random: Random) => string)[] = [
  (r) => `${r.pick(WHO)} ${r.pick(VERBS)} de ${r.pick(SUBJECTS)} binnen ${2 + r.below(28)} dagen.`,
  (r) => `Gebruik ${r.pick(SUBJECTS)} ${r.pick(PLACES)} alleen als je daarvoor toestemming hebt.`,
  (r) =>
    `Je mag ${r.pick(SUBJECTS)} niet langer bewaren dan ${2 + r.below(20)} maanden, tenzij de wet iets anders zegt.`,
  (r) =>
    `Wie ${r.pick(SUBJECTS)} kwijtraakt, meldt dat dezelfde dag bij de helpdesk en schrijft op wat er is gebeurd.`,
  (r) =>
    `${r.pick(WHO)} kan in bijzondere gevallen van deze afspraak afwijken (zie art. ${1 + r.below(40)}).`,
  (r) =>
    `Werk je ${r.pick(PLACES)}, dan gelden dezelfde regels voor ${r.pick(SUBJECTS)} en ${r.pick(SUBJECTS)}.`,
];

/** A policy of at least so many words in chapters of three sections, the same in every run. */
export function policyBlocks(words: number): PolicyBlock[] {
  const random = new Random(words);
  const blocks: PolicyBlock[] = [];
  let left = words;
  for (let chapter = 1; left > 0; chapter++) {
    blocks.push({ kind: 'heading', level: 1, number: String(chapter), text: headingText(random) });
    for (let section = 1; section <= 3; section++) {
      const written = sectionBlocks(`${chapter}.${section}`, section, random);
      blocks.push(...written);
      left -= written.reduce((sum, block) => sum + wordsIn(block), 0);
    }
  }
  return blocks;
}

function sectionBlocks(number: string, section: number, random: Random): PolicyBlock[] {
  const sentences = (count: number) => Array.from({ length: count }, () => random.pick(TEMPLATES)(random));
  const blocks: PolicyBlock[] = [
    { kind: 'heading', level: 2, number, text: headingText(random) },
    { kind: 'paragraph', text: sentences(4).join(' ') },
    { kind: 'paragraph', text: sentences(3).join(' ') },
    { kind: 'paragraph', text: `Let bij ${random.pick(SUBJECTS)} altijd op:` },
    { kind: 'list', ordered: section === 2, items: sentences(5) },
  ];
  if (section === 3) blocks.push(table(random));
  return blocks;
}

function table(random: Random): PolicyBlock {
  const rows = Array.from({ length: 5 }, () => [
    random.pick(PLACES),
    `${random.pick(VERBS)} de ${random.pick(SUBJECTS)}`,
    `${2 + random.below(12)} weken`,
  ]);
  return { kind: 'table', head: ['Waar', 'Wat je doet', 'Termijn'], rows };
}

function headingText(random: Random): string {
  return `Omgaan met ${random.pick(SUBJECTS)} ${random.pick(PLACES)}`;
}

export function wordsIn(block: PolicyBlock): number {
  const texts =
    block.kind === 'list'
      ? block.items
      : block.kind === 'table'
        ? [block.head, ...block.rows].flat()
        : [block.text];
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}
