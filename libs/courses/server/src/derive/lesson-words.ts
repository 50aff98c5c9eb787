import type { Piece } from '@leidraad/courses/model';
import { TOPIC_WORDS } from '@leidraad/policies/model';
import type { Context } from './context';
import { wordsIn } from './fill';
import { GOAL_FRAME, GOALS, LESSON_TITLES } from './labels';
import type { LessonOutline } from './outline';
import { fromTemplate } from './pieces';
import { actsOf } from './rule-acts';
import type { Told } from './told';
import type { Words } from './templates/template';

const MOST_TITLE = 120;
const MOST_TOPIC = 60;

/**
 * What a lesson is called: what to take home where one act fills it, else its section, else its topic. `told`: null for its
 * topic in a word or two; each title is given once in a course.
 */
export function titlePieces(outline: LessonOutline, told: Told | null, context: Context): Piece[] {
  const { language, source } = context;
  const isTitle = told !== null;
  const most = isTitle ? MOST_TITLE : MOST_TOPIC;
  const main = isTitle ? mainAct(outline, context) : null;
  if (main?.title && told && !told.titles.has(main.id)) {
    told.titles.add(main.id);
    return [fromTemplate(main.id, wordsIn(main.title, language))];
  }
  const named = outline.named;
  if (named !== null) {
    const from = outline.rules.find(({ clause }) => clause.reading?.topic?.trim() === named);
    return [{ from: 'reading', text: named.slice(0, most), clauseId: from?.clause.id ?? '' }];
  }
  const section = source.sections.find(({ number }) => number === outline.section);
  const heading = section?.heading[language]?.trim();
  if (section && heading && heading.length <= most)
    return [{ from: 'heading', text: heading, section: section.number }];
  if (!isTitle) return [fromTemplate('lesson.topic', TOPIC_WORDS[outline.topic][language])];
  return [fromTemplate('lesson.title', wordsIn(LESSON_TITLES[outline.topic], language))];
}

/** The act that at least so much of a lesson is about. */
const MAIN_SHARE = 0.5;

function mainAct({ rules }: LessonOutline, context: Context) {
  const counts = new Map<string, number>();
  for (const { clause } of rules)
    for (const { act } of actsOf(clause, context)) counts.set(act.id, (counts.get(act.id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= MAIN_SHARE * rules.length ? (context.acts.get(most[0]) ?? null) : null;
}

/** What somebody knows after a lesson, from the kinds of rule in it. */
export function goalPieces({ rules }: LessonOutline, { language }: Context): Piece[] {
  const kinds = new Set(rules.map(({ kind }) => (kind === 'better-not' ? 'better' : kind)));
  const known = (Object.keys(GOALS) as (keyof typeof GOALS)[]).filter((kind) => kinds.has(kind));
  const say = (words: Words) => fromTemplate('lesson.goal', wordsIn(words, language));
  const parts = known.length > 0 ? known : (['may'] as const);
  return [
    say(GOAL_FRAME.before),
    ...parts.flatMap((kind, at) => [
      ...(at === 0 ? [] : [say(at === parts.length - 1 ? GOAL_FRAME.and : GOAL_FRAME.comma)]),
      say(GOALS[kind]),
    ]),
    say(GOAL_FRAME.after),
  ];
}
