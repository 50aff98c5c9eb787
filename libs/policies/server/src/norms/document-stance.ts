import type { Register } from '@leidraad/policies/model';
import type { SplitDocument } from '../text/outline';
import type { Lexicon } from './lexicon/lexicon';
import { plainOf } from './main-clause';
import { pattern, placesOf } from './pattern';
import type { Stance } from './stated-norms';

/** From this share of clauses on, a text that says "uw werknemers" is taken to speak to employers. */
const EMPLOYER_SHARE = 0.05;
const LEAST_EMPLOYER = 3;
/** From this share on, a text of promises ("Ik deel geen …"). */
const PLEDGE_SHARE = 0.4;
/** From this share on a text speaks to its readers; below this one it may be a regulation. */
const INFORMAL_SHARE = 0.12;
const REGULATION_SHARE = 0.06;

/** Whom a text speaks to and in which register: decided once for the whole document. */
export function stanceOf(document: SplitDocument, lexicon: Lexicon): Stance {
  const { subjects } = lexicon;
  const texts = document.sections.flatMap(({ clauses }) => clauses.map(({ text }) => plainOf(text)));
  const count = (source: string): number => texts.filter((text) => pattern(source).test(text)).length;
  const total = Math.max(1, texts.length);
  const employers = texts.reduce((sum, text) => sum + placesOf(subjects.toEmployers, text).length, 0);
  const readers = count(`(?:${subjects.reader})`) / total;
  const first = count(`^(?:${subjects.self}|${subjects.us})`) / total;
  const heads = [document.title ?? '', ...document.sections.map(({ heading }) => heading)].map(plainOf);
  const regulated = heads.filter((head) => pattern(subjects.regulation).test(head)).length > 0;
  return {
    register: registerOf(readers, regulated),
    toEmployers: employers >= LEAST_EMPLOYER && employers / total >= EMPLOYER_SHARE,
    pledge: first >= PLEDGE_SHARE,
  };
}

function registerOf(readers: number, regulated: boolean): Register {
  if (regulated && readers < REGULATION_SHARE) return 'regulation';
  return readers >= INFORMAL_SHARE ? 'informal' : 'formal';
}
