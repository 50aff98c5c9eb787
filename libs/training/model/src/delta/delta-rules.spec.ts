import { deltaDue } from './delta-due';
import { deltaOf } from './delta';
import { ImpactPlanner } from './impact-planner';
import { movedFull } from './moved-cycle';
import { openQuestions } from './open-questions';
import type { Standing } from './re-training';
import { person, publication, shape, v1, v2 } from './testing/shapes';

const full = { read: ['a', 'b', 'c'], answered: ['a', 'b', 'c'] };
const completed: Extract<Standing, { kind: 'completed' }> = {
  kind: 'completed',
  versionId: 'v1',
  expired: false,
  deltas: 0,
  fullOn: '2026-03-02',
};
const plan = (changes: Parameters<typeof person>[0], of: Parameters<typeof publication>[0] = {}) =>
  new ImpactPlanner(publication(of)).plan(person(changes)).reTraining;

describe('Parts = blocks and at least one item per meaning the person lacks', () => {
  it('somebody with full evidence of 1 gets the changed and added meanings of 2, and only those', () => {
    expect(deltaOf(v1, v2, full)).toEqual({
      meaningIds: ['b2', 'd'],
      blocks: [
        { lessonKey: 'les-1', blockKey: 'over-b2' },
        { lessonKey: 'les-1', blockKey: 'over-d' },
      ],
      itemVersionIds: ['q2', 'q3'],
    });
  });

  it('somebody who knows a new meaning already, from another course, does not get it', () => {
    expect(deltaOf(v1, v2, { ...full, answered: [...full.answered, 'b2'] })?.meaningIds).toEqual(['d']);
  });

  it('somebody who only read it answers it and need not read it again', () => {
    const delta = deltaOf(v1, v2, { ...full, read: [...full.read, 'b2'] });
    expect(delta?.blocks).toEqual([{ lessonKey: 'les-1', blockKey: 'over-d' }]);
    expect(delta?.itemVersionIds).toEqual(['q2', 'q3']);
  });

  it('what nothing asks about is known once it is read', () => {
    const unasked = shape(2, ['a', 'b2', 'd'], [['a'], ['d']]);
    expect(deltaOf(v1, unasked, full)?.meaningIds).toEqual(['b2', 'd']);
    expect(deltaOf(v1, unasked, { ...full, read: [...full.read, 'b2'] })?.meaningIds).toEqual(['d']);
  });

  it('one item is enough for two meanings that it asks about', () => {
    expect(
      deltaOf(v1, shape(2, ['a', 'b2', 'd'], [['a'], ['b2'], ['b2', 'd'], ['d']]), full)?.itemVersionIds,
    ).toEqual(['q3']);
  });

  it('a version in which nothing has a new meaning asks nothing, not even a signature', () => {
    expect(deltaOf(v1, shape(2, ['a', 'b', 'c']), full)).toBeNull();
    expect(deltaOf(v1, shape(2, ['a', 'b']), full)).toBeNull();
  });

  it('what was never asked of somebody but stayed the same is not asked now either', () => {
    expect(deltaOf(v1, shape(2, ['a', 'b', 'c']), { read: [], answered: [] })).toBeNull();
  });
});

describe('Each item must be answered right; a wrong one comes back; no percentage, no limit', () => {
  const { items } = shape(2, ['b2', 'd'], [['b2'], ['b2'], ['d']]);
  const ask = (...answers: [string, boolean][]) =>
    openQuestions(
      items,
      ['b2', 'd'],
      ['q1', 'q3'],
      answers.map(([itemVersionId, right]) => ({ itemVersionId, right })),
    );

  it('begins with what the round asks', () => {
    expect(ask()).toEqual(['q1', 'q3']);
  });
  it('is done when each is answered right, and not before', () => {
    expect(ask(['q1', true])).toEqual(['q3']);
    expect(ask(['q1', true], ['q3', true])).toEqual([]);
  });
  it('brings a wrong one back as another item where there is one', () => {
    expect(ask(['q1', false], ['q3', true])).toEqual(['q2']);
  });
  it('and as itself where there is none', () => {
    expect(ask(['q1', true], ['q3', false])).toEqual(['q3']);
  });
  it('as often as it takes', () => {
    const wrong = Array.from({ length: 40 }, (_, at): [string, boolean] => [at % 2 ? 'q2' : 'q1', false]);
    expect(ask(...wrong, ['q3', true])).toEqual(['q1']);
    expect(ask(...wrong, ['q3', true], ['q1', true])).toEqual([]);
  });
});

describe('Due N days after the later of publishing and effective date', () => {
  const due = (publishedAt: string, effectiveOn: string, zone = 'Europe/Amsterdam') =>
    deltaDue({ publishedAt: new Date(publishedAt), effectiveOn }, 30, zone, []);

  it('counts from the effective date when that is later, and opens on it', () => {
    expect(due('2026-10-02T09:00:00Z', '2026-11-15')).toMatchObject({
      opensOn: '2026-11-15',
      dueOn: '2026-12-15',
    });
  });
  it('counts from publishing when that is later', () => {
    expect(due('2026-11-16T09:00:00Z', '2026-11-01')).toMatchObject({
      opensOn: '2026-11-16',
      dueOn: '2026-12-16',
      explanation: [
        { kind: 'published', on: '2026-11-16' },
        { kind: 'plus-days', days: 30, to: '2026-12-16' },
      ],
    });
  });
  it('in the zone of the person, where publishing may have been another day', () => {
    const late = '2026-11-16T22:30:00Z';
    expect(due(late, '2026-11-01').dueOn).toBe('2026-12-16');
    expect(due(late, '2026-11-01', 'Asia/Tokyo').dueOn).toBe('2026-12-17');
  });
  it('moved past a weekend and a holiday, as every counted date', () => {
    const when = { publishedAt: new Date('2026-11-25T09:00:00Z'), effectiveOn: '2026-11-25' };
    expect(deltaDue(when, 30, 'Europe/Amsterdam', [{ date: '2026-12-25', name: 'Kerst' }]).dueOn).toBe(
      '2026-12-28',
    );
  });
});

describe('A running attempt finishes on its version; the rest of an open full cycle moves and keeps what is unchanged', () => {
  it('nobody does an old version and then a delta', () => {
    expect(plan({ standing: { kind: 'open', round: 'full', attemptRuns: false } })).toEqual({
      kind: 'moves',
      round: 'full',
      afterAttempt: false,
    });
  });
  it('whoever has an attempt running moves after it', () => {
    expect(plan({ standing: { kind: 'open', round: 'full', attemptRuns: true } })).toMatchObject({
      afterAttempt: true,
    });
  });
  it('also with a version that only corrects spelling, and with one that is far-reaching', () => {
    for (const impact of ['editorial', 'major'] as const)
      expect(plan({ standing: { kind: 'open', round: 'full', attemptRuns: false } }, { impact }).kind).toBe(
        'moves',
      );
  });
  it('a passed quiz stays passed, with questions about what changed since', () => {
    expect(movedFull(v1, v2, true, full)).toEqual({ meaningIds: ['b2', 'd'], itemVersionIds: ['q2', 'q3'] });
    expect(movedFull(v1, shape(2, ['a', 'b', 'c']), true, full)).toEqual({
      meaningIds: [],
      itemVersionIds: [],
    });
  });
  it('a quiz still to pass asks about the new version anyway', () => {
    expect(movedFull(v1, v2, false, full)).toEqual({ meaningIds: [], itemVersionIds: [] });
  });
  it('an open delta moves too, and gives way to a far-reaching version', () => {
    const open: Standing = { kind: 'open', round: 'delta', attemptRuns: false };
    expect(plan({ standing: open })).toMatchObject({ kind: 'moves', round: 'delta' });
    expect(plan({ standing: open }, { impact: 'major' })).toEqual({
      kind: 'full',
      why: 'major',
      replaces: true,
    });
  });
});

describe('Course impact: editorial nobody, substantive deltas, far-reaching full cycles', () => {
  it('as a person decided', () => {
    expect(plan({}, { impact: 'editorial' })).toEqual({ kind: 'nothing', why: 'editorial' });
    expect(plan({}).kind).toBe('delta');
    expect(plan({}, { impact: 'major' })).toMatchObject({ kind: 'full', why: 'major' });
  });
  it('after N deltas a full round', () => {
    expect(plan({ standing: { ...completed, deltas: 3 } }).kind).toBe('delta');
    expect(plan({ standing: { ...completed, deltas: 4 } })).toMatchObject({ kind: 'full', why: 'deltas' });
  });
  it('after M months a full round', () => {
    expect(plan({ standing: { ...completed, fullOn: '2024-11-03' } }).kind).toBe('delta');
    expect(plan({ standing: { ...completed, fullOn: '2024-11-02' } })).toMatchObject({
      kind: 'full',
      why: 'months',
    });
  });
  it('but no full round for whom nothing changed', () => {
    const knows = { ...full, answered: [...full.answered, 'b2', 'd'] };
    expect(plan({ standing: { ...completed, deltas: 9 }, evidence: knows })).toEqual({
      kind: 'nothing',
      why: 'knows-it',
    });
  });
});

describe('Newcomers and others', () => {
  it('a newcomer gets everything when assigned: publishing asks nothing', () => {
    expect(plan({ standing: { kind: 'none' } })).toEqual({ kind: 'nothing', why: 'not-assigned' });
  });
  it('whoever is exempt or has to renew gets no delta', () => {
    expect(plan({ standing: { kind: 'exempt' } })).toEqual({ kind: 'nothing', why: 'exempt' });
    expect(plan({ standing: { ...completed, expired: true } })).toEqual({ kind: 'nothing', why: 'expired' });
  });
});
