import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LanguageService } from '../language/language-service';

/** "§ 4.2 · v1.0": names a clause, and links to it in the policy when `link` is given. */
@Component({
  selector: 'ld-clause-badge',
  imports: [RouterLink],
  template: `
    @if (link(); as target) {
      <a [routerLink]="target" [fragment]="fragment()">
        <span class="ld-hidden">{{ name() }}</span><span aria-hidden="true">{{ text() }}</span>
      </a>
    } @else {
      <span class="ld-hidden">{{ name() }}</span>
      <span class="badge" aria-hidden="true">{{ text() }}</span>
    }
  `,
  styleUrl: './clause-badge.scss',
  host: {
    '[class.small]': 'small()',
    '[class.stale]': "state() === 'stale'",
    '[class.removed]': "state() === 'removed'",
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdClauseBadge {
  /** Number of the clause as printed: "4.2". */
  readonly clause = input.required<string>();
  readonly version = input<string>();
  readonly small = input(false);
  readonly link = input<string | readonly unknown[]>();
  readonly fragment = input<string>();
  /** The clause is another one by now, or gone. */
  readonly state = input<'stale' | 'removed'>();

  private readonly language = inject(LanguageService);
  protected readonly text = computed(() => {
    const version = this.version();
    return version ? `§ ${this.clause()} · v${version}` : `§ ${this.clause()}`;
  });
  protected readonly name = computed(() => {
    const version = this.version() ?? 'none';
    const state = this.state() ?? 'none';
    const link = this.link() ? 'yes' : 'no';
    return this.language.text('shared.clause.name', { clause: this.clause(), version, state, link });
  });
}
