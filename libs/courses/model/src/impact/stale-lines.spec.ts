import fc from 'fast-check';
import { type Place } from './cited-places';
import type { ChangedRow } from './policy-change';
import { staleLines } from './stale-lines';
import { course, lesson, line, question, rows, uuid } from './testing/changes';

const nameOf = (place: Place): string => {
  if (place.kind === 'line') return `${place.lessonKey}/${place.blockKey}/${place.lineKey}`;
  return place.kind === 'item' ? `${place.itemId.slice(-2)}:${place.path}` : `§${place.sectionNumber}`;
};
const names = (list: readonly { place: Place }[]) => list.map(({ place }) => nameOf(place)).sort();

describe('stale lines', () => {
  it('are exactly the lines, options, feedback and statement sections that cite a changed meaning', () => {
    const content = course(
      [
        lesson('les', [line('a', [1]), line('b', [2]), line('both', [1, 2]), line('own-words', [])], [1, 2]),
        lesson('later', [line('c', [3])]),
      ],
      [question(1, { honours: 2 }), question(2, { honours: 1, breaks: 2 }), question(3, { honours: 1 })],
    );
    const change = { rows: [rows.same(1), rows.substantive(2), rows.same(3, '2')] };
    expect(names(staleLines(content, change).stale)).toEqual(
      [
        'les/rule/b',
        'les/rule/both',
        'les/quote-2/quotation',
        '01:options.right',
        '01:options.wrong',
        '02:options.wrong',
        '§1',
      ].sort(),
    );
  });

  it.each([
    ['substantive', rows.substantive(1)],
    ['split', rows.split(1)],
    ['merged', rows.merged(1, 2)],
    ['removed', rows.removed(1)],
  ] as const)('say why: %s', (why, row) => {
    const { stale } = staleLines(course([lesson('les', [line('a', [1])])]), { rows: [row] });
    expect(stale[0]?.causes).toMatchObject([{ why, was: { clauseId: uuid(1) }, becomes: row.to }]);
  });

  it('leave alone what cites a clause that was added, moved, kept or only spelled otherwise', () => {
    const content = course([lesson('les', [line('a', [1]), line('b', [2]), line('c', [3])])]);
    const change = { rows: [rows.same(1), rows.moved(2), rows.cosmetic(3), rows.added(4)] };
    const { stale, asks, carried } = staleLines(content, change);
    expect({ stale, asks }).toEqual({ stale: [], asks: [] });
    expect(names(carried)).toEqual(['les/rule/a', 'les/rule/b', 'les/rule/c', '§1']);
  });

  it('do not hold a cosmetic change up: it carries over by itself, with its new offsets', () => {
    const change = { rows: [rows.cosmetic(1)] };
    const { carried } = staleLines(course([lesson('les', [line('a', [1])])]), change);
    const [{ from, to }] = change.rows as [ChangedRow];
    expect(carried[0]?.carried).toEqual([{ was: from[0], becomes: to[0], textual: true }]);
    expect(to[0]?.end).not.toBe(from[0]?.end);
  });

  it('ask once about a clarified clause, however many lines cite it', () => {
    const content = course(
      [lesson('les', [line('a', [1]), line('b', [1])], [1])],
      [question(1, { honours: 1 })],
    );
    const { asks, stale } = staleLines(content, { rows: [rows.clarifying(1)] });
    expect(stale).toEqual([]);
    expect(asks).toHaveLength(1);
    expect(asks[0]?.places).toHaveLength(6);
  });

  it('never ask again: kept carries over, treated as substantive is stale', () => {
    const content = course([lesson('les', [line('a', [1])])]);
    const kept = staleLines(content, { rows: [rows.clarifying(1, 'keep')] });
    expect(kept).toMatchObject({ asks: [], stale: [] });
    expect(kept.carried).toHaveLength(2);
    const substantive = staleLines(content, { rows: [rows.clarifying(1, 'substantive')] });
    expect(substantive).toMatchObject({ asks: [], carried: [] });
    expect(names(substantive.stale)).toEqual(['les/rule/a', '§1']);
  });

  it('follow the meaning where a text came back after two changes', () => {
    const same = rows.same(1);
    const cameBack = { ...same, to: same.to.map((to) => ({ ...to, meaningId: uuid(1900) })) };
    const { stale } = staleLines(course([lesson('les', [line('a', [1])])]), { rows: [cameBack] });
    expect(names(stale)).toEqual(['les/rule/a', '§1']);
  });

  it('count only what the statement covers: adopted clauses of sections that a lesson cites', () => {
    const rejected = {
      ...rows.substantive(2),
      from: rows.substantive(2).from.map((c) => ({ ...c, adopted: false })),
    };
    const content = course([lesson('les', [line('a', [1])])]);
    const change = { rows: [rows.same(1), rejected, rows.substantive(3, '2')] };
    expect(staleLines(content, change).stale).toEqual([]);
  });

  const KINDS = [
    'same',
    'cosmetic',
    'moved',
    'clarifying',
    'substantive',
    'split',
    'removed',
    'added',
  ] as const;
  const anyCase = fc
    .record({
      kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 12 }),
      cites: fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { maxLength: 12 }),
      honours: fc.array(fc.nat(11), { maxLength: 6 }),
    })
    .map(({ kinds, cites, honours }) => {
      const clauses = kinds.flatMap((kind, at) => (kind === 'added' ? [] : [at]));
      const known = (n: number) => clauses[n % Math.max(1, clauses.length)];
      const lines = cites.map((cited, at) =>
        line(`l${at}`, [...new Set(cited.flatMap((n) => known(n) ?? []))]),
      );
      const items = honours.flatMap((n, at) => {
        const honoured = known(n);
        return honoured === undefined ? [] : [question(at, { honours: honoured })];
      });
      return {
        kinds,
        lines,
        content: course([lesson('les', lines)], items),
        change: { rows: kinds.map((kind, at) => rows[kind](at)) },
      };
    });

  it('are exactly what cites a changed meaning, in any course and change', () => {
    fc.assert(
      fc.property(anyCase, ({ content, change, lines, kinds }) => {
        const changed = new Set(
          kinds.flatMap((kind, at) => (['substantive', 'split', 'removed'].includes(kind) ? [uuid(at)] : [])),
        );
        const cites = (ids: readonly string[]) => ids.some((id) => changed.has(id));
        const expected = [
          ...lines
            .filter(({ citations }) => cites(citations.map(({ clauseId }) => clauseId)))
            .map(({ key }) => `les/rule/${key}`),
          ...content.items.flatMap((item) =>
            item.type === 'situation'
              ? item.options
                  .filter(({ clauses }) => cites(clauses.map(({ clauseId }) => clauseId)))
                  .map(({ key }) => `${item.id.slice(-2)}:options.${key}`)
              : [],
          ),
          ...(lines.some(({ citations }) => citations.length > 0) && changed.size > 0 ? ['§1'] : []),
        ];
        expect(names(staleLines(content, change).stale)).toEqual(expected.sort());
      }),
    );
  });

  it('and what is carried and what asks leave no place out, and share only what asks', () => {
    fc.assert(
      fc.property(anyCase, ({ content, change, lines }) => {
        const { stale, asks, carried } = staleLines(content, change);
        const asking = new Set(names(asks.flatMap(({ places }) => places)));
        const settled = [...names(stale), ...names(carried)];
        expect(new Set(settled).size).toBe(settled.length);
        for (const name of names(carried)) expect(asking.has(name)).toBe(false);
        const citing = lines
          .filter(({ citations }) => citations.length > 0)
          .map(({ key }) => `les/rule/${key}`);
        for (const name of citing) expect(settled.includes(name) || asking.has(name)).toBe(true);
      }),
    );
  });
});
