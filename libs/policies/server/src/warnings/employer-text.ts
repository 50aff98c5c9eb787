import { isLearnerRule, type Warning } from '@leidraad/policies/model';
import { firstStretch, has, type Stretch } from './words';
import { aboutClause, aboutDocument, type WarnedClause, type WarnedDocument } from './warned-document';

/** From this share of the rules on, the whole document is for employers. */
const MOST = 0.5;
/** Fewer clauses say nothing about a document. */
const FEWEST = 3;

/**
 * Clauses that speak to an employer, and the whole document when most of its rules do: such text is no policy for
 * employees, so nothing of it belongs in their lessons as it stands.
 */
export function employerText({ clauses, lexicon }: WarnedDocument): Warning[] {
  const spoken = clauses.flatMap((warned) => {
    const at = wordsToEmployer(warned, lexicon.toEmployer, lexicon.toManager);
    return at === undefined ? [] : [aboutClause('addressed-to-employer', warned.clause, at)];
  });
  const toEmployer = clauses.filter(
    ({ proposal }) => proposal !== undefined && isToEmployer(proposal.addressee),
  );
  const toLearners = clauses.filter(({ proposal }) => proposal !== undefined && addressesLearner(proposal));
  const rules = toEmployer.length + toLearners.length;
  const whole = toEmployer.length >= FEWEST && toEmployer.length > rules * MOST;
  return whole
    ? [
        aboutDocument('addressed-to-employer', { why: 'document', clauses: toEmployer.length, of: rules }),
        ...spoken,
      ]
    : spoken;
}

const isToEmployer = (addressee: string): boolean => addressee === 'employer' || addressee === 'policy';

const addressesLearner = ({ norm, addressee }: NonNullable<WarnedClause['proposal']>): boolean =>
  isLearnerRule({ decision: 'adopted', norm, addressee });

/** The words that show it; null when only the text around it does; undefined when it does not speak to an employer. */
function wordsToEmployer(
  { clause, proposal, section }: WarnedClause,
  toEmployer: RegExp,
  toManager: RegExp,
): Stretch | null | undefined {
  const words = firstStretch(clause.text, toEmployer);
  if (proposal?.addressee === 'employer') {
    const cue = proposal.cues.find(({ shows, from }) => shows === 'addressee:employer' && from === 'clause');
    return words ?? (cue === undefined ? null : { start: cue.start, end: cue.end, words: cue.text });
  }
  const unlabelled = proposal === undefined || proposal.addressee === 'none';
  if (words === undefined || !unlabelled || clause.kind === 'heading') return undefined;
  return has(`${section.heading} ${clause.text}`, toManager) ? undefined : words;
}
