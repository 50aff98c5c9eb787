/** After the part at `index` of a list of chips is gone: to the next one's button, or to the field that adds one. */
export function focusChip(host: HTMLElement, index: number): void {
  setTimeout(() => {
    const buttons = host.querySelectorAll<HTMLElement>('li > button');
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? host.querySelector<HTMLElement>('ld-clause-picker input'))?.focus();
  });
}
