import type { Addressee, ClauseKind, Norm, ReadingDecision } from '@leidraad/policies/model';
import type { Language, LocalizedText } from '@leidraad/shared/model';
import type { SlotName } from './slots';

/** What the owner made of a clause, as much of it as drafts are made from. */
export interface DerivableReading {
  decision: ReadingDecision;
  norm: Norm;
  addressee: Addressee;
  topic: string | null;
  plain: LocalizedText;
  /** The hedging words as they stand in the clause in its master language, null for none. */
  hedge: string | null;
  /** The excepting words with what they except, likewise. */
  exception: string | null;
}

/** A clause of one policy version, frozen. */
export interface DerivableClause {
  id: string;
  /** As people see it: `4.2`. */
  number: string;
  /** Number of its section. */
  section: string;
  kind: ClauseKind;
  /** The frozen words: in the master language always, in the other where it is translated. */
  text: LocalizedText;
  /** Id of the clause that leads in to it. */
  leadIn: string | null;
  reading: DerivableReading | null;
}

/** Everything that a draft is made from. Clauses and sections in the order of the policy. */
export interface DerivableSource {
  /** The language that the clauses were written and read in. */
  master: Language;
  sections: readonly { number: string; heading: LocalizedText }[];
  clauses: readonly DerivableClause[];
  /** What a person filled in, by slot. */
  slots: Readonly<Partial<Record<SlotName, string>>>;
}
