import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Why there is nothing here; the first action goes into the content. */
@Component({
  selector: 'ld-empty-state',
  template: `
    <p class="title">{{ title() }}</p>
    @if (text(); as words) {
      <p class="ld-quiet">{{ words }}</p>
    }
    <div class="actions"><ng-content /></div>
  `,
  styleUrl: './empty-state.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdEmptyState {
  readonly title = input.required<string>();
  readonly text = input<string>();
}
