import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { form, FormRoot, required, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PersonDetail, personDetailSchema } from '@leidraad/people/model';
import {
  ErrorMessages,
  formatDate,
  type HasUnsaved,
  isApiError,
  LanguageService,
  LdFocusFault,
  LdIcon,
  LdLoad,
  LdPageHead,
  serverErrors,
  warnBeforeUnload,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { conflicts, merged } from '../stale/differences';
import { StaleDialogs } from '../stale/stale-dialogs';
import { changedPersonOf, choiceOf, newPersonChoice, type PersonChoice } from './person-choice';
import { LdPersonFields } from './person-fields';
import { personRules } from './person-rules';

const COMPARED = [
  'givenName',
  'familyName',
  'externalId',
  'email',
  'login',
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
  templateUrl: './person-edit-page.html',
  styleUrl: './person-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonEditPage implements HasUnsaved {
  /** From the path. */
  readonly id = input.required<string>();
  /** From the query string: the field to begin with. */
  readonly field = input<string>();

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
  /** Of who the field began with; who is picked after that is for the field to show. */
  protected readonly managerName = linkedSignal(() =>
    this.person.hasValue() ? (this.person.value().managerName ?? '') : '',
  );
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(
    linkedSignal(() =>
      this.person.hasValue() ? choiceOf(this.person.value()) : newPersonChoice('nl', 'Europe/Amsterdam'),
    ),
    (path) => {
      personRules(path);
      required(path.login, { when: () => this.known()?.login !== null });
    },
    { submission: { action: () => this.send() } },
  );

  constructor() {
    warnBeforeUnload(this);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const isThere = computed(() => this.units.hasValue() && this.person.hasValue());
    afterRenderEffect(() => {
      if (isThere() && this.field() === 'login') host.querySelector<HTMLElement>('#person-login')?.focus();
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    const known = this.known();
    if (!known) return undefined;
    try {
      await this.api.changePerson(this.id(), changedPersonOf(this.form().value(), known.revision));
      this.form().reset();
      await this.router.navigate(['/work/people', this.id()]);
    } catch (error) {
      const newer =
        isApiError(error) && error.status === 409 ? personDetailSchema.safeParse(error.current) : undefined;
      if (newer?.success) return this.settle(newer.data, known);
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }

  /** Somebody else was first: shows what they changed and does what the reader chooses; neither loses the rest. */
  private async settle(theirs: PersonDetail, began: PersonDetail): Promise<TreeValidationResult> {
    const versions = { base: choiceOf(began), mine: this.form().value(), theirs: choiceOf(theirs) };
    const rows = conflicts(versions, COMPARED).map(({ field, mine, theirs: saved }) => ({
      label: this.language.text(
        `people.field.${field === 'unitId' ? 'unit' : field === 'managerId' ? 'manager' : field}`,
      ),
      ...(mine !== undefined && { mine: this.inWords(field, mine) }),
      theirs: field === 'managerId' ? (theirs.managerName ?? '') : this.inWords(field, saved),
    }));
    const choice = rows.length === 0 ? 'mine' : await this.stale.ask(rows);
    const value = merged(versions, choice === 'theirs' ? 'theirs' : 'mine');
    this.known.set(theirs);
    if (value.managerId === (theirs.managerId ?? '')) this.managerName.set(theirs.managerName ?? '');
    this.form().value.set(value);
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
