import { isLearnerRule, type Warning } from '@leidraad/policies/model';
import { firstStretch, has, type Stretch } from './words';
import { aboutClause, aboutDocument, type WarnedClause, type WarnedDocument } from './warned-document';

/** From this share of the rules on, the whole document is for employers. */
const MOST = 0.5;
/** Fewer clauses say nothing about a document. */
const FEWEST = 3;
/** From this share of clauses on, words that only an employer is told show whom a document is written for. */
const SPOKEN_TO = 0.08;

/**
 * Clauses that speak to an employer, and the whole document when most of its rules do: such text is no policy for
 * employees, so nothing of it belongs in their lessons as it stands.
 */
export function employerText(warned: WarnedDocument): Warning[] {
  const spoken = warned.clauses.flatMap((clause) => {
    const at = wordsToEmployer(clause, warned);
    return at === undefined ? [] : [aboutClause('addressed-to-employer', clause.clause, at)];
  });
  return [...(byLabels(warned) ?? byWords(warned)), ...spoken];
}

/** Most rules have the employer as their addressee. */
function byLabels({ clauses }: WarnedDocument): Warning[] | undefined {
  const toEmployer = clauses.filter(({ proposal }) => isToEmployer(proposal?.addressee));
  const toLearners = clauses.filter(({ proposal }) => proposal !== undefined && addressesLearner(proposal));
  const rules = toEmployer.length + toLearners.length;
  if (toEmployer.length < FEWEST || toEmployer.length <= rules * MOST) return undefined;
  return [aboutDocument('addressed-to-employer', { why: 'document', clauses: toEmployer.length, of: rules })];
}

/** The rules name nobody, but the text around them tells its reader of "your employees" and what "your policy" must hold. */
function byWords({ clauses, lexicon }: WarnedDocument): Warning[] {
  const { theirPeople, asEmployer, policyMustHold, toManager } = lexicon;
  const shown = clauses.flatMap(({ clause, section }) => {
    if (has(`${section.heading} ${clause.text}`, toManager)) return [];
    return (
      firstStretch(clause.text, theirPeople) ??
      firstStretch(clause.text, asEmployer) ??
      firstStretch(clause.text, policyMustHold) ??
      []
    );
  });
  if (shown.length < FEWEST || shown.length < clauses.length * SPOKEN_TO) return [];
  return [
    aboutDocument('addressed-to-employer', {
      why: 'words',
      clauses: shown.length,
      words: shown[0]?.words ?? '',
    }),
  ];
}

const isToEmployer = (addressee: string | undefined): boolean =>
  addressee === 'employer' || addressee === 'policy';

const addressesLearner = ({ norm, addressee }: NonNullable<WarnedClause['proposal']>): boolean =>
  isLearnerRule({ decision: 'adopted', norm, addressee });

/** The words that show it; null when only the text around it does; undefined when it does not speak to an employer. */
function wordsToEmployer(
  { clause, proposal, section }: WarnedClause,
  { lexicon: { toEmployer, theirPeople, toManager } }: WarnedDocument,
): Stretch | null | undefined {
  const words = firstStretch(clause.text, toEmployer);
  if (proposal?.addressee === 'employer') {
    const cue = proposal.cues.find(({ shows, from }) => shows === 'addressee:employer' && from === 'clause');
    return words ?? (cue === undefined ? null : { start: cue.start, end: cue.end, words: cue.text });
  }
  if (clause.kind === 'heading' || has(`${section.heading} ${clause.text}`, toManager)) return undefined;
  // "Do not harm your company" is said to employees; "your employees" never is.
  const unlabelled = proposal === undefined || proposal.addressee === 'none';
  return unlabelled ? words : firstStretch(clause.text, theirPeople);
}
