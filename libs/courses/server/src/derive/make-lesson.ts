import type {
  Block,
  DerivableClause,
  DerivedCourse,
  DerivedLine,
  Lesson,
  Line,
  Piece,
} from '@leidraad/courses/model';
import type { SupportLevel } from '@leidraad/quizzes/model';
import type { Context } from './context';
import { derivedKey } from './derived-id';
import { derivedLine } from './derived-lines';
import { doAndDont } from './do-and-dont';
import { goalPieces, titlePieces } from './lesson-words';
import { meaningsOf } from './meanings';
import { type LessonOutline } from './outline';
import { textOf } from './pieces';
import { ruleLine, saidLine } from './rule-line';
import type { RuleClause } from './used-clauses';

/** Rules on one screen (docs/content.md: up to five). */
const MOST_ON_SCREEN = 4;
/** Words that are read and thought over in a minute: half of what is read of easy prose. */
const WORDS_IN_MINUTE = 100;
const MOST_LINES = 20;

export interface MadeLesson {
  lesson: Lesson;
  lines: DerivedLine[];
  rules: DerivedCourse['rules'];
}

/** A lesson with the account of its lines: for each few rules a screen of quotation, rules, words, do and don't, reasons. */
export function makeLesson(outline: LessonOutline, context: Context): MadeLesson {
  const { language } = context;
  const made: MadeLesson = { lesson: emptyLesson(outline), lines: [], rules: [] };
  const { lesson } = made;
  const line = lineMaker(made, context);
  const screens = screensOf(outline);
  for (const [at, rules] of screens.entries()) {
    const isLast = at === screens.length - 1;
    const first = rules.find(({ clause }) => clause.leadIn === null) ?? rules[0];
    const quoted = first?.clause ?? outline.reasons[0] ?? outline.definitions[0];
    if (quoted)
      lesson.blocks.push({ key: keyOf('quotation', quoted.id), type: 'quotation', clauseId: quoted.id });
    const ruleLines = rules.flatMap(({ clause, kind }) => {
      const pieces = ruleLine(clause, kind, language, context.clauseById);
      if (pieces === null) return [];
      const said = line('rule', clause, pieces, 'L', citedWith(clause, context));
      made.rules.push({ lessonKey: lesson.key, lineKey: said.key, clauseId: clause.id, kind });
      return [said];
    });
    const told = (clauses: readonly DerivableClause[], role: string) =>
      clauses.flatMap((clause) => {
        const pieces = saidLine(clause, language, context.clauseById);
        return pieces === null ? [] : [line(role, clause, pieces, 'L', citedWith(clause, context))];
      });
    const pairs = doAndDont(rules, outline, isLast, context);
    const lines = (list: typeof pairs.do, role: string) =>
      list.map(({ clause, pieces, support }) => line(role, clause, pieces, support, [clause]));
    push(lesson.blocks, 'rule', ruleLines);
    const meanings = meaningsOf(rules, outline, context).map(({ clause, pieces }) =>
      line('means', clause, pieces, 'T', [clause]),
    );
    push(lesson.blocks, 'explanation', [...meanings, ...(at === 0 ? told(outline.definitions, 'word') : [])]);
    pushPairs(lesson.blocks, lines(pairs.do, 'do'), lines(pairs.dont, 'dont'));
    if (isLast) push(lesson.blocks, 'reason', told(outline.reasons, 'reason'));
  }
  const about =
    outline.rules.length > 0
      ? outline.rules.map(({ clause }) => clause)
      : [...outline.reasons, ...outline.definitions];
  const cited = about.slice(0, 1);
  for (const [name, pieces] of [
    ['topic', titlePieces(outline, context, false)],
    ['title', titlePieces(outline, context, true)],
    ['goal', goalPieces(outline, context)],
  ] as const) {
    lesson[name] = { [language]: textOf(pieces) };
    made.lines.push(derivedLine(`lessons.${lesson.key}.${name}`, pieces, 'T', cited, context));
  }
  lesson.minutes = minutesOf(lesson, context);
  return made;
}

const emptyLesson = ({ key }: LessonOutline): Lesson => ({
  key,
  topic: {},
  title: {},
  goal: {},
  minutes: 1,
  blocks: [],
});
const keyOf = (role: string, ...parts: string[]) => `${role}-${derivedKey(role, ...parts)}`;

function screensOf({ rules }: LessonOutline): RuleClause[][] {
  if (rules.length === 0) return [[]];
  const count = Math.ceil(rules.length / MOST_ON_SCREEN);
  const size = Math.ceil(rules.length / count);
  return Array.from({ length: count }, (_, at) => rules.slice(at * size, (at + 1) * size)).filter(
    (screen) => screen.length > 0,
  );
}

/** A clause with what leads in to it, where that was adopted too. */
function citedWith(clause: DerivableClause, { clauseById }: Context): DerivableClause[] {
  const above = clause.leadIn === null ? undefined : clauseById(clause.leadIn);
  return above?.reading?.decision === 'adopted' ? [clause, above] : [clause];
}

function lineMaker({ lesson, lines }: MadeLesson, context: Context) {
  const taken = new Set<string>();
  return (
    role: string,
    clause: DerivableClause,
    pieces: readonly Piece[],
    support: SupportLevel,
    cited: readonly DerivableClause[],
  ): Line => {
    const text = textOf(pieces);
    // The key follows from the clause and from what is said of it beside its own words, not from the wording.
    const wording = pieces.every(({ from }) => from === 'template' || from === 'slot') ? text : '';
    let key = keyOf(role, clause.id, wording);
    for (let again = 2; taken.has(key); again++) key = keyOf(role, clause.id, wording, String(again));
    taken.add(key);
    lines.push(derivedLine(`lessons.${lesson.key}.${key}`, pieces, support, cited, context));
    return {
      key,
      text: { [context.language]: text },
      citations: cited.map(({ id }) => ({ clauseId: id, support })),
    };
  };
}

function push(blocks: Block[], type: 'rule' | 'explanation' | 'reason', lines: Line[]): void {
  if (lines.length > 0)
    blocks.push({ key: keyOf(type, lines[0].key), type, lines: lines.slice(0, MOST_LINES) });
}

function pushPairs(blocks: Block[], good: Line[], bad: Line[]): void {
  const [first] = [...good, ...bad];
  if (first) blocks.push({ key: keyOf('pairs', first.key), type: 'do-dont', do: good, dont: bad });
}

function minutesOf({ blocks }: Lesson, { clauseById, language }: Context): number {
  const texts = blocks.flatMap((block) =>
    block.type === 'quotation'
      ? [clauseById(block.clauseId)?.text[language] ?? '']
      : (block.type === 'do-dont' ? [...block.do, ...block.dont] : block.lines).map(
          ({ text }) => text[language] ?? '',
        ),
  );
  const words = texts.join(' ').split(/\s+/u).length;
  return Math.min(60, Math.max(1, Math.ceil(words / WORDS_IN_MINUTE)));
}
