import type { LeftOutReason } from '@leidraad/policies/model';
import type { LeftOut, Passage } from '../text/outline';
import { sourcePlaceOf } from '../text/visible-text';
import { contentsList } from './contents-list';
import { linkTeasers } from './link-teasers';

/**
 * Parts the passages in those that are policy text and those that are not, each with its reason. `keep`: start offsets
 * of pieces that somebody restored; they return in their place.
 */
export function partLeftOut(
  passages: readonly Passage[],
  keep: ReadonlySet<number>,
): { kept: Passage[]; leftOut: LeftOut[] } {
  const contents = contentsList(passages);
  const teasers = linkTeasers(passages, contents);
  const kept: Passage[] = [];
  const leftOut: LeftOut[] = [];
  passages.forEach((passage, index) => {
    const why: LeftOutReason | undefined =
      passage.leftOut ?? (contents.has(index) ? 'contents' : teasers.has(index) ? 'link-teaser' : undefined);
    const place = sourcePlaceOf(passage.visible);
    if (why === undefined) kept.push(passage);
    else if (keep.has(place.start)) kept.push(restored(passage));
    else leftOut.push({ text: passage.visible.text, why, ...place });
  });
  return { kept, leftOut };
}

function restored(passage: Passage): Passage {
  const copy = { ...passage };
  delete copy.leftOut;
  return copy;
}
