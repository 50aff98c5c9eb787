import type { DerivableClause, DerivableReading, DerivableSource } from '@leidraad/courses/model';
import { type Proposal, UNSURE_BELOW } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { derivedId } from '../../libs/courses/server/src/derive/derived-id';
import type { UnderstoodDocument } from '../../libs/policies/server/src/understanding/understood-document';
import { CommandFault } from '../commands/typed-file';

/**
 * A file as what drafts are made from, with the proposals of the machine as readings: what it is sure of is adopted as
 * proposed, what it is unsure of stays ambiguous, what is for the employer or about the policy itself is rejected. Ids follow
 * from the words of the clauses.
 */
export function sourceOfFile({ document, language, labels }: UnderstoodDocument): DerivableSource {
  if (language === null)
    throw new CommandFault('Drafts are made in Dutch and English; this is another language.');
  const seen = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { clauses } of document.sections)
    for (const { number, text } of clauses) {
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      ids.set(number, derivedId('clause', text, String(count)));
    }
  return {
    master: language,
    sections: document.sections.map(({ number, heading }) => ({
      number,
      heading: heading === '' ? {} : { [language]: heading },
    })),
    clauses: document.sections.flatMap((section) =>
      section.clauses.map((clause): DerivableClause => ({
        id: ids.get(clause.number) ?? '',
        number: clause.number,
        section: section.number,
        kind: clause.kind,
        text: inOne(clause.text, language),
        leadIn: clause.leadIn === null ? null : (ids.get(clause.leadIn) ?? null),
        reading: readingOf(labels.proposals.get(clause.number)),
      })),
    ),
    slots: {},
  };
}

const inOne = (text: string, language: Language) => ({ [language]: text });

function readingOf(proposal: Proposal | undefined): DerivableReading | null {
  if (!proposal) return null;
  const { norm, addressee, topic, hedge, exception, confidence, learnerRule } = proposal;
  const isForOthers = addressee === 'employer' || addressee === 'policy';
  const isTold = norm === 'fact' || norm === 'definition';
  return {
    decision:
      isForOthers || norm === 'none'
        ? 'rejected'
        : learnerRule || (isTold && confidence >= UNSURE_BELOW)
          ? 'adopted'
          : 'ambiguous',
    norm,
    addressee,
    topic,
    plain: {},
    hedge,
    exception,
  };
}
