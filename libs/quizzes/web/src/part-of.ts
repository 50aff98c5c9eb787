/** The element in `host` whose `data-<name>` is `key`: a key may hold what a selector cannot. */
export function partOf(
  host: HTMLElement,
  name: 'mark' | 'part' | 'row' | 'step',
  key: string,
): HTMLElement | undefined {
  return [...host.querySelectorAll<HTMLElement>(`[data-${name}]`)].find((each) => each.dataset[name] === key);
}
