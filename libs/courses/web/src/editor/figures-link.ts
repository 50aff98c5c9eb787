import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon, SessionStore } from '@leidraad/shared/web';
import { DraftStore } from './draft-store';

/** To how people answered a question, once it can have been answered; for who may see that. */
@Component({
  selector: 'ld-figures-link',
  imports: [MatButton, RouterLink, TranslocoPipe, LdIcon],
  template: `
    @if (link(); as target) {
      <a matButton [routerLink]="target">
        <ld-icon matButtonIcon name="query_stats" />{{ 'courses.question.figures' | transloco }}
      </a>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FiguresLink {
  readonly itemId = input.required<string>();

  private readonly store = inject(DraftStore);
  private readonly session = inject(SessionStore);
  protected readonly link = computed(() => {
    const draft = this.store.draft();
    if (!draft || draft.publishedVersion === null || !this.session.may('answers.analyse')) return undefined;
    // A new question was asked to nobody, and has no page there.
    const { newest } = this.store;
    const asked = newest.hasValue() && newest.value().content.items.some(({ id }) => id === this.itemId());
    return asked ? ['/work/analysis', draft.slug, this.itemId()] : undefined;
  });
}
