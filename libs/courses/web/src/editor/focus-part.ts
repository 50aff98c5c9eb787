const FIELDS = 'a, button, input, select, textarea';

/** How a part of the draft is found on the page. */
export const placeOfPart = (kind: 'block' | 'line' | 'lesson' | 'question', key: string) =>
  `[data-${kind}="${key}"]`;

/** The part that takes the place of the one at `index`, for the keyboard to go on from; none when it was the only one. */
export function neighbourOf(
  kind: Parameters<typeof placeOfPart>[0],
  keys: readonly string[],
  index: number,
): string | undefined {
  const key = keys[index + 1] ?? keys[index - 1];
  return key === undefined ? undefined : placeOfPart(kind, key);
}

/** Moves the focus to the first field of a part once the page shows it; to the page itself when the part isn't there. */
export function focusPart(place: string | undefined): void {
  setTimeout(() => {
    const found = place === undefined ? null : document.querySelector<HTMLElement>(place);
    const field = found?.matches(FIELDS) ? found : found?.querySelector<HTMLElement>(FIELDS);
    (field ?? document.getElementById('main'))?.focus();
  });
}
