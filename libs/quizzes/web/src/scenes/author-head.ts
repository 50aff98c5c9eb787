import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { initials } from './initials';

/** Who a message is from: initials, never a face, so that nobody is cast. */
@Component({
  selector: 'ld-author-head',
  template: `
    <span class="mark" aria-hidden="true">{{ letters() }}</span>
    <span class="who">
      <span class="name">{{ name() }}</span>
      @if (line(); as words) {
        <span class="line" [attr.lang]="lang()">{{ words }}</span>
      }
    </span>
  `,
  styleUrl: './author-head.scss',
  host: { '[class.small]': 'small()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdAuthorHead {
  readonly name = input.required<string>();
  /** What else is known: who can read it, in what kind of conversation. */
  readonly line = input<string>();
  readonly lang = input<string | null>();
  readonly small = input(false);

  protected readonly letters = computed(() => initials(this.name()));
}
