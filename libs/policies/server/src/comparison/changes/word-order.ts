import type { ChangeReason } from '@leidraad/policies/model';
import type { Unit } from '../words/units-of-clause';

/**
 * What the same words in another order change: who does it to whom (the order of actors), and what a negation, a scope
 * word or a number belongs to (the next word with content). Null when the order changes none of that.
 */
export function reorderReason(old: readonly Unit[], new_: readonly Unit[]): ChangeReason | null {
  for (const [code, read] of [
    ['actor', actors],
    ['negation', (units: readonly Unit[]) => attached(units, 'negation')],
    ['scope', (units: readonly Unit[]) => attached(units, 'scope')],
    ['number', (units: readonly Unit[]) => attached(units, 'number')],
  ] as const) {
    const [was, becomes] = [read(old), read(new_)];
    const meanings = (units: readonly Unit[]) => units.map(({ meaning }) => meaning).join('\n');
    if (meanings(was) !== meanings(becomes) && was.length === becomes.length)
      return { code, was: textOf(was), becomes: textOf(becomes) };
  }
  return null;
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join(' … ');
}

function actors(units: readonly Unit[]): Unit[] {
  return units.filter(({ sense }) => sense?.kind === 'actor');
}

/** Each unit of that kind with the word it says something about, in an order that does not depend on their place. */
function attached(units: readonly Unit[], kind: 'negation' | 'scope' | 'number'): Unit[] {
  return units
    .flatMap((unit, at) => {
      if (unit.sense?.kind !== kind) return [];
      const about = units.slice(at + 1).find(hasContent);
      return [
        {
          ...unit,
          text: about ? `${unit.text} ${about.text}` : unit.text,
          meaning: `${unit.meaning} ${about?.meaning ?? ''}`,
        },
      ];
    })
    .sort((a, b) => (a.meaning < b.meaning ? -1 : a.meaning > b.meaning ? 1 : 0));
}

function hasContent({ kind, sense }: Unit): boolean {
  return kind === 'word' && sense?.kind !== 'function' && sense?.kind !== 'pronoun';
}
