import { workedOut } from './linear-attacker';

const sets = (...known: number[][]) =>
  workedOut(
    known.map((each) => new Set(each)),
    4,
  )
    .map((each) => [...each].join(''))
    .sort();

describe('an attacker who adds and subtracts', () => {
  it('works out what a total leaves over', () => {
    expect(sets([0, 1, 2, 3], [0, 1])).toEqual(['01', '0123', '23']);
  });

  it('works out a cell from sums that overlap', () => {
    expect(sets([0, 1], [1, 2], [0, 2])).toEqual(['0', '01', '012', '02', '1', '12', '2']);
  });

  it('works out nothing that is not in the sums', () => {
    expect(sets([0, 1], [1, 2])).toEqual(['01', '12']);
    expect(sets()).toEqual([]);
  });
});
