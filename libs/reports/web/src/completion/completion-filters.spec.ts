import { queryOf, statusesIn, tileOf } from './completion-filters';

describe('filters in the address', () => {
  it('leaves out what no list has', () => {
    expect(statusesIn('overdue,nonsense')).toEqual(['overdue']);
    expect(queryOf({ sort: 'salary', direction: 'desc', q: 'jan' })).toBe('q=jan');
  });

  it('asks the server for a sort with its direction', () => {
    expect(queryOf({ sort: 'name', direction: 'desc' })).toBe('sort=name&direction=desc');
  });

  it('knows which tile a set of statuses is', () => {
    expect(tileOf([])).toBe('assigned');
    expect(tileOf(['expiring', 'completed', 'completed-late'])).toBe('completed');
    expect(tileOf(['overdue', 'expiring'])).toBeUndefined();
  });
});
