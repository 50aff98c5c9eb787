import type { Block, DerivableClause, DerivedLine, Line, Piece } from '@leidraad/courses/model';
import type { SupportLevel } from '@leidraad/quizzes/model';
import type { Context } from './context';
import { derivedKey } from './derived-id';
import { derivedLine } from './derived-lines';
import { textOf } from './pieces';

/** Lines in a block (the contract of a lesson). */
const MOST_LINES = 20;

const keyOf = (role: string, ...parts: string[]) => `${role}-${derivedKey(role, ...parts)}`;

/** Writes the lines of one lesson, and keeps the account of each. */
export class LessonWriter {
  readonly lines: DerivedLine[] = [];
  private readonly taken = new Set<string>();

  constructor(
    private readonly lessonKey: string,
    private readonly context: Context,
  ) {}

  /**
   * A line about a clause. Its key follows from the clause, its role and, where more than one is said of a clause, which one
   * it is (`variant`): never from its wording, so that it is the same in both languages.
   */
  line(
    role: string,
    clause: DerivableClause,
    pieces: readonly Piece[],
    support: SupportLevel,
    { cited = [clause], variant = '' }: { cited?: readonly DerivableClause[]; variant?: string },
  ): Line {
    let key = keyOf(role, clause.id, variant);
    for (let again = 2; this.taken.has(key); again++) key = keyOf(role, clause.id, variant, String(again));
    this.taken.add(key);
    this.lines.push(derivedLine(`lessons.${this.lessonKey}.${key}`, pieces, support, cited, this.context));
    return {
      key,
      text: { [this.context.language]: textOf(pieces) },
      citations: cited.map(({ id }) => ({ clauseId: id, support })),
    };
  }
}

export function pushQuotation(blocks: Block[], clauseId: string): void {
  blocks.push({ key: keyOf('quotation', clauseId), type: 'quotation', clauseId });
}

/** Lines in as many blocks as they need. */
export function pushLines(
  blocks: Block[],
  type: 'rule' | 'explanation' | 'reason',
  lines: readonly Line[],
): void {
  for (let at = 0; at < lines.length; at += MOST_LINES) {
    const own = lines.slice(at, at + MOST_LINES);
    blocks.push({ key: keyOf(type, own[0].key), type, lines: own });
  }
}

export function pushPairs(blocks: Block[], good: readonly Line[], bad: readonly Line[]): void {
  const [first] = [...good, ...bad];
  if (first)
    blocks.push({
      key: keyOf('pairs', first.key),
      type: 'do-dont',
      do: good.slice(0, MOST_LINES),
      dont: bad.slice(0, MOST_LINES),
    });
}
