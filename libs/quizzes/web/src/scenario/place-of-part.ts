/** Where a part of a scenario stands, as `textsOfItem` calls it: `situations.p1.choices.b.feedback`. */
export interface PartPlace {
  /** Key of the situation or ending; absent where it is about the whole. */
  node?: string;
  choice?: string;
  /** What of it is meant; absent where it is about all of it. */
  field?: 'alt' | 'consequence' | 'feedback' | 'question' | 'scene' | 'text' | 'title';
}

const FIELDS: ReadonlySet<string> = new Set(['alt', 'consequence', 'feedback', 'question', 'text', 'title']);

export function placeOfPart(part: string): PartPlace {
  const words = part.split('.');
  const [list, node, inside, choice] = words;
  const last = words.at(-1) ?? '';
  const field = words.includes('scene')
    ? 'scene'
    : FIELDS.has(last)
      ? (last as PartPlace['field'])
      : undefined;
  const told = field && { field };
  if ((list !== 'situations' && list !== 'endings') || node === undefined) return { ...told };
  return { node, ...(inside === 'choices' && choice !== undefined && { choice }), ...told };
}
