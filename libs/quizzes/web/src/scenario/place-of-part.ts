/** Where a part of a scenario stands, as `textsOfItem` calls it: `situations.p1.choices.b.feedback`. */
export interface PartPlace {
  /** Key of the situation or ending; absent where it is about the whole. */
  node?: string;
  choice?: string;
  /** What of it is meant. */
  field: 'alt' | 'consequence' | 'feedback' | 'question' | 'scene' | 'text' | 'title';
}

const FIELDS: ReadonlySet<string> = new Set(['consequence', 'feedback', 'question', 'text', 'title']);

export function placeOfPart(part: string): PartPlace {
  const words = part.split('.');
  const [list, node, inside, choice] = words;
  const last = words.at(-1) ?? '';
  const field = words.includes('scene')
    ? 'scene'
    : last === 'alt'
      ? 'alt'
      : FIELDS.has(last)
        ? (last as PartPlace['field'])
        : 'text';
  if ((list !== 'situations' && list !== 'endings') || node === undefined) return { field };
  return { node, field, ...(inside === 'choices' && choice !== undefined && { choice }) };
}
