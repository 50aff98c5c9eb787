import { isLearnerRule } from '@leidraad/policies/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { blocks, type Blocker, type BlockerTarget, type ClauseForCourse } from './blocker';
import { linesOf } from './citations';
import { citationBlockers, clauseBlockers } from './clause-blockers';
import type { Block, CourseContent, Lesson, Line } from './course-content';

type Clauses = ReadonlyMap<string, ClauseForCourse>;

export function lessonBlockers(content: CourseContent, clauses: Clauses, language: Language): Blocker[] {
  if (content.lessons.length === 0) return [blocks('course.no-lessons', { tab: 'content' })];
  const seen = new Set<string>();
  return content.lessons.flatMap((lesson) => {
    const found = lessonPoints(lesson, clauses, inLanguage(lesson.title, language).text);
    const twice = seen.has(lesson.key);
    seen.add(lesson.key);
    return twice
      ? [blocks('course.key-twice', { tab: 'content', lessonKey: lesson.key }, { key: lesson.key }), ...found]
      : found;
  });
}

function lessonPoints(lesson: Lesson, clauses: Clauses, title: string): Blocker[] {
  const target: BlockerTarget = { tab: 'content', lessonKey: lesson.key };
  const quotes = lesson.blocks.some((block) => block.type === 'quotation');
  return [
    ...(quotes ? [] : [blocks('course.lesson-no-quotation', target, { lesson: title })]),
    ...repeatedKeys(lesson).map((key) => blocks('course.key-twice', target, { key })),
    ...lesson.blocks.flatMap((block) =>
      blockPoints(block, clauses, { ...target, blockKey: block.key }, title),
    ),
  ];
}

/** Block and line keys name what somebody has read, so each is used once in its lesson. */
function repeatedKeys(lesson: Lesson): string[] {
  const keys = lesson.blocks.flatMap((block) => [block.key, ...linesOf(block).map((line) => line.key)]);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function blockPoints(block: Block, clauses: Clauses, target: BlockerTarget, lesson: string): Blocker[] {
  if (block.type === 'quotation') return clauseBlockers(block.clauseId, clauses, target);
  const lines = linesOf(block);
  if (lines.length === 0) return [blocks('course.block-empty', target, { lesson })];
  return lines.flatMap((line) =>
    linePoints(line, block.type === 'rule', clauses, { ...target, lineKey: line.key }, lesson),
  );
}

function linePoints(
  line: Line,
  isRule: boolean,
  clauses: Clauses,
  target: BlockerTarget,
  lesson: string,
): Blocker[] {
  const ids = line.citations.map((citation) => citation.clauseId);
  const assumes = line.citations.some((citation) => citation.support === 'A');
  return [
    ...(line.citations.length === 0 ? [blocks('course.line-uncited', target, { lesson })] : []),
    ...citationBlockers(ids, clauses, target),
    ...(isRule ? ids.flatMap((id) => noRule(clauses.get(id), target)) : []),
    ...(assumes && line.accepted !== true ? [blocks('course.assumption', target)] : []),
  ];
}

/** A rule block says what learners must, may or must not do: an adopted fact or promise does not belong there. */
function noRule(clause: ClauseForCourse | undefined, target: BlockerTarget): Blocker[] {
  if (clause?.reading?.decision !== 'adopted' || isLearnerRule(clause.reading)) return [];
  const { number } = clause;
  return [blocks('course.rule-no-rule', { ...target, clauseNumber: number }, { number })];
}
