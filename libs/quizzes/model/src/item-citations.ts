import type { Item } from './item';
import type { Citation } from './items/parts';

/** A part of an item that judges somebody, with the clauses it names. */
export interface CitedPart {
  /** `a` for an option or ending, `p1.a` for a choice, `right`, `true`, a row or a part of a message. */
  part: string;
  /** Where it stands, for the editor: `options.a`, `situations.p1.choices.a`. */
  path: string;
  clauses: readonly Citation[];
  accepted: boolean;
}

type Cited = { clauses: readonly Citation[]; accepted?: boolean | undefined };

/** Every part of an item that has to name its clauses: options, choices, endings and lines of feedback. */
export function citedParts(item: Item): CitedPart[] {
  switch (item.type) {
    case 'situation':
      return item.options.map((option) => cited(option.key, `options.${option.key}`, option));
    case 'true-false':
      return (['true', 'false'] as const).map((key) => cited(key, `feedback.${key}`, item.feedback[key]));
    case 'ordering':
      return (['right', 'wrong'] as const).map((key) => cited(key, `feedback.${key}`, item.feedback[key]));
    case 'matching':
      return item.rows.map((row) => cited(row.key, `rows.${row.key}.feedback`, row.feedback));
    case 'breach':
      return item.parts.map((part) => cited(part.key, `parts.${part.key}.feedback`, part.feedback));
    case 'scenario':
      return [
        ...item.situations.flatMap((situation) =>
          situation.choices.map((choice) =>
            cited(
              `${situation.key}.${choice.key}`,
              `situations.${situation.key}.choices.${choice.key}`,
              choice,
            ),
          ),
        ),
        ...item.endings.map((ending) => cited(ending.key, `endings.${ending.key}`, ending)),
      ];
  }
}

const cited = (part: string, path: string, { clauses, accepted }: Cited): CitedPart => ({
  part,
  path,
  clauses,
  accepted: accepted === true,
});
