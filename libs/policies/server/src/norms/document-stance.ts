import type { Register } from '@leidraad/policies/model';
import type { SplitDocument } from '../text/outline';
import type { Lexicon } from './lexicon/lexicon';
import { plainOf } from './main-clause';
import { pattern, placesOf } from './pattern';
import type { Stance } from './stated-norms';

/** From this share of clauses on, a text that says "uw werknemers" is taken to speak to employers. */
const EMPLOYER_SHARE = 0.05;
const LEAST_EMPLOYER = 3;
const LEAST_SURELY = 2;
/** From this share on, a text of promises ("Ik deel geen …"). */
const PLEDGE_SHARE = 0.4;
/** From this share on, a text that tells its reader what he does ("U houdt zich aan …") means that he must. */
const TELLING_SHARE = 0.15;
/** From this share on a text speaks to its readers; below this one it may be a regulation. */
const INFORMAL_SHARE = 0.12;
const REGULATION_SHARE = 0.06;

/** Whom a text speaks to and in which register: decided once for the whole document. */
export function stanceOf(document: SplitDocument, lexicon: Lexicon): Stance {
  const { subjects } = lexicon;
  const texts = document.sections.flatMap(({ clauses }) => clauses.map(({ text }) => plainOf(text)));
  const count = (source: string): number => texts.filter((text) => pattern(source).test(text)).length;
  const total = Math.max(1, texts.length);
  const heads = [document.title ?? '', ...document.sections.map(({ heading }) => heading)].map(plainOf);
  const named = (source: string): number =>
    [...heads, ...texts].reduce((sum, text) => sum + placesOf(source, text).length, 0);
  const surely = named(subjects.toEmployers);
  const employers = surely + named(subjects.perhapsToEmployers);
  const readers = count(`(?:${subjects.reader})`) / total;
  const first = count(`^(?:${subjects.self}|${subjects.us})`) / total;
  const regulated = heads.filter((head) => pattern(subjects.regulation).test(head)).length > 0;
  return {
    register: registerOf(readers, regulated),
    toEmployers: surely >= LEAST_SURELY && employers >= LEAST_EMPLOYER && employers / total >= EMPLOYER_SHARE,
    pledge: first >= PLEDGE_SHARE,
    tells: tellsReader(texts, lexicon) / total >= TELLING_SHARE,
  };
}

/** How many clauses start with the reader and a verb that is no modal, or have them the other way round. */
function tellsReader(texts: readonly string[], { subjects, verbs, subordination }: Lexicon): number {
  const isAction = (verb: string): boolean =>
    verbs.action.has(verb) && !subordination.finite.has(verb) && !verbs.stative.has(verb);
  return texts.filter((text) => {
    const straight = pattern(`^(?:${subjects.reader})\\s+(\\p{L}+)`).exec(text)?.[1] ?? '';
    if (isAction(straight)) return true;
    if (subordination.resume !== 'after-verb') return false;
    const inverted =
      pattern(`^\\p{L}[^.,?;]{2,60}? (\\p{L}+) (?:${subjects.reader})(?! \\p{L}+[?])`).exec(text)?.[1] ?? '';
    return verbs.imperative.has(inverted) && !verbs.stative.has(inverted) && !text.endsWith('?');
  }).length;
}

function registerOf(readers: number, regulated: boolean): Register {
  if (regulated && readers < REGULATION_SHARE) return 'regulation';
  return readers >= INFORMAL_SHARE ? 'informal' : 'formal';
}
