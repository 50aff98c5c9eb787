import { type UnitRow } from '@leidraad/people/model';
import { type SelectOption } from '@leidraad/shared/web';
import { unitsInOrder } from '../units-in-order';

/** Departments for the list of the device, the tree shown by spaces (no-break: others would be dropped). */
export const unitOptions = (units: readonly UnitRow[]): SelectOption[] =>
  unitsInOrder(units).map(({ unit, depth }) => ({
    value: unit.id,
    label: '\u00a0\u00a0'.repeat(depth) + unit.name,
  }));
