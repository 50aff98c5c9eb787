import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorMessages, LdIcon } from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { type CertificateTask } from './certificate-task';

/** Certificates that wait for a name that can be drawn: mend the name, then draw again. */
@Component({
  selector: 'ld-certificate-tasks',
  imports: [MatButton, RouterLink, TranslocoPipe, LdIcon],
  template: `
    <section class="ld-banner warn" aria-labelledby="certificate-tasks">
      <ld-icon name="warning" [filled]="true" />
      <div class="words">
        <h2 id="certificate-tasks">{{ 'people.tasks.title' | transloco: { count: tasks().length } }}</h2>
        <p>{{ 'people.tasks.text' | transloco }}</p>
        <ul>
          @for (task of tasks(); track task.certificateId) {
            <li>
              <a [routerLink]="['/work/people', task.personId, 'edit']">{{ task.holderName }}</a>
              <span>{{
                'people.tasks.characters' | transloco: { characters: task.characters.join(' ') }
              }}</span>
              <button
                matButton
                type="button"
                disabledInteractive
                [disabled]="busy() === task.certificateId"
                [attr.aria-label]="'people.tasks.retryFor' | transloco: { name: task.holderName }"
                (click)="retry(task)"
              >
                {{ 'people.tasks.retry' | transloco }}
              </button>
            </li>
          }
        </ul>
        <p role="alert">{{ fault() }}</p>
      </div>
    </section>
  `,
  styleUrl: './certificate-tasks.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCertificateTasks {
  readonly tasks = input.required<readonly CertificateTask[]>();
  readonly retried = output<void>();

  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly fault = signal('');

  protected async retry(task: CertificateTask): Promise<void> {
    this.busy.set(task.certificateId);
    this.fault.set('');
    try {
      await this.api.retryCertificate(task.certificateId);
      this.retried.emit();
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      this.busy.set(undefined);
    }
  }
}
