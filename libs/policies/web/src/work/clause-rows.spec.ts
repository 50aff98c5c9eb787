import { type ClauseView, type PolicyVersionView } from '@leidraad/policies/model';
import { countsOf, reviewRows } from './clause-rows';

const clause = (number: string, decision?: 'adopted' | 'rejected'): ClauseView =>
  ({
    clauseVersionId: number,
    number,
    reading: decision ? { decision } : null,
  }) as ClauseView;

const version = {
  sections: [
    { id: 'one', number: '1', heading: {}, clauses: [clause('1.1', 'adopted'), clause('1.2')] },
    { id: 'two', number: '2', heading: {}, clauses: [clause('2.1', 'rejected')] },
  ],
} as unknown as PolicyVersionView;

const ids = (...given: Parameters<typeof reviewRows>) => reviewRows(...given).map((row) => row.id);

describe('rows of the review', () => {
  it('show each section with its clauses below it', () => {
    expect(ids(version, 'all', new Set())).toEqual(['one', '1.1', '1.2', 'two', '2.1']);
  });

  it('hide the clauses of a closed section', () => {
    expect(ids(version, 'all', new Set(['one']))).toEqual(['one', 'two', '2.1']);
  });

  it('leave out sections in which no clause fits the filter', () => {
    expect(ids(version, 'open', new Set())).toEqual(['one', '1.2']);
  });

  it('are counted by decision', () => {
    expect(countsOf(version)).toEqual({ all: 3, open: 1, adopted: 1, rejected: 1, ambiguous: 0 });
  });
});
