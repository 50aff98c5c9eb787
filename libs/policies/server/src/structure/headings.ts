import type { Passage } from '../text/outline';
import { numberedHeading } from './section-numbers';

/** Joins a heading that is only a number ("§ 1", "Artikel 3") with the unnumbered heading right below it. */
export function withJoinedHeadings(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index];
    const next = passages[index + 1];
    if (passage === undefined) continue;
    if (
      passage.kind === 'heading' &&
      next?.kind === 'heading' &&
      isOnlyNumber(passage) &&
      isUnnumbered(next)
    ) {
      joined.push({ ...passage, number: passage.visible.text, visible: next.visible });
      index += 1;
    } else joined.push(passage);
  }
  return joined;
}

function isOnlyNumber(heading: Passage & { kind: 'heading' }): boolean {
  const { own, heading: words } = numberedHeading(heading);
  return own !== null && words === '' && heading.number === undefined;
}

function isUnnumbered(heading: Passage & { kind: 'heading' }): boolean {
  return heading.number === undefined && numberedHeading(heading).own === null;
}
