import type { Passage } from '../text/outline';

/** Sentences that announce a list without a colon: "The following is prohibited." */
const ANNOUNCES =
  /\b(?:the following|as follows|listed below|het volgende|de volgende|als volgt|hieronder|onderstaande)\b/iu;

/** Whether a passage passes its meaning on to what stands right behind it. */
export function opensList(passage: Passage, lastSentence: string, next: Passage | undefined): boolean {
  if (passage.kind === 'item')
    return next?.kind === 'item' ? (next.depth ?? 0) > (passage.depth ?? 0) : lastSentence.endsWith(':');
  if (lastSentence.endsWith(':')) return true;
  if (next?.kind !== 'item') return false;
  return !/[.!?…]["”»)]*$/u.test(lastSentence) || ANNOUNCES.test(lastSentence);
}

/** Which clause leads in to the next passage: what opened its list, or the item it hangs under. */
export class LeadIns<Clause> {
  private list: Clause | null = null;
  private items: { depth: number; clause: Clause }[] = [];

  leadInOf(passage: Passage): Clause | null {
    if (passage.kind === 'heading') return null;
    if (passage.kind === 'item') {
      const depth = passage.depth ?? 0;
      return this.items.findLast((item) => item.depth < depth)?.clause ?? this.list;
    }
    return passage.kind === 'row' || passage.quoted === true
      ? (this.items.at(-1)?.clause ?? this.list)
      : null;
  }

  /** `last`: the last clause of the passage that was read; `opens`: whether it leads in. */
  read(passage: Passage, last: Clause, opens: boolean): void {
    if (passage.kind === 'item') {
      const depth = passage.depth ?? 0;
      this.items = this.items.filter((item) => item.depth < depth);
      if (opens) this.items.push({ depth, clause: last });
    } else if (passage.kind === 'heading' || (passage.kind === 'paragraph' && passage.quoted !== true)) {
      this.items = [];
      this.list = passage.kind === 'paragraph' && opens ? last : null;
    }
  }
}
