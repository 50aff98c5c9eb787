import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { certificateTasksSchema } from '@leidraad/certificates/model';
import {
  apiResource,
  LdDatePipe,
  LdEmptyState,
  LdErrorState,
  LdLoad,
  LdPageHead,
} from '@leidraad/shared/web';
import { CertificatesApi, TASKS_PATH } from '../certificates-api';

/** For HR: certificates whose PDF waits for a name that can be drawn. */
@Component({
  selector: 'ld-certificate-tasks-page',
  imports: [MatButton, RouterLink, TranslocoPipe, LdDatePipe, LdEmptyState, LdErrorState, LdLoad, LdPageHead],
  templateUrl: './certificate-tasks-page.html',
  styleUrl: './certificate-tasks-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CertificateTasksPage {
  private readonly api = inject(CertificatesApi);
  protected readonly tasks = apiResource(() => TASKS_PATH, certificateTasksSchema);
  protected readonly failure = signal<unknown>(undefined);
  /** Whose PDF is being tried again. */
  protected readonly retried = signal<string | undefined>(undefined);

  protected async retry(certificateId: string, name: string): Promise<void> {
    this.failure.set(undefined);
    try {
      await this.api.retry(certificateId);
      this.retried.set(name);
      this.tasks.reload();
    } catch (error) {
      this.failure.set(error);
    }
  }
}
