import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { isApiError } from '../http/api-error';
import { ErrorMessages } from '../http/error-messages';
import { LdIcon } from './icon';

const GENERAL = ['server.fault', 'client.unknown'];

/** What happened, what to do, and the number of the request. Stands in the place of what could not be shown. */
@Component({
  selector: 'ld-error-state',
  imports: [MatButton, TranslocoPipe, LdIcon],
  templateUrl: './error-state.html',
  styleUrl: './error-state.scss',
  host: { role: 'alert' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdErrorState {
  /** What was thrown; an `ApiError` names its own message and request. */
  readonly error = input<unknown>();
  /** Heading instead of "Dit lukte niet. Je werk is bewaard." */
  readonly title = input<string>();
  readonly canRetry = input(true);
  readonly retry = output<void>();

  private readonly messages = inject(ErrorMessages);
  protected readonly offline = computed(
    () => isApiError(this.error()) && (this.error() as { offline: boolean }).offline,
  );
  protected readonly words = computed(() => {
    const error = this.error();
    // The heading says as much already.
    if (!isApiError(error) || GENERAL.includes(error.code)) return undefined;
    return this.messages.of(error);
  });
  protected readonly requestId = computed(() => {
    const error = this.error();
    return isApiError(error) ? error.requestId : undefined;
  });
}
