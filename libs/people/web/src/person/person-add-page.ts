import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ErrorMessages,
  type HasUnsaved,
  isApiError,
  LdFocusFault,
  LdIcon,
  LdLoad,
  LdPageHead,
  serverErrors,
  SessionStore,
  warnBeforeUnload,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { newPersonChoice, newPersonOf } from './person-choice';
import { LdPersonFields } from './person-fields';
import { personRules } from './person-rules';

/** A new employee, with an account when a login is filled in. */
@Component({
  selector: 'ld-person-add-page',
  imports: [
    FormRoot,
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdFocusFault,
    LdIcon,
    LdLoad,
    LdPageHead,
    LdPersonFields,
  ],
  templateUrl: './person-add-page.html',
  styleUrl: './person-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonAddPage implements HasUnsaved {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private readonly session = inject(SessionStore);
  protected readonly units = this.api.units('people.write');
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(
    signal(newPersonChoice('nl', this.session.company()?.zone ?? 'Europe/Amsterdam')),
    (path) => personRules(path),
    { submission: { action: () => this.send() } },
  );

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    try {
      const person = await this.api.addPerson(newPersonOf(this.form().value()));
      this.form().reset();
      await this.router.navigate(['/work/people', person.id], { queryParams: { added: 'yes' } });
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }
}
