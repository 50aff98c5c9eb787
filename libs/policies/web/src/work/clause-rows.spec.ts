import { type ClauseView, type PolicyVersionView } from '@leidraad/policies/model';
import { countsOf, EVERYTHING, facetsOf, type ReviewView, reviewRows } from './clause-rows';

const clause = (number: string, decision?: 'adopted' | 'rejected', change = {}): ClauseView =>
  ({
    clauseVersionId: number,
    number,
    text: { nl: `Zin ${number}` },
    reading: decision ? { decision, norm: 'fact', addressee: 'none', topic: null } : null,
    earlierReading: null,
    proposal: null,
    ...change,
  }) as ClauseView;

const version = {
  sections: [
    { id: 'one', number: '1', heading: {}, clauses: [clause('1.1', 'adopted'), clause('1.2')] },
    { id: 'two', number: '2', heading: {}, clauses: [clause('2.1', 'rejected')] },
  ],
  warnings: [
    { clause: '1.2', state: 'open' },
    { clause: '2.1', state: 'looked-at' },
    { clause: null, state: 'open' },
  ],
} as unknown as PolicyVersionView;

const ids = (of: PolicyVersionView, view: Partial<ReviewView>, closed: ReadonlySet<string> = new Set()) =>
  reviewRows(of, { ...EVERYTHING, ...view }, closed).map((row) => row.id);

describe('rows of the review', () => {
  it('show each section with its clauses below it', () => {
    expect(ids(version, {})).toEqual(['one', '1.1', '1.2', 'two', '2.1']);
  });

  it('hide the clauses of a closed section', () => {
    expect(ids(version, {}, new Set(['one']))).toEqual(['one', 'two', '2.1']);
  });

  it('leave out sections in which no clause fits the filter', () => {
    expect(ids(version, { filter: 'open' })).toEqual(['one', '1.2']);
  });

  it('are counted by decision', () => {
    const counts = { all: 3, open: 1, clean: 0, warned: 1, adopted: 1, rejected: 1, ambiguous: 0 };
    expect(countsOf(version)).toEqual(counts);
  });

  it('show only clauses whose warnings nobody looked at', () => {
    expect(ids(version, { filter: 'warned' })).toEqual(['one', '1.2']);
  });

  it('show what can be adopted as proposed: surely read, nothing to look at, no text that changed', () => {
    const sure = { norm: 'prohibition', addressee: 'employee', topic: 'none', confidence: 0.9 };
    const clauses = [
      clause('1.1', undefined, { proposal: sure }),
      clause('1.2', undefined, { proposal: sure }),
      clause('1.3', undefined, { proposal: { ...sure, confidence: 0.8 } }),
      clause('1.4', 'adopted', { proposal: sure }),
      clause('1.5', undefined, { proposal: sure, earlierReading: { norm: 'fact' } }),
    ];
    const read = {
      sections: [{ id: 'one', number: '1', heading: {}, clauses }],
      warnings: [{ clause: '1.2', state: 'open' }],
    } as unknown as PolicyVersionView;
    expect(ids(read, { filter: 'clean' })).toEqual(['one', '1.1']);
    expect(countsOf(read)).toMatchObject({ open: 4, clean: 1, warned: 1 });
  });

  it('are found by words, whatever the case or accents, and by what a proposal says', () => {
    const proposal = { norm: 'prohibition', addressee: 'employee', topic: 'privacy', confidence: 0.4 };
    const found = {
      ...version,
      sections: [
        {
          id: 'one',
          number: '1',
          heading: { nl: 'Privé' },
          clauses: [
            clause('1.1', undefined, { text: { nl: 'Deel geen foto’s van één collega.' }, proposal }),
            clause('1.2', 'adopted'),
          ],
        },
      ],
    } as unknown as PolicyVersionView;
    expect(ids(found, { query: ' EEN  collega prive' })).toEqual(['one', '1.1']);
    expect(ids(found, { query: 'auto' })).toEqual([]);
    expect(ids(found, { norms: ['prohibition'], topics: ['privacy'], sureness: ['unsure'] })).toEqual([
      'one',
      '1.1',
    ]);
    expect(ids(found, { norms: ['fact'] })).toEqual(['one', '1.2']);
    expect(facetsOf(found)).toEqual({
      norms: [
        ['prohibition', 1],
        ['fact', 1],
      ],
      addressees: [
        ['employee', 1],
        ['none', 1],
      ],
      topics: [['privacy', 1]],
      sureness: [['unsure', 1]],
    });
  });
});
