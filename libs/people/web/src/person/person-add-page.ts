import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormRoot, maxLength, minLength, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ErrorMessages,
  isApiError,
  LdIcon,
  LdLoad,
  LdPageHead,
  serverErrors,
  SessionStore,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { newPersonChoice, newPersonOf } from './person-choice';
import { LdPersonFields } from './person-fields';
import { personRules } from './person-rules';

/** A new employee, with an account when a login is filled in. */
@Component({
  selector: 'ld-person-add-page',
  imports: [FormRoot, MatButton, RouterLink, TranslocoPipe, LdIcon, LdLoad, LdPageHead, LdPersonFields],
  templateUrl: './person-add-page.html',
  styleUrl: './person-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonAddPage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private readonly session = inject(SessionStore);
  protected readonly units = this.api.units('people.write');
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(
    signal(newPersonChoice('nl', this.session.company()?.zone ?? 'Europe/Amsterdam')),
    (path) => {
      personRules(path);
      minLength(path.login, 3);
      maxLength(path.login, 200);
    },
    { submission: { action: () => this.send() } },
  );

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    try {
      const person = await this.api.addPerson(newPersonOf(this.form().value()));
      await this.router.navigate(['/work/people', person.id], { queryParams: { added: 'yes' } });
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }
}
