import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isApiError, isMissing } from '../http/api-error';
import { ErrorMessages } from '../http/error-messages';
import { LdIcon } from './icon';

const GENERAL = ['server.fault', 'client.unknown'];
/** What these say is said better of a whole page. */
const ADDRESS = ['request.invalid', 'request.not-found'];

/**
 * What happened, what to do, and the number of the request. Stands in the place of what could not be shown. A read of
 * what is not there says so and offers the way home: trying again would only fail again.
 */
@Component({
  selector: 'ld-error-state',
  imports: [MatButton, RouterLink, TranslocoPipe, LdIcon],
  templateUrl: './error-state.html',
  styleUrl: './error-state.scss',
  host: { role: 'alert' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdErrorState {
  /** What was thrown; an `ApiError` names its own message and request. */
  readonly error = input<unknown>();
  /** Heading instead of "Dit lukte niet.", with "Je werk is bewaard." where something was being saved. */
  readonly title = input<string>();
  readonly canRetry = input(true);
  readonly retry = output<void>();

  private readonly messages = inject(ErrorMessages);
  /** Beside what could be shown nothing is missing as a page: there `canRetry` is off. */
  protected readonly missing = computed(() => this.canRetry() && isMissing(this.error()));
  protected readonly heading = computed(() => {
    const error = this.error();
    return isApiError(error) && error.method !== 'GET' ? 'shared.error.kept' : 'shared.error.title';
  });
  protected readonly reason = computed(() => {
    const error = this.error();
    return isApiError(error) && !ADDRESS.includes(error.code) ? this.messages.of(error) : undefined;
  });
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
