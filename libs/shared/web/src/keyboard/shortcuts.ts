import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { LazyDialog } from '../parts/lazy-dialog';

export interface Shortcut {
  /** As printed on the key. */
  keys: string;
  /** Key of the text that says what it does. */
  text: string;
}

const EVERYWHERE: readonly Shortcut[] = [
  { keys: '/', text: 'shared.shortcuts.search' },
  { keys: '?', text: 'shared.shortcuts.help' },
];

/** `/` searches and `?` lists shortcuts, on every page; a page adds its own to the list. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly dialogs = inject(LazyDialog);
  private readonly added = signal<readonly Shortcut[]>([]);
  private open = false;

  all(): readonly Shortcut[] {
    return [...this.added(), ...EVERYWHERE];
  }

  /** For as long as the page that calls it (in an injection context) is there. */
  add(...shortcuts: Shortcut[]): void {
    this.added.update((known) => [...known, ...shortcuts]);
    inject(DestroyRef).onDestroy(() =>
      this.added.update((known) => known.filter((shortcut) => !shortcuts.includes(shortcut))),
    );
  }

  async show(): Promise<void> {
    if (this.open) return;
    this.open = true;
    try {
      const { LdShortcutsDialog } = await import('./shortcuts-dialog');
      await this.dialogs.open(LdShortcutsDialog);
    } finally {
      this.open = false;
    }
  }

  /** Handles a key pressed anywhere; typing in a field is left alone. */
  pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    if (event.key === '?') {
      event.preventDefault();
      void this.show();
    } else if (event.key === '/') {
      const search = document.querySelector<HTMLElement>('main [data-search], main input[type=search]');
      if (!search) return;
      event.preventDefault();
      search.focus();
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable=true]');
}
