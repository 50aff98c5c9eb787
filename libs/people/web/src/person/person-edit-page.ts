import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { form, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PersonDetail, personDetailSchema } from '@leidraad/people/model';
import {
  ErrorMessages,
  formatDate,
  isApiError,
  LanguageService,
  LdIcon,
  LdLoad,
  LdPageHead,
  serverErrors,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { differences } from '../stale/differences';
import { StaleDialogs } from '../stale/stale-dialogs';
import { changedPersonOf, choiceOf, newPersonChoice, type PersonChoice } from './person-choice';
import { LdPersonFields } from './person-fields';
import { personRules } from './person-rules';

const COMPARED = [
  'givenName',
  'familyName',
  'externalId',
  'email',
  'unitId',
  'managerId',
  'job',
  'hireDate',
  'language',
  'zone',
] as const satisfies readonly (keyof PersonChoice)[];

/** Changes of an employee; what somebody else changed meanwhile is shown beside it, field by field. */
@Component({
  selector: 'ld-person-edit-page',
  imports: [FormRoot, MatButton, RouterLink, TranslocoPipe, LdIcon, LdLoad, LdPageHead, LdPersonFields],
  templateUrl: './person-edit-page.html',
  styleUrl: './person-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonEditPage {
  /** From the path. */
  readonly id = input.required<string>();

  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  private readonly stale = inject(StaleDialogs);
  protected readonly units = this.api.units('people.write');
  protected readonly person = this.api.person(() => this.id());
  /** As the server holds it, the last time it said so. */
  private readonly known = linkedSignal<PersonDetail | undefined>(() =>
    this.person.hasValue() ? this.person.value() : undefined,
  );
  protected readonly name = computed(() => {
    const person = this.known();
    return person ? `${person.givenName} ${person.familyName}` : '';
  });
  protected readonly managerName = computed(() => this.known()?.managerName ?? '');
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(
    linkedSignal(() =>
      this.person.hasValue() ? choiceOf(this.person.value()) : newPersonChoice('nl', 'Europe/Amsterdam'),
    ),
    (path) => personRules(path),
    { submission: { action: () => this.send() } },
  );

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    const known = this.known();
    if (!known) return undefined;
    try {
      await this.api.changePerson(this.id(), changedPersonOf(this.form().value(), known.revision));
      await this.router.navigate(['/work/people', this.id()]);
    } catch (error) {
      const newer =
        isApiError(error) && error.status === 409 ? personDetailSchema.safeParse(error.current) : undefined;
      if (newer?.success) return this.settle(newer.data);
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }

  /** Somebody else was first: shows what differs and does what the reader chooses. */
  private async settle(theirs: PersonDetail): Promise<TreeValidationResult> {
    const mine = this.form().value();
    const rows = differences(mine, choiceOf(theirs), COMPARED).map((row) => ({
      label: this.language.text(
        `people.field.${row.field === 'unitId' ? 'unit' : row.field === 'managerId' ? 'manager' : row.field}`,
      ),
      mine: this.inWords(row.field, row.mine),
      theirs: row.field === 'managerId' ? (theirs.managerName ?? '') : this.inWords(row.field, row.theirs),
    }));
    this.known.set(theirs);
    const choice = rows.length === 0 ? 'mine' : await this.stale.ask(rows);
    if (choice === 'theirs') this.form().value.set(choiceOf(theirs));
    return choice === 'mine' ? this.send() : undefined;
  }

  private inWords(field: keyof PersonChoice, value: string): string {
    if (value === '') return '';
    if (field === 'unitId')
      return this.units.hasValue() ? (this.units.value().find(({ id }) => id === value)?.name ?? '') : '';
    if (field === 'managerId') return this.language.text('people.stale.otherManager');
    if (field === 'hireDate') return formatDate(value, 'long', this.language.locale(), 'UTC', new Date());
    if (field === 'language') return this.language.text(`shared.language.${value}`);
    return value;
  }
}
