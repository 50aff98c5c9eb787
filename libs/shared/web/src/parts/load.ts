import { ChangeDetectionStrategy, Component, computed, input, type Resource } from '@angular/core';
import { LdErrorState } from './error-state';
import { LdSkeleton } from './skeleton';

/**
 * What stands in the place of a resource that has no value (yet): skeleton or error with retry.
 *
 *     @if (tasks.hasValue()) { … } @else { <ld-load [of]="tasks" shape="cards" /> }
 */
@Component({
  selector: 'ld-load',
  imports: [LdErrorState, LdSkeleton],
  template: `
    @if (failure(); as error) {
      <ld-error-state [error]="error" (retry)="again()" />
    } @else {
      <ld-skeleton [shape]="shape()" [count]="count()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLoad {
  readonly of = input.required<Resource<unknown> & { reload(): boolean }>();
  readonly shape = input<'text' | 'cards' | 'rows'>('text');
  readonly count = input(3);
  protected readonly failure = computed(() => this.of().error());

  protected again(): void {
    this.of().reload();
  }
}
