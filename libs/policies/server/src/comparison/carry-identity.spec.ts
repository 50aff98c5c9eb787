import type { Relation } from '@leidraad/policies/model';
import { carryIdentity } from './carry-identity';

const BASE = new Map([
  ['old1', { clauseId: 'clause1', meaningId: 'meaning1' }],
  ['old2', { clauseId: 'clause2', meaningId: 'meaning2' }],
]);

type Row = Pick<Relation, 'kind' | 'change' | 'from' | 'to'>;
const carry = (texts: Record<string, string>, ...relations: Row[]) => {
  let count = 0;
  const clauses = Object.entries(texts).map(([id, text]) => ({ id, text }));
  return Object.fromEntries(carryIdentity(BASE, clauses, relations, () => `new${++count}`));
};
const one = (kind: Row['kind'], change: Row['change']) =>
  carry({ a: 'Tekst.' }, { kind, change, from: ['old1'], to: ['a'] });

describe('who a clause is in the next version', () => {
  it.each<[Row['kind'], Row['change']]>([
    ['same', 'none'],
    ['moved', 'none'],
    ['moved', 'cosmetic'],
    ['edited', 'cosmetic'],
    ['edited', 'clarifying'],
  ])('%s and %s: the same clause with the same meaning, so nobody learns it again', (kind, change) => {
    expect(one(kind, change)).toEqual({ a: { clauseId: 'clause1', meaningId: 'meaning1' } });
  });

  it('is the same clause with a new meaning after a substantive edit', () => {
    expect(one('edited', 'substantive')).toEqual({ a: { clauseId: 'clause1', meaningId: 'new1' } });
  });

  it('goes to the largest part of a split; every part means something new', () => {
    const parts = carry(
      { a: 'Kort.', b: 'Een langer deel.' },
      { kind: 'split', change: 'cosmetic', from: ['old1'], to: ['a', 'b'] },
    );
    expect(parts).toEqual({
      a: { clauseId: 'new1', meaningId: 'new2' },
      b: { clauseId: 'clause1', meaningId: 'new3' },
    });
  });

  it('goes to the first source of a merge, with a new meaning', () => {
    const merged = carry(
      { a: 'Samen.' },
      { kind: 'merged', change: 'cosmetic', from: ['old2', 'old1'], to: ['a'] },
    );
    expect(merged).toEqual({ a: { clauseId: 'clause2', meaningId: 'new1' } });
  });

  it('is new for what was added', () => {
    const added = carry({ a: 'Nieuw.' }, { kind: 'added', change: 'substantive', from: [], to: ['a'] });
    expect(added).toEqual({ a: { clauseId: 'new1', meaningId: 'new2' } });
  });
});
