import { deriveCourse } from '../../libs/courses/server/src/derive/derive-course';
import { figuresOf } from '../../libs/courses/server/src/derive/figures';
import { readPolicy } from '../policy/policy-file';
import { readDecisions, withDecisions } from './decisions-file';
import { sourceOfFile } from './file-source';
import { readGold, withGold } from './gold-readings';

export type DerivedFile = Awaited<ReturnType<typeof deriveFile>>;

/**
 * Drafts from one file, named relative to `folder`, and what they measure. `gold`: a file with hand-made labels, whose
 * sentences that a course wants are adopted; `readings`: decisions over what was proposed.
 */
export async function deriveFile(
  folder: string,
  name: string,
  { readings, gold }: { readings?: string | undefined; gold?: string | undefined },
) {
  const proposed = sourceOfFile(await readPolicy(folder, name));
  const labelled = gold === undefined ? null : withGold(proposed, readGold(folder, gold));
  const read = labelled?.source ?? proposed;
  const source = readings === undefined ? read : withDecisions(read, readDecisions(folder, readings));
  const draft = deriveCourse(source, source.master);
  return { source, draft, figures: figuresOf(draft, source, labelled?.worthy), lost: labelled?.lost ?? [] };
}
