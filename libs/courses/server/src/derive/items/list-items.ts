import type { DerivableClause, DerivedCourse, DerivedLine, Piece } from '@leidraad/courses/model';
import {
  contentOf,
  type Item,
  type MatchingItem,
  type OrderingItem,
  sharedBy,
} from '@leidraad/quizzes/model';
import type { LocalizedText } from '@leidraad/shared/model';
import type { Context } from '../context';
import { derivedId } from '../derived-id';
import { derivedLine } from '../derived-lines';
import { wordsIn } from '../fill';
import { itemFindings } from '../item-findings';
import { LIST_WORDS } from '../labels';
import type { LessonOutline } from '../outline';
import { capitalised, fromTemplate, textOf } from '../pieces';
import { quotedPieces } from '../quoted';
import type { Words } from '../templates/template';

type Keys = DerivedCourse['origins'][number]['keys'];
export interface ListItem {
  made: { item: Item; lines: DerivedLine[]; misconceptions: never[] };
  main: DerivableClause;
  template: string;
  keys: Keys;
}

/** Clauses under one that leads in to them. */
interface Group {
  leadIn: DerivableClause;
  members: DerivableClause[];
}

const MOST_ROWS = 3;
const STEPS = { fewest: 3, most: 6 };
/** Characters of a target, and of a row or step (the contract of an item). */
const MOST_TARGET = 200;
const MOST_ROW = 300;
/** What leads in to steps of which the order counts. */
const STEPWISE =
  /(?<!\p{L})(?:stappen|stappenplan|procedure|werkwijze|volgorde|achtereenvolgens|steps|step by step|process|how to (?:get|ask|request|report|apply|submit|obtain))(?!\p{L})/iu;

/**
 * Items that a policy writes itself: cases under two headings that say different things become a matching item, steps under
 * a heading that promises an order become an ordering item. All their words are those of the policy.
 */
export function listItems(lessons: readonly LessonOutline[], context: Context): ListItem[] {
  return lessons.flatMap((lesson) => {
    const groups = groupsIn(lesson, context);
    return [
      matchingOf(lesson, groups, context),
      ...groups.map((group) => orderingOf(lesson, group, context)),
    ].flatMap((made) =>
      made && itemFindings(made.made.item, context.source, context.language).length === 0 ? [made] : [],
    );
  });
}

function groupsIn({ rules }: LessonOutline, { clauseById }: Context): Group[] {
  const groups = new Map<string, Group>();
  for (const { clause } of rules) {
    const leadIn = clause.leadIn === null ? undefined : clauseById(clause.leadIn);
    if (!leadIn) continue;
    const known = groups.get(leadIn.id);
    if (known) known.members.push(clause);
    else groups.set(leadIn.id, { leadIn, members: [clause] });
  }
  return [...groups.values()];
}

class ListWriter {
  readonly lines: DerivedLine[] = [];
  readonly id: string;
  constructor(
    readonly template: string,
    private readonly main: DerivableClause,
    private readonly context: Context,
  ) {
    this.id = derivedId('item', template, main.id);
  }
  put(
    path: string,
    pieces: readonly Piece[],
    clauses: readonly DerivableClause[],
    support: 'L' | 'T',
  ): LocalizedText {
    this.lines.push(derivedLine(`items.${this.id}.${path}`, pieces, support, clauses, this.context));
    return { [this.context.language]: textOf(pieces) };
  }
  say(path: string, words: Words, support: 'L' | 'T' = 'T'): LocalizedText {
    return this.put(path, [this.word(words)], [this.main], support);
  }
  word = (words: Words): Piece => fromTemplate(this.template, wordsIn(words, this.context.language));
}

function matchingOf(
  { key: lessonKey }: LessonOutline,
  groups: readonly Group[],
  context: Context,
): ListItem | null {
  const { language } = context;
  const fitting = groups.filter(
    ({ leadIn, members }) => members.length >= 2 && fits(leadIn, MOST_TARGET, context),
  );
  const pair = fitting
    .flatMap((one, at) => fitting.slice(at + 1).map((other): [Group, Group] => [one, other]))
    .find(([one, other]) => areOpposites(one, other, context));
  const main = pair?.[0]?.members[0];
  if (!pair || !main) return null;
  const write = new ListWriter('list.matching', main, context);
  const targets = pair.map(({ leadIn }, at) => {
    const key = `t${at + 1}`;
    const said = quotedPieces(leadIn, language);
    return { key, text: write.put(`targets.${key}.text`, said ?? [], [leadIn], 'L') };
  });
  const cases = alternating(
    pair.map(({ members }) => members.filter((each) => fits(each, MOST_ROW, context)).slice(0, MOST_ROWS)),
  );
  const rows: MatchingItem['rows'] = cases.map(({ member, group }, at) => {
    const key = 'abcdefgh'.charAt(at);
    const said = quotedPieces(member, language);
    const [before = '', after = ''] = wordsIn(LIST_WORDS.matched, language).split('{group}');
    const named = quotedPieces(pair[group].leadIn, language);
    const feedback: Piece[] = [
      fromTemplate('list.matching', before),
      ...(named ?? []),
      fromTemplate('list.matching', after),
    ];
    return {
      key,
      text: write.put(`rows.${key}.text`, capitalised(said ?? []), [member], 'L'),
      target: targets[group].key,
      feedback: {
        text: write.put(`rows.${key}.feedback.text`, feedback, [member, pair[group].leadIn], 'L'),
        clauses: [{ clauseId: member.id, effect: 'honours', support: 'L' }],
      },
    };
  });
  const item: MatchingItem = {
    id: write.id,
    type: 'matching',
    lessonKey,
    critical: false,
    question: write.say('question', LIST_WORDS.matching),
    targets,
    rows,
  };
  const keyed = (turn: boolean, keep: boolean) =>
    rows.flatMap((row, at) => {
      const isMain = cases[at]?.member.id === main.id;
      const other = targets.find((target) => target.key !== row.target)?.key;
      return isMain && !keep ? [] : [`${row.key}:${isMain && turn ? other : row.target}`];
    });
  return {
    made: { item, lines: write.lines, misconceptions: [] },
    main,
    template: write.template,
    keys: { asIs: keyed(false, true), negated: keyed(true, true), removed: keyed(false, false) },
  };
}

/** Words that the headings of two lists share, if they divide the same cases. */
const LEAST_SHARED = 2;

/** Lists of one section that say different things of the same matter: "Uses that require …" and "Uses that don't". */
function areOpposites(one: Group, other: Group, { master }: Context): boolean {
  const norm = ({ members }: Group) => members[0]?.reading?.norm;
  const words = ({ leadIn }: Group) => contentOf(leadIn.text[master] ?? '', master);
  return (
    one.leadIn.section === other.leadIn.section &&
    norm(one) !== norm(other) &&
    sharedBy(words(one), words(other)) >= LEAST_SHARED
  );
}

function alternating(groups: readonly DerivableClause[][]): { member: DerivableClause; group: number }[] {
  const longest = Math.max(...groups.map((members) => members.length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    groups.flatMap((members, group) => (members[at] ? [{ member: members[at], group }] : [])),
  );
}

function orderingOf(
  { key: lessonKey }: LessonOutline,
  { leadIn, members }: Group,
  context: Context,
): ListItem | null {
  const { language, master } = context;
  const isStepwise = STEPWISE.test(leadIn.text[master] ?? '');
  const areSteps = members.every(
    (each) => each.reading?.norm === 'obligation' && fits(each, MOST_ROW, context),
  );
  const [main] = members;
  if (!main || !isStepwise || !areSteps || members.length < STEPS.fewest || members.length > STEPS.most)
    return null;
  const write = new ListWriter('list.ordering', main, context);
  const named = quotedPieces(leadIn, language);
  const cited = (effect: 'honours' | 'breaks') =>
    members.map(({ id }) => ({ clauseId: id, effect, support: 'L' as const }));
  const item: OrderingItem = {
    id: write.id,
    type: 'ordering',
    lessonKey,
    critical: false,
    situation: write.put('situation', capitalised(named ?? []), [leadIn], 'L'),
    question: write.say('question', LIST_WORDS.ordering),
    steps: members.map((member, at) => {
      const key = 'abcdef'.charAt(at);
      const said = quotedPieces(member, language);
      return { key, text: write.put(`steps.${key}.text`, capitalised(said ?? []), [member], 'L') };
    }),
    feedback: {
      right: {
        text: write.put('feedback.right.text', [write.word(LIST_WORDS.ordered)], members, 'T'),
        clauses: cited('honours'),
      },
      wrong: {
        text: write.put('feedback.wrong.text', [write.word(LIST_WORDS.disordered)], members, 'T'),
        clauses: cited('breaks'),
      },
    },
  };
  const keys = item.steps.map(({ key }) => key);
  return {
    made: { item, lines: write.lines, misconceptions: [] },
    main,
    template: write.template,
    keys: { asIs: keys, negated: [], removed: keys.slice(1) },
  };
}

/** Whether a clause can be shown whole. */
function fits(clause: DerivableClause, most: number, { language }: Context): boolean {
  const said = quotedPieces(clause, language);
  return said !== null && textOf(said).length <= most;
}
