import { type GivenResponse, type Shown } from '@leidraad/quizzes/model';

type Part = Shown<'breach'>['parts'][number];

/** A marked part, numbered in reading order. */
export interface Mark {
  part: Part;
  number: number;
  /** Key of the rule that was chosen for it; empty until then. */
  rule: string;
}

export function marksOf(item: Shown<'breach'>, draft: GivenResponse | undefined): Mark[] {
  const marks = draft && 'marks' in draft ? draft.marks : [];
  return item.parts
    .flatMap((part) => {
      const mark = marks.find((each) => each.part === part.key);
      return mark ? [{ part, rule: mark.rule }] : [];
    })
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}

/** The answer after a part was marked, or let go. */
export function toggled(marks: readonly Mark[], part: string): GivenResponse {
  const others = marks.filter((mark) => mark.part.key !== part);
  const isMarked = others.length < marks.length;
  return asResponse(isMarked ? others : [...others, { part: { key: part }, rule: '' }]);
}

/** The answer after a mark got a rule. */
export function ruled(marks: readonly Mark[], part: string, rule: string): GivenResponse {
  return asResponse(marks.map((mark) => (mark.part.key === part ? { ...mark, rule } : mark)));
}

const asResponse = (marks: readonly { part: { key: string }; rule: string }[]): GivenResponse => ({
  marks: marks.map(({ part, rule }) => ({ part: part.key, rule })),
});

/** The beginning of a text, cut at a word, to know it by. */
export function startOf(text: string, most = 32): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,.;:]+$/, '')} …`;
}

/** Parts that stand together: sentences of a text in one paragraph, everything else by itself. */
export interface PartGroup {
  place: Part['place'];
  parts: Part[];
}

export function grouped(parts: readonly Part[]): PartGroup[] {
  const groups: PartGroup[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.place === 'text' && last?.place === 'text') last.parts.push(part);
    else groups.push({ place: part.place, parts: [part] });
  }
  return groups;
}
