import type { DerivableClause, DerivableSource } from '@leidraad/courses/model';
import { type Topic, TOPICS } from '@leidraad/policies/model';
import { contentOf, sharedBy } from '@leidraad/quizzes/model';
import { derivedKey } from './derived-id';
import type { RuleClause, UsedClauses } from './used-clauses';

/** A lesson to be: its rules, and what is told beside them. */
export interface LessonOutline {
  key: string;
  topic: Topic;
  /** What a person called the topic, where it is none of ours. */
  named: string | null;
  /** The section it stands for, where its rules have no topic or are too many for one lesson. */
  section: string | null;
  rules: RuleClause[];
  reasons: DerivableClause[];
  definitions: DerivableClause[];
}

/** More rules are no lesson of a few minutes: then each section has its own. */
const MOST_RULES = 15;
/** Fewer are none by themselves, where there are others to go with. */
const FEWEST_RULES = 4;

const isTopic = (topic: string | null | undefined): topic is Topic => TOPICS.some((known) => known === topic);

/**
 * A lesson for each topic, else for each section; keys follow from the topic or the section and stay when rules come or go.
 * Reasons and definitions go with the lesson of their topic, else with the one they share most words with.
 */
export function outlineOf(
  source: DerivableSource,
  { rules, reasons, definitions }: UsedClauses,
): LessonOutline[] {
  const lessons = new Map<string, LessonOutline>();
  for (const rule of rules) {
    const made = placeOf(rule.clause, source);
    const known = lessons.get(made.key);
    if (known) known.rules.push(rule);
    else lessons.set(made.key, { ...made, rules: [rule], reasons: [], definitions: [] });
  }
  const all = [...lessons.values()].flatMap((lesson) => bySection(lesson, source));
  if (all.length === 0) return toldOnly(source, [...reasons, ...definitions]);
  for (const clause of reasons) lessonFor(clause, all, source).reasons.push(clause);
  for (const clause of definitions) lessonFor(clause, all, source).definitions.push(clause);
  return all;
}

type Place = Pick<LessonOutline, 'key' | 'topic' | 'named' | 'section'>;

function placeOf({ reading, section }: DerivableClause, source: DerivableSource): Place {
  const topic = reading?.topic?.trim();
  if (isTopic(topic) && topic !== 'none') return { key: topic, topic, named: null, section: null };
  if (topic && topic !== 'none')
    return {
      key: `topic-${derivedKey('topic', topic.toLowerCase())}`,
      topic: 'none',
      named: topic,
      section: null,
    };
  return { key: sectionKey(section, source), topic: 'none', named: null, section };
}

/** By the heading, which stays when sections are renumbered; by the number where two have the same. */
function sectionKey(number: string, { sections, master }: DerivableSource): string {
  const heading = sections.find((section) => section.number === number)?.heading[master] ?? '';
  const twice = sections.filter((section) => section.heading[master] === heading).length > 1;
  return `section-${derivedKey('section', heading, twice || heading === '' ? number : '')}`;
}

function bySection(lesson: LessonOutline, source: DerivableSource): LessonOutline[] {
  if (lesson.rules.length <= MOST_RULES || lesson.section !== null) return [lesson];
  const parts = partsOf(lesson.rules);
  if (parts.length === 1) return [lesson];
  return parts.map((rules) => {
    const section = rules[0]?.clause.section ?? '';
    const isOne = rules.every(({ clause }) => clause.section === section);
    return {
      ...lesson,
      key: `${lesson.key}-${sectionKey(section, source)}`.slice(0, 60),
      section: isOne ? section : null,
      rules,
      reasons: [],
      definitions: [],
    };
  });
}

/** Rules by section, with small sections joined to the one before. */
function partsOf(rules: readonly RuleClause[]): RuleClause[][] {
  const parts: RuleClause[][] = [];
  for (const section of new Set(rules.map(({ clause }) => clause.section))) {
    const own = rules.filter(({ clause }) => clause.section === section);
    const last = parts.at(-1);
    const isSmall = own.length < FEWEST_RULES || (last?.length ?? 0) < FEWEST_RULES;
    if (last && isSmall && last.length + own.length <= MOST_RULES) last.push(...own);
    else parts.push(own);
  }
  return parts;
}

function lessonFor(
  clause: DerivableClause,
  lessons: readonly LessonOutline[],
  source: DerivableSource,
): LessonOutline {
  const { master } = source;
  const about = contentOf(clause.text[master] ?? '', master);
  const scored = lessons.map((lesson) => {
    const words = contentOf(lesson.rules.map((rule) => rule.clause.text[master] ?? '').join(' '), master);
    const isSameTopic = lesson.topic !== 'none' && lesson.topic === clause.reading?.topic;
    const isSameSection = lesson.rules.some((rule) => rule.clause.section === clause.section);
    return { lesson, score: (isSameSection ? 100 : 0) + (isSameTopic ? 50 : 0) + sharedBy(about, words) };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).lesson;
}

/** A policy without any rule still explains. */
function toldOnly(source: DerivableSource, clauses: readonly DerivableClause[]): LessonOutline[] {
  const [first] = clauses;
  if (!first) return [];
  const isDefinition = (clause: DerivableClause) => clause.reading?.norm === 'definition';
  return [
    {
      ...placeOf(first, source),
      rules: [],
      reasons: clauses.filter((clause) => !isDefinition(clause)),
      definitions: clauses.filter(isDefinition),
    },
  ];
}
