import { applyOverrules, type Overrule } from './apply-overrules';
import { compareClauses } from './compare-clauses';
import { clausesFrom } from './testing/clauses-from';

const OLD = `
# Melden
Meld een datalek binnen 48 uur.
Bewaar wachtwoorden in de kluis.
Vergrendel je scherm als je wegloopt.
`;
const NEW = `
# Melden
Meld een datalek binnen 24 uur.
Wie een laptop verliest, belt de servicedesk.
Vergrendel je scherm als je wegloopt.
`;
const compared = { old: clausesFrom(OLD, 'a'), new: clausesFrom(NEW, 'b'), language: 'nl' as const };
const proposed = compareClauses(compared.old, compared.new, 'nl');

const rowsAfter = (...overrules: (Partial<Overrule> & Pick<Overrule, 'kind' | 'from' | 'to'>)[]) =>
  applyOverrules(
    proposed,
    overrules.map((overrule, at) => ({ id: `choice${at + 1}`, change: null, ...overrule })),
    compared,
  );
const short = (rows: ReturnType<typeof rowsAfter>) =>
  rows.map(({ kind, from, to, change }) => `${kind} ${from.join('+')}>${to.join('+')} ${change}`);

describe('what an owner chooses over a proposal', () => {
  it('leaves the proposal as it is without any choice', () => {
    expect(short(rowsAfter())).toEqual([
      'edited a1>b1 substantive',
      'removed a2> substantive',
      'added >b2 substantive',
      'same a3>b3 none',
    ]);
  });

  it('gives a change another class and keeps what was proposed', () => {
    const [row] = rowsAfter({ kind: 'class', from: ['a1'], to: ['b1'], change: 'clarifying' });
    expect(row).toMatchObject({ change: 'clarifying', proposed: 'substantive', overrules: ['choice1'] });
    expect(row?.reasons).toEqual(proposed.relations[0]?.reasons);
  });

  it('takes a pair apart into what was removed and what was added', () => {
    const rows = rowsAfter({ kind: 'unpair', from: ['a1'], to: ['b1'] });
    expect(short(rows)).toEqual([
      'removed a1> substantive',
      'removed a2> substantive',
      'added >b1 substantive',
      'added >b2 substantive',
      'same a3>b3 none',
    ]);
    expect(rows[0]?.overrules).toEqual(['choice1']);
    expect(rows[1]?.overrules).toEqual([]);
  });

  it('puts two clauses together and judges what changed between them', () => {
    const rows = rowsAfter({ kind: 'pair', from: ['a2'], to: ['b2'] });
    expect(short(rows)[1]).toBe('edited a2>b2 substantive');
    expect(rows[1]).toMatchObject({ certainty: 1, overrules: ['choice1'] });
    expect(rows[1]?.reasons).not.toEqual([]);
  });

  it('splits and merges by hand, freeing clauses from the rows they were in', () => {
    expect(short(rowsAfter({ kind: 'pair', from: ['a1'], to: ['b1', 'b2'] }))[0]).toBe(
      'split a1>b1+b2 substantive',
    );
    const merged = rowsAfter({ kind: 'pair', from: ['a2', 'a3'], to: ['b3'] });
    expect(short(merged)).toEqual([
      'edited a1>b1 substantive',
      'added >b2 substantive',
      'merged a2+a3>b3 substantive',
    ]);
  });

  it('applies a class to a row that was paired by hand, in whatever order they were chosen', () => {
    const rows = rowsAfter(
      { kind: 'class', from: ['a2'], to: ['b2'], change: 'cosmetic' },
      { kind: 'pair', from: ['a2'], to: ['b2'] },
    );
    expect(rows[1]).toMatchObject({ change: 'cosmetic', overrules: ['choice2', 'choice1'] });
  });

  it('does nothing about clauses that are not there, and lets the latest choice count', () => {
    const rows = rowsAfter(
      { kind: 'unpair', from: ['a1'], to: ['gone'] },
      { kind: 'class', from: ['a1'], to: ['b1'], change: 'cosmetic' },
      { kind: 'class', from: ['a1'], to: ['b1'], change: 'substantive' },
    );
    expect(rows[0]).toMatchObject({ kind: 'edited', change: 'substantive', proposed: null });
  });
});
