import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { LdIcon } from './icon';

const WAIT_MS = 300;

/** Searches while somebody types; `/` brings the focus here. */
@Component({
  selector: 'ld-search-field',
  imports: [LdIcon],
  template: `
    <ld-icon name="search" />
    <input
      class="ld-input"
      type="search"
      autocomplete="off"
      spellcheck="false"
      [attr.aria-label]="label()"
      [placeholder]="label()"
      [value]="shown()"
      (input)="type($event)"
      (keydown.enter)="now($event)"
    />
  `,
  styleUrl: './search-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSearchField {
  readonly label = input.required<string>();
  readonly value = input('');
  readonly searched = output<string>();

  protected readonly shown = linkedSignal(() => this.value());
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected type(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.shown.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.searched.emit(text.trim()), WAIT_MS);
  }

  protected now(event: Event): void {
    event.preventDefault();
    clearTimeout(this.timer);
    this.searched.emit(this.shown().trim());
  }
}
