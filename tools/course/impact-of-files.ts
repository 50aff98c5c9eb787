import {
  citedPlaces,
  DEFAULT_DELTA_SETTINGS,
  proposeImpact,
  staleLines,
  workList,
} from '@leidraad/courses/model';
import { ConsequenceCounter, ImpactPlanner, newlyAsked, shapeOfDraft } from '@leidraad/training/model';
import { wordingProposals } from '../../libs/courses/server/src/impact/propose-wording';
import { readPolicy } from '../policy/policy-file';
import { changeOfFiles, type ReadFile } from './change-of-files';
import { courseOfSource, type SampleCourse } from './course-of-source';
import { SAMPLE, sampleWorkforce } from './sample-workforce';

/** The day on which the sample has the new version published and in force. */
const PUBLISHED = { publishedAt: new Date('2026-03-02T09:00:00Z'), effectiveOn: '2026-03-02' };

export type ImpactOfFiles = Awaited<ReturnType<typeof impactOfFiles>>;

/**
 * What a new policy file does to a course made from the old one, and what it asks of a sample workforce. The course on the
 * new policy is the one made from it, as if a trainer rewrote what is stale.
 */
export async function impactOfFiles(folder: string, oldName: string, newName: string) {
  const files = changeOfFiles(await readPolicy(folder, oldName), await readPolicy(folder, newName));
  const [before, after] = [courseOfSource(files.old.source), courseOfSource(files.new.source)];
  const { stale, asks, carried } = staleLines(before.content, files.change);
  const places = citedPlaces(
    before.content,
    files.change.rows.flatMap(({ from }) => from),
  );
  const ids = new Map(files.new.source.clauses.map(({ number, id }) => [number, id]));
  const idNow = ({ number }: { number: string }) => ids.get(number) ?? '';
  const covered = new Set(
    places.flatMap(({ place }) => (place.kind === 'statement' ? place.sectionNumber : [])),
  );
  return {
    course: {
      lessons: before.content.lessons.length,
      items: before.content.items.length,
      standIns: before.standIns,
      places: places.length,
    },
    proposedImpact: proposeImpact(files.change, covered),
    workList: workList(stale, { propose: wordingProposals(before.derived, after.derived, idNow) }),
    asks,
    carried: {
      places: carried.length,
      textual: carried.filter((each) => each.carried.some(({ textual }) => textual)),
    },
    sample: { ...SAMPLE, ...PUBLISHED, ...sampleSum([before, files.old], [after, files.new]) },
  };
}

function sampleSum([before, old]: [SampleCourse, ReadFile], [after, current]: [SampleCourse, ReadFile]) {
  const shape = ({ content }: SampleCourse, number: number, { meanings }: ReadFile) => ({
    ...shapeOfDraft({ ...content, questionCount: content.settings.questionCount }, number, meanings),
    courseVersionId: `v${number}`,
  });
  const [from, to] = [shape(before, 1, old), shape(after, 2, current)];
  const planner = new ImpactPlanner({
    to,
    versions: new Map([[from.courseVersionId, from]]),
    impact: 'substantive',
    when: PUBLISHED,
    settings: DEFAULT_DELTA_SETTINGS,
    holidays: [],
  });
  const counter = new ConsequenceCounter(to);
  const fresh = [...newlyAsked(from, to)];
  for (const person of sampleWorkforce(from, fresh)) counter.add(planner.plan(person));
  return { newMeanings: fresh.length, consequence: counter.sum() };
}
