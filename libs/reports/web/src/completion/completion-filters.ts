import { CYCLE_STATUSES, type CycleStatus } from '@leidraad/training/model';

/** What the query string of the page may say. Everything is optional and checked: people edit addresses. */
export interface CompletionFilters {
  q?: string | undefined;
  unitId?: string | undefined;
  courseId?: string | undefined;
  status?: string | undefined;
  sort?: string | undefined;
  direction?: string | undefined;
}

export const SORTS = ['name', 'unit', 'status', 'dueOn', 'completedOn', 'validUntil'] as const;
export type CompletionSort = (typeof SORTS)[number];

/** Tiles filter on these statuses; `assigned` is everybody. */
export const TILE_STATUSES = {
  assigned: [],
  completed: ['completed', 'completed-late', 'expiring'],
  overdue: ['overdue'],
  expiring: ['expiring'],
  exempt: ['exempt'],
} as const satisfies Record<string, readonly CycleStatus[]>;
export type Tile = keyof typeof TILE_STATUSES;

/** Statuses named in the address; unknown words are left out. */
export const statusesIn = (status: string | undefined): CycleStatus[] =>
  CYCLE_STATUSES.filter((known) => (status ?? '').split(',').includes(known));

export const sortIn = (sort: string | undefined): CompletionSort | undefined =>
  SORTS.find((known) => known === sort);

/** The tile that stands for exactly these statuses, if there is one. */
export function tileOf(statuses: readonly CycleStatus[]): Tile | undefined {
  const wanted = [...statuses].sort().join();
  return (Object.keys(TILE_STATUSES) as Tile[]).find(
    (tile) => [...TILE_STATUSES[tile]].sort().join() === wanted,
  );
}

/** Query string for the API, without what the server takes for granted. */
export function queryOf(filters: CompletionFilters): string {
  const sort = sortIn(filters.sort);
  const query = new URLSearchParams();
  const statuses = statusesIn(filters.status);
  if (filters.q) query.set('q', filters.q.slice(0, 100));
  if (filters.unitId) query.set('unitId', filters.unitId);
  if (filters.courseId) query.set('courseId', filters.courseId);
  if (statuses.length > 0) query.set('status', statuses.join(','));
  if (sort) query.set('sort', sort);
  if (sort && filters.direction === 'desc') query.set('direction', 'desc');
  return query.toString();
}
