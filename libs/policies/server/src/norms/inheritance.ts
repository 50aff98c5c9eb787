import type { Addressee, Norm } from '@leidraad/policies/model';
import type { SplitClause } from '../text/outline';
import { byStrength, strengthOf, type Candidate } from './candidate';
import type { Lexicon } from './lexicon/lexicon';
import { plainOf } from './main-clause';
import { pattern } from './pattern';
import { saidNorms } from './said-norms';

/** What stands above a clause and passes its meaning on. */
export interface Above {
  norm: Norm;
  addressee: Addressee | null;
  confidence: number;
  words: string;
  from: 'lead-in' | 'heading';
  /** A lead-in whose sentence the items finish ("Je mag niet:") leaves them no norm of their own. */
  unfinished: boolean;
}

/** "3.", "Artikel 2" before the words of a heading. */
const NUMBERING =
  /^(?:(?:hoofdstuk|artikel|art\.?|chapter|section|article) )?\d+(?:\.\d+)*[a-z]?[.):]?\s+(?:[-–—:] )?/u;

/** What a heading like "Verboden" or "Don't" makes of the items and loose words below it. */
export function headingAbove(heading: string, lexicon: Lexicon): Above | null {
  const plain = plainOf(heading).trim().replace(NUMBERING, '');
  const norm =
    lexicon.headings.find(({ at }) => pattern(at).test(plain))?.norm ?? saidByHeading(plain, lexicon);
  return norm
    ? {
        norm,
        addressee: null,
        confidence: 0.72,
        words: heading,
        from: 'heading',
        unfinished: false,
      }
    : null;
}

/** "Intern | Ja | Nee": cells that only say whether something is allowed. */
function marked(
  cells: readonly string[],
  { yes, no }: Lexicon['tables'],
): { norm: Norm; second: Norm | null } | null {
  const filled = cells.filter((cell) => cell !== '');
  const allowed = filled.filter((cell) => pattern(yes).test(cell)).length;
  const refused = filled.filter((cell) => pattern(no).test(cell)).length;
  if (filled.length === 0 || allowed + refused < filled.length) return null;
  if (refused === 0) return { norm: 'permission', second: null };
  return { norm: 'prohibition', second: allowed > 0 ? 'permission' : null };
}

/** "What you must not do", "Wat je mag delen": a heading that says a norm with a word for it. */
function saidByHeading(plain: string, lexicon: Lexicon): Norm | null {
  if (plain.endsWith('?')) return null;
  const text = plain.replace(/^(?:what|things|when|where|how|wat|dingen|waar|wanneer|hoe|dit|zo)\s+/u, '');
  const said = byStrength(saidNorms({ text, start: 0 }, lexicon)).filter(({ norm }) => norm !== 'allocation');
  return said[0]?.norm ?? null;
}

/**
 * The norm of an item below a lead-in or a telling heading: its own where it has words for one; an imperative keeps
 * its own unless what stands above forbids, permits, advises or is finished by it.
 */
export function inheritedNorm(own: Candidate | null, above: Above, isItem: boolean): 'own' | 'above' {
  if (above.from === 'heading' && !isItem) return own ? 'own' : 'above';
  // "Our goals": items in the imperative say what is aimed at.
  if (above.from === 'heading' && above.norm === 'fact' && own?.explicit !== true) return 'above';
  if (!own) return 'above';
  if (own.explicit && strengthOf(own) >= 5)
    return above.unfinished && above.norm === 'prohibition' ? 'above' : 'own';
  if (above.unfinished) return own.denial && above.norm !== 'fact' ? 'own' : 'above';
  if (above.norm === 'fact' || above.norm === 'none') return 'own';
  if (own.norm === 'prohibition') return 'own';
  return above.norm === 'obligation' && own.norm !== 'obligation' ? 'own' : 'above';
}

/** What the cells of a table row say under the words above its columns; null when the heads say nothing. */
export function rowNorm(
  clause: SplitClause,
  lexicon: Lexicon,
): { norm: Norm; second: Norm | null; words: string } | null {
  const heads = (clause.heads ?? []).map((head) => plainOf(head).trim());
  const cells = clause.text.split('|').map((cell) => plainOf(cell).trim());
  const { tables, answers } = lexicon;
  const filled = (source: string): number =>
    heads.findIndex((head, index) => pattern(source).test(head) && (cells[index] ?? '') !== '');
  const forbidden = filled(tables.forbidden);
  const permitted = filled(tables.permitted);
  if (forbidden >= 0 || permitted >= 0) {
    const words = heads[forbidden >= 0 ? forbidden : permitted] ?? '';
    if (/^[✓✔x×✗✘-]$|^(?:ja|nee|yes|no)$/u.test(cells[permitted] ?? '')) {
      const yes = /^[✓✔x×]$|^(?:ja|yes)$/u.test(cells[permitted] ?? '');
      return { norm: yes ? 'permission' : 'prohibition', second: null, words };
    }
    return forbidden >= 0
      ? { norm: 'prohibition', second: permitted >= 0 ? 'permission' : null, words }
      : { norm: 'permission', second: null, words };
  }
  const asked = heads.findIndex((head) => pattern(tables.asks).test(head));
  const answer = cells[asked] ?? '';
  if (asked >= 0 && pattern(answers.no).test(answer))
    return { norm: 'prohibition', second: null, words: heads[asked] ?? '' };
  if (asked >= 0 && (pattern(answers.yes).test(answer) || pattern(tables.withLimit).test(answer)))
    return { norm: 'permission', second: null, words: heads[asked] ?? '' };
  const marks = marked(cells.slice(1), tables);
  if (marks) return { norm: marks.norm, second: marks.second, words: heads.slice(1).join(', ') };
  const told: [string, Norm][] = [
    [tables.term, 'definition'],
    [tables.consequence, 'sanction'],
    [tables.duty, 'obligation'],
  ];
  for (const [source, norm] of told) {
    const column = filled(source);
    if (column >= 0) return { norm, second: null, words: heads[column] ?? '' };
  }
  return null;
}
