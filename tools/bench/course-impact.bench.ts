import { loadBundled } from './bundle.ts';
import { generatedCourse, type GeneratedCourse } from './courses/generated-course.ts';
import { generatedWorkforce } from './courses/generated-workforce.ts';
import type * as Planning from './courses/planning.ts';
import { Random } from './policies/random.ts';
import type { Bench } from './run.ts';

const SIZE = { clauses: 500, changed: 20, items: 1_000 };
const [FEW, MANY] = [10_000, 100_000] as const;
const MOST_SECONDS = 30;
const MOST_MB = 1_024;
/** Ten times the people may take so many times as long. */
const MOST_GROWTH = 12;

/**
 * A change of policy planned for a workforce. The floor is what no plan can do without: looking once at every piece of
 * evidence of everybody, whether it is about something that changed. Both in time of the
 * processor, which other work on the machine does not change; making the people is measured with neither.
 */
export const bench: Bench = {
  title:
    'plan a change of 20 in 500 clauses, 1,000 items, for 100,000 people (goals: ≤ 30 s, ≤ 1 GB, linear)',
  async run() {
    const planning = await loadBundled<typeof Planning>('courses/planning.ts');
    const course = generatedCourse(SIZE, new Random(1));
    const start = performance.now();
    const list = planning.workList(planning.staleLines(course.content, course.change).stale);
    const stale = performance.now() - start;
    write(`stale lines, in order       ${list.length} places   ${stale.toFixed(0)} ms`);
    measured(planning, course, 1_000);
    const few = measured(planning, course, FEW);
    const many = measured(planning, course, MANY);
    for (const { people, plan, floor } of [few, many])
      write(
        `plan for ${people.toLocaleString('en').padStart(7)} people    ${(plan / 1000).toFixed(2)} s   floor ${(floor / 1000).toFixed(2)} s` +
          `   × ${(plan / floor).toFixed(1)}   ${((1000 * plan) / people).toFixed(1)} µs a person`,
      );
    const { deltas, fulls, moves, totalMinutes, againMinutes } = many.sum;
    write(
      `  ${deltas} deltas, ${fulls} full rounds, ${moves} move; ${againMinutes - totalMinutes} minutes saved`,
    );
    const growth = many.plan / few.plan;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    write(
      `ten times the people        × ${growth.toFixed(2)}   by the clock ${(many.clock / 1000).toFixed(1)} s   memory at most ${megabytes.toFixed(0)} MB`,
    );
    const seconds = (stale + many.clock) / 1000;
    return seconds <= MOST_SECONDS && megabytes <= MOST_MB && growth <= MOST_GROWTH;
  },
};

function measured(planning: typeof Planning, { from, to }: GeneratedCourse, people: number) {
  const changed = planning.newlyAsked(from, to);
  const planner = new planning.ImpactPlanner({
    to,
    versions: new Map([[from.courseVersionId, from]]),
    impact: 'substantive',
    when: { publishedAt: new Date('2026-11-02T09:00:00Z'), effectiveOn: '2026-11-15' },
    settings: planning.DEFAULT_DELTA_SETTINGS,
    holidays: [],
  });
  const counter = new planning.ConsequenceCounter(to);
  let [plan, floor, clock, seen] = [0, 0, 0, 0];
  for (const set of generatedWorkforce(people, from, [...changed], new Random(people))) {
    const start = cpuMs();
    for (const { evidence } of set)
      for (const ids of [evidence.read, evidence.answered]) for (const id of ids) if (changed.has(id)) seen++;
    const middle = cpuMs();
    const since = performance.now();
    for (const person of set) counter.add(planner.plan(person));
    floor += middle - start;
    plan += cpuMs() - middle;
    clock += performance.now() - since;
  }
  return { people, plan, floor, clock, seen, sum: counter.sum() };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const write = (line: string) => process.stdout.write(`  ${line}\n`);
