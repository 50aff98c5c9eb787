/** What the policy's owner makes of a clause; the shape of one row of `READINGS`. */
export interface ClauseReading {
  decision: 'adopted' | 'rejected' | 'ambiguous';
  norm:
    | 'obligation'
    | 'prohibition'
    | 'permission'
    | 'advice'
    | 'allocation'
    | 'sanction'
    | 'definition'
    | 'fact'
    | 'none';
  addressee: 'employee' | 'spokesperson' | 'company' | 'employer' | 'policy' | 'none';
  /** Key of the lesson that teaches it. */
  topic: string;
  /** The clause in plain words, as a lesson shows it under "De regel". A hedge of the clause stays. */
  plainText: { nl: string; en: string };
  /** Why it was decided so, where that is not plain. */
  why?: string;
}

export type ClauseReadings = Record<string, ClauseReading>;

/** Short ways to write the readings of one topic. */
export function readingsOf(topic: string) {
  const adopted =
    (norm: ClauseReading['norm'], addressee: ClauseReading['addressee']) =>
    (nl: string, en: string, why?: string): ClauseReading => ({
      decision: 'adopted',
      norm,
      addressee,
      topic,
      plainText: { nl, en },
      ...(why === undefined ? {} : { why }),
    });
  return {
    must: adopted('obligation', 'employee'),
    mustNot: adopted('prohibition', 'employee'),
    may: adopted('permission', 'employee'),
    advice: adopted('advice', 'employee'),
    belongs: adopted('allocation', 'employee'),
    sanction: adopted('sanction', 'employee'),
    spokesperson: adopted('obligation', 'spokesperson'),
    spokespersonIs: adopted('allocation', 'spokesperson'),
    definition: adopted('definition', 'none'),
    fact: adopted('fact', 'none'),
    /** A promise of the company: worth knowing, no rule for staff. */
    promise: adopted('obligation', 'employer'),
    promiseNot: adopted('prohibition', 'employer'),
    /** Not used in the course. */
    rejected: (reading: Omit<ClauseReading, 'decision' | 'topic'>): ClauseReading => ({
      ...reading,
      decision: 'rejected',
      topic,
    }),
    unsure: (reading: Omit<ClauseReading, 'decision' | 'topic'>): ClauseReading => ({
      ...reading,
      decision: 'ambiguous',
      topic,
    }),
  };
}
