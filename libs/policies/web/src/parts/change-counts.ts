import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CHANGE_CATEGORIES, type ChangeCounts } from '@leidraad/policies/model';

/** What a version changes, in numbers that are not nought: "· 2 inhoudelijk · 1 nieuw". */
@Component({
  selector: 'ld-change-counts',
  imports: [TranslocoPipe],
  template: `@for (each of shown(); track each.what) {
    <span>{{ 'policies.versions.change.' + each.what | transloco: { count: each.count } }}</span>
  }`,
  styleUrl: './change-counts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeCountsPart {
  readonly counts = input.required<ChangeCounts | null>();
  protected readonly shown = computed(() => {
    const counts = this.counts();
    if (!counts) return [];
    return CHANGE_CATEGORIES.map((what) => ({ what, count: counts.categories[what] })).filter(
      ({ count }) => count > 0,
    );
  });
}
