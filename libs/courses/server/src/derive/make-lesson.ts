import type { DerivableClause, DerivedCourse, DerivedLine, Lesson, Line } from '@leidraad/courses/model';
import type { Context } from './context';
import { derivedLine } from './derived-lines';
import { doAndDont, type Said } from './do-and-dont';
import { LessonWriter, pushLines, pushPairs, pushQuotation } from './lesson-writer';
import { goalPieces, titlePieces } from './lesson-words';
import { meaningsOf } from './meanings';
import type { LessonOutline } from './outline';
import { textOf } from './pieces';
import { ruleLine, saidLine } from './rule-line';
import type { Told } from './told';
import type { RuleClause } from './used-clauses';

/** Rules on one screen (docs/content.md: up to five). */
const MOST_ON_SCREEN = 4;
/** Words that are read and thought over in a minute: half of what is read of easy prose. */
const WORDS_IN_MINUTE = 100;

export interface MadeLesson {
  lesson: Lesson;
  lines: DerivedLine[];
  rules: DerivedCourse['rules'];
}

/** A lesson with the account of its lines: for each few rules a screen of quotation, rules, words, do and don't, reasons. */
export function makeLesson(outline: LessonOutline, told: Told, context: Context): MadeLesson {
  const write = new LessonWriter(outline.key, context);
  const blocks: Lesson['blocks'] = [];
  const cards: DerivedCourse['rules'] = [];
  const { language, clauseById } = context;
  const screens = screensOf(outline);
  for (const [at, rules] of screens.entries()) {
    const first = rules.find(({ clause }) => clause.leadIn === null) ?? rules[0];
    const quoted = first?.clause ?? outline.reasons[0] ?? outline.definitions[0];
    if (quoted) pushQuotation(blocks, quoted.id);
    const ruleLines = rules.flatMap(({ clause, kind }) => {
      const pieces = ruleLine(clause, kind, language, clauseById);
      if (pieces === null) return [];
      const card = write.line('rule', clause, pieces, 'L', { cited: citedWith(clause, context) });
      cards.push({ lessonKey: outline.key, lineKey: card.key, clauseId: clause.id, kind });
      return [card];
    });
    const meanings = meaningsOf(rules, told, context).map(({ clause, pieces, act }) =>
      write.line('means', clause, pieces, 'T', { variant: act }),
    );
    const pairs = doAndDont(rules, told, context);
    pushLines(blocks, 'rule', ruleLines);
    pushLines(blocks, 'explanation', [...meanings, ...(at === 0 ? lines(outline.definitions, 'word') : [])]);
    pushPairs(blocks, pairs.do.map(pairLine('do')), pairs.dont.map(pairLine('dont')));
    if (at === screens.length - 1) pushLines(blocks, 'reason', lines(outline.reasons, 'reason'));
  }
  const [about] = [...outline.rules.map(({ clause }) => clause), ...outline.reasons, ...outline.definitions];
  const named = {
    topic: titlePieces(outline, null, context),
    title: titlePieces(outline, told, context),
    goal: goalPieces(outline, context),
  };
  for (const [name, pieces] of Object.entries(named))
    write.lines.push(
      derivedLine(`lessons.${outline.key}.${name}`, pieces, 'T', about ? [about] : [], context),
    );
  const inOne = (pieces: typeof named.goal) => ({ [language]: textOf(pieces) });
  return {
    lesson: {
      key: outline.key,
      topic: inOne(named.topic),
      title: inOne(named.title),
      goal: inOne(named.goal),
      minutes: minutesOf(blocks, context),
      blocks,
    },
    lines: write.lines,
    rules: cards,
  };

  function lines(clauses: readonly DerivableClause[], role: string): Line[] {
    return clauses.flatMap((clause) => {
      const pieces = saidLine(clause, language, clauseById);
      return pieces === null
        ? []
        : [write.line(role, clause, pieces, 'L', { cited: citedWith(clause, context) })];
    });
  }

  function pairLine(role: 'do' | 'dont') {
    return ({ clause, pieces, support, variant }: Said): Line =>
      write.line(role, clause, pieces, support, { variant });
  }
}

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

function minutesOf(blocks: Lesson['blocks'], { clauseById, language }: Context): number {
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
