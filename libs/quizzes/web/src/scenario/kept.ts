import { linkedSignal, type Signal } from '@angular/core';
import { sameValue } from '@leidraad/shared/model';

/**
 * What is drawn of many, with the objects of before where they say the same: what did not change is not drawn again.
 * `drawn`: plain data.
 */
export function keptSame<T extends { id: string }>(drawn: () => readonly T[]): Signal<readonly T[]> {
  return linkedSignal<readonly T[], readonly T[]>({
    source: drawn,
    computation: (now, previous) => {
      const before = new Map(previous?.value.map((each) => [each.id, each]));
      return now.map((each) => {
        const old = before.get(each.id);
        return old && sameValue(old, each) ? old : each;
      });
    },
  }).asReadonly();
}
