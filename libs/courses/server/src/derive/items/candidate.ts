import type { DerivableClause, DerivedCourse, DerivedLine, Piece } from '@leidraad/courses/model';
import type { Citation, Item, SupportLevel } from '@leidraad/quizzes/model';
import type { LocalizedText } from '@leidraad/shared/model';
import type { Context } from '../context';
import { derivedId } from '../derived-id';
import { derivedLine } from '../derived-lines';
import { filled, wordsIn } from '../fill';
import { QUOTE_FRAME } from '../labels';
import { fromTemplate, textOf } from '../pieces';
import { literalLine } from '../rule-line';
import type { FeedbackWords, Template, Words } from '../templates/template';
import { effectsOf, type Stances } from '../verdict';

/** A template with the clauses that fill its roles; `main` is the clause it tests. */
export interface Bound<Kind extends Template = Template> {
  template: Kind;
  main: DerivableClause;
  roles: ReadonlyMap<string, DerivableClause>;
  stances: Stances;
  lessonKey: string;
}

/** What is right, by the keys of its parts, under what the clauses say. */
export type KeyUnder = (stances: Stances) => string[];

export interface MadeItem {
  item: Item;
  lines: DerivedLine[];
  keyUnder: KeyUnder;
  misconceptions: DerivedCourse['origins'][number]['misconceptions'];
}

/** A clause of more characters is not quoted in feedback: it would bury what is said. */
const MOST_QUOTED = 200;

/** Writes the texts of one item, and keeps the account of each. */
export class ItemWriter {
  readonly lines: DerivedLine[] = [];
  readonly id: string;
  private readonly quote: readonly Piece[] | null;
  private readonly isShown: boolean;

  constructor(
    private readonly bound: Bound,
    private readonly context: Context,
  ) {
    this.id = derivedId('item', bound.template.id, bound.main.id);
    this.isShown = bound.template.situation[0].includes('{quote}');
    const said = literalLine(bound.main, context.language, context.clauseById);
    this.quote = said !== null && textOf(said).length <= MOST_QUOTED ? said : null;
  }

  /** A text of the template at a path of the item; null where it needs words that are not there. */
  text(path: string, words: Words): LocalizedText | null {
    const pieces = this.filled(words);
    return pieces === null ? null : this.put(path, pieces, 'T', [this.bound.main]);
  }

  /** Words of a clause at a path of the item. */
  put(
    path: string,
    pieces: readonly Piece[],
    support: SupportLevel,
    clauses: readonly DerivableClause[],
  ): LocalizedText {
    this.lines.push(derivedLine(`items.${this.id}.${path}`, pieces, support, clauses, this.context));
    return { [this.context.language]: textOf(pieces) };
  }

  /**
   * What is said about an answer, with the clauses it honours and breaks. `quotes`: the words of the main clause stand
   * behind it.
   */
  feedback(
    path: string,
    say: FeedbackWords,
    does: Readonly<Record<string, boolean>>,
    quotes: boolean,
  ): { text: LocalizedText; clauses: Citation[] } | null {
    const { roles, stances, main } = this.bound;
    const chosen = say.find((each) => (each.with ?? []).every((role) => roles.has(role)));
    const pieces = chosen && this.filled(chosen.say);
    if (!pieces) return null;
    // Where the situation shows the words already, they are not said again.
    const quote = quotes && !this.isShown ? this.quote : null;
    const effects = effectsOf(does, stances);
    const isBroken = [...effects.values()].includes('breaks');
    const clauses = new Map<string, Citation>();
    for (const [role, effect] of effects) {
      const clause = roles.get(role);
      const isSaid = role === 'main' && quote !== null;
      if (clause) clauses.set(clause.id, { clauseId: clause.id, effect, support: isSaid ? 'L' : 'T' });
    }
    for (const role of chosen.with ?? []) {
      const clause = roles.get(role);
      if (clause && !clauses.has(clause.id))
        clauses.set(clause.id, {
          clauseId: clause.id,
          effect: isBroken ? 'breaks' : 'honours',
          support: 'T',
        });
    }
    const cited = [...clauses.keys()].flatMap((id) => this.context.clauseById(id) ?? []);
    const all = quote === null ? pieces : [...pieces, ...this.framed(quote)];
    return {
      text: this.put(path, all, quote === null ? 'T' : 'L', cited.length > 0 ? cited : [main]),
      clauses: [...clauses.values()],
    };
  }

  filled(words: Words): Piece[] | null {
    const { language, source } = this.context;
    return filled(words, {
      language,
      template: this.bound.template.id,
      slots: source.slots,
      quote: this.quote,
    });
  }

  private framed(quote: readonly Piece[]): Piece[] {
    const { language } = this.context;
    const ends = /[.!?]$/u.test(textOf(quote));
    return [
      fromTemplate('item.quote', wordsIn(QUOTE_FRAME.before, language)),
      ...quote,
      fromTemplate('item.quote', wordsIn(QUOTE_FRAME.after, language)),
      ...(ends ? [] : [fromTemplate('item.quote', '.')]),
    ];
  }
}
