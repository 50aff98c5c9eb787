import type { Proposal, Topic } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { SplitClause, SplitDocument, SplitSection } from '../text/outline';
import type { DocumentLabels } from '../understanding/understood-document';
import { stanceOf } from './document-stance';
import { headingAbove, type Above } from './inheritance';
import { labelClause, type Surroundings } from './label-clause';
import { ENGLISH } from './lexicon/en/english';
import type { Lexicon } from './lexicon/lexicon';
import { DUTCH } from './lexicon/nl/dutch';
import { plainOf } from './main-clause';
import { everywhere, pattern } from './pattern';
import { actorsIn } from './subject';
import type { Stance } from './stated-norms';
import { sectionTopic } from './topic';

/** The lexicon of each language that is labelled. A third language is a folder beside these and a line here. */
export const LEXICONS: Record<Language, Lexicon> = { nl: DUTCH, en: ENGLISH };

/**
 * Proposes for every clause what it does and for whom (norm, addressee, topic …) with the words that show it.
 * Deterministic; the order of the sections makes no difference to their labels.
 */
export function labelDocument(document: SplitDocument, language: Language): DocumentLabels {
  const lexicon = withNames(LEXICONS[language], document);
  const stance = stanceOf(document, lexicon);
  const topics = new Map<string, Topic>();
  const proposals = new Map<string, Proposal>();
  for (const section of document.sections) {
    const texts = section.clauses.map(({ text }) => text);
    const topic = sectionTopic(section.heading, texts, lexicon);
    topics.set(section.number, topic);
    labelSection(section, topic, stance, lexicon, proposals);
  }
  return { register: stance.register, topics, proposals };
}

/** How often a name must stand after "bij", "namens", "at" … to be taken for the organisation's. */
const LEAST_NAMED = 2;

/** The lexicon with the names by which the text calls its organisation among its actors. */
function withNames(lexicon: Lexicon, document: SplitDocument): Lexicon {
  const { subjects } = lexicon;
  const counts = new Map<string, number>();
  for (const section of document.sections)
    for (const { text } of section.clauses)
      for (const [, name = ''] of text.matchAll(everywhere(subjects.beforeName)))
        counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= LEAST_NAMED && !isKnownWord(name.toLowerCase(), lexicon))
    .map(([name]) => name.toLowerCase())
    .sort();
  return names.length === 0 ? lexicon : { ...lexicon, subjects: { ...subjects, names } };
}

const isKnownWord = (word: string, { subjects, subordination }: Lexicon): boolean =>
  actorsIn(word, subjects).length > 0 ||
  subordination.subjectStart.has(word) ||
  pattern(subjects.notName).test(word);

function labelSection(
  section: SplitSection,
  topic: Topic,
  stance: Stance,
  lexicon: Lexicon,
  proposals: Map<string, Proposal>,
): void {
  const heading = headingAbove(section.heading, lexicon);
  const actors = actorsIn(plainOf(section.heading), lexicon.subjects);
  const byNumber = new Map(section.clauses.map((clause) => [clause.number, clause]));
  const tails = new Map<string, Proposal>();
  // What a lead-in passes on is the same for each of its items, which may be hundreds.
  const aboves = new Map<string, Above>();
  const asked = plainOf(section.heading).trim();
  let question: string | null = asked.endsWith('?') ? asked : null;
  let previous: Proposal['addressee'] | null = null;
  for (const clause of section.clauses) {
    const leadIn = clause.leadIn === null ? undefined : byNumber.get(clause.leadIn);
    const label = leadIn && (tails.get(leadIn.number) ?? proposals.get(leadIn.number));
    let above: Above | null = heading;
    if (leadIn && label) {
      above = aboves.get(leadIn.number) ?? leadInAbove(leadIn, label, heading, lexicon);
      aboves.set(leadIn.number, above);
    }
    const named = actors[0]?.kind;
    const given =
      above && above.addressee === null && named !== undefined && isAddressee(named) ? named : null;
    const around: Surroundings = {
      stance,
      topic,
      above: above && given ? { ...above, addressee: given } : above,
      defines: topic === 'definitions' || heading?.norm === 'definition',
      question,
      aboutPolicy: stance.toEmployers && pattern(lexicon.subjects.policyHeading).test(asked),
      previous,
    };
    proposals.set(clause.number, labelClause(clause, around, lexicon));
    // Of several sentences, the last one leads in to the items.
    const tail = clause.leadsIn ? /[.;] (?=[^.;]{8,}:\s*$)/u.exec(clause.text) : null;
    if (tail)
      tails.set(
        clause.number,
        labelClause({ ...clause, text: clause.text.slice(tail.index + 2) }, around, lexicon),
      );
    const bound = proposals.get(clause.number)?.addressee ?? 'none';
    if (bound !== 'none') previous = bound;
    question = clause.text.trimEnd().endsWith('?') ? plainOf(clause.text) : null;
  }
}

const isAddressee = (kind: string): kind is Proposal['addressee'] =>
  ['employee', 'spokesperson', 'company'].includes(kind);

/** Ends where a sentence cannot end: the items finish it. */
const UNFINISHED =
  /(?:\b(?:niet|nooit|moet|moeten|mag|mogen|kan|kunnen|zal|zullen|dient|dienen|om|te|dat|je|u|wordt|worden|is|zijn|wel|must|may|shall|should|not|never|to|can|could|will|that|by|are|be|you|for|met|voor|aan|tot|van|onder)|[,…])\s*:?\s*$/u;

function leadInAbove(leadIn: SplitClause, label: Proposal, heading: Above | null, lexicon: Lexicon): Above {
  const plain = plainOf(leadIn.text).trimEnd();
  const unfinished = UNFINISHED.test(plain);
  // "Voorbeelden zijn:" under "Verboden" says nothing of its own; the heading still holds.
  if (!unfinished && heading && ['fact', 'none'].includes(label.norm) && leadIn.text.split(' ').length < 6) {
    // "De directie:" under "Taken" says whose.
    const named = actorsIn(plain, lexicon.subjects)[0]?.kind;
    return { ...heading, addressee: named !== undefined && isAddressee(named) ? named : heading.addressee };
  }
  // "Examples of acceptable use are:" says it as a heading does.
  const told = ['fact', 'none', 'definition'].includes(label.norm)
    ? headingAbove(leadIn.text, lexicon)
    : null;
  if (told) return { ...told, words: leadIn.text, from: 'lead-in' };
  return {
    norm: label.norm === 'none' ? 'fact' : label.norm,
    addressee: label.addressee === 'none' ? null : label.addressee,
    confidence: label.confidence,
    words: leadIn.text,
    from: 'lead-in',
    unfinished: unfinished && plain.length > 0 && lexicon.language !== '',
  };
}
