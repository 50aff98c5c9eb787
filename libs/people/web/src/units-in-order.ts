import { type UnitRow } from '@leidraad/people/model';

/** A department at its place in the tree; `depth` 0 is a top. */
export interface UnitInOrder {
  unit: UnitRow;
  depth: number;
}

/** Departments as a tree reads: each followed by what hangs below it, by name. A lost parent makes a top. */
export function unitsInOrder(units: readonly UnitRow[]): UnitInOrder[] {
  const ids = new Set(units.map(({ id }) => id));
  const below = (parentId: string | null) =>
    units
      .filter((unit) =>
        parentId === null ? !unit.parentId || !ids.has(unit.parentId) : unit.parentId === parentId,
      )
      .sort((a, b) => a.name.localeCompare(b.name));
  const walk = (unit: UnitRow, depth: number): UnitInOrder[] => [
    { unit, depth },
    ...below(unit.id).flatMap((child) => walk(child, depth + 1)),
  ];
  return below(null).flatMap((top) => walk(top, 0));
}

/** Whether a department is another one or hangs somewhere below it. */
export function isWithin(id: string, topId: string, units: readonly UnitRow[]): boolean {
  if (id === topId) return true;
  const parentId = units.find((unit) => unit.id === id)?.parentId;
  return parentId ? isWithin(parentId, topId, units) : false;
}
