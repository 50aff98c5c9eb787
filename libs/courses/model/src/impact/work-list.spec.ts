import { proposeImpact } from './propose-impact';
import { staleLines } from './stale-lines';
import { course, lesson, line, question, rows, uuid } from './testing/changes';
import { workList } from './work-list';

describe('the work list', () => {
  const content = course(
    [lesson('les', [line('a', [1]), line('b', [2])])],
    [question(1, { honours: 1 }), question(2, { honours: 2, critical: true })],
  );
  const { stale } = staleLines(content, { rows: [rows.substantive(1), rows.substantive(2)] });

  it('begins with the right answers of critical items, then items, then lines, then the statement', () => {
    expect(
      workList(stale).map(({ consequence, place }) => [consequence, 'part' in place ? place.part : '']),
    ).toEqual([
      ['critical-key', 'right'],
      ['item', 'right'],
      ['item', 'wrong'],
      ['item', 'wrong'],
      ['line', ''],
      ['line', ''],
      ['statement', ''],
    ]);
  });

  it('puts what more people rest on first, among equals', () => {
    const peopleOf = (meaningId: string) => (meaningId === uuid(1002) ? 40 : 3);
    const lines = workList(stale, { peopleOf }).filter(({ consequence }) => consequence === 'line');
    expect(lines.map(({ place, people }) => [place.kind === 'line' && place.lineKey, people])).toEqual([
      ['b', 40],
      ['a', 3],
    ]);
  });

  it('has was and becomes beside each place, and a proposal where a template makes one', () => {
    const propose = ({ place }: { place: { kind: string } }) =>
      place.kind === 'line' ? { nl: 'Nieuw.' } : null;
    const [first] = workList(stale, { propose }).filter(({ consequence }) => consequence === 'line');
    expect(first).toMatchObject({
      text: { nl: 'Regel a.' },
      causes: [{ was: { text: { nl: 'Zin 1.' } }, becomes: [{ text: { nl: 'Zin 1, heel anders.' } }] }],
      proposal: { nl: 'Nieuw.' },
    });
    expect(workList(stale)[0]).toMatchObject({ proposal: null, people: null });
  });
});

describe('the proposed impact', () => {
  const covered = new Set(['1']);
  const five = [1, 2, 3, 4, 5].map((n) => rows.same(n));

  it.each([
    ['editorial', [...five, rows.cosmetic(6), rows.moved(7), rows.clarifying(8, 'keep')]],
    ['editorial', [...five, rows.substantive(6, '2'), rows.added(7, '2')]],
    ['substantive', [...five, rows.substantive(6)]],
    ['substantive', [...five, rows.added(6)]],
    ['substantive', [...five, rows.removed(6)]],
    ['substantive', [...five, rows.clarifying(6, 'substantive')]],
    ['major', [rows.same(1), rows.substantive(2), rows.split(3)]],
  ] as const)('is %s', (impact, list) => {
    expect(proposeImpact({ rows: list }, covered)).toBe(impact);
  });
});
