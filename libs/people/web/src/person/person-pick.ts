import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { type FieldTree, type SchemaPath, validate } from '@angular/forms/signals';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PersonRow } from '@leidraad/people/model';
import { LdFieldError } from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';

const WAIT_MS = 250;
/** Stands before words that name nobody yet, so that they can't be taken for an id. */
const NOT_PICKED = '?';

/** For the schema of a form: nobody, or somebody picked from the list. */
export function pickedPerson(path: SchemaPath<string>): void {
  validate(path, ({ value }) => (value().startsWith(NOT_PICKED) ? { kind: 'person.pick' } : undefined));
}

/** Finds somebody by name or number. The value of the field is the id. */
@Component({
  selector: 'ld-person-pick',
  imports: [MatAutocompleteModule, TranslocoPipe, LdFieldError],
  templateUrl: './person-pick.html',
  host: { class: 'ld-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPersonPick {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly hint = input<string>();
  /** Who is picked already. */
  readonly name = input('');
  /** Who can't be picked, e.g. the person being edited. */
  readonly without = input<string>();

  private readonly words = signal('');
  private readonly found = inject(PeopleApi).suggestions(this.words);
  private timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly shown = linkedSignal(() => this.name());
  protected readonly people = computed<readonly PersonRow[]>(() =>
    this.words() && this.found.hasValue()
      ? this.found
          .value()
          .rows.filter(({ id }) => id !== this.without())
          .slice(0, 8)
      : [],
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected type(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.shown.set(text);
    this.set(text.trim() === '' ? '' : NOT_PICKED + text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.words.set(text.trim()), WAIT_MS);
  }

  protected pick({ option }: MatAutocompleteSelectedEvent): void {
    const person = option.value as PersonRow;
    this.shown.set(person.displayName);
    this.set(person.id);
    this.words.set('');
  }

  private set(id: string): void {
    this.field()().value.set(id);
    this.field()().markAsDirty();
  }

  protected readonly named = (value: PersonRow | string): string =>
    typeof value === 'string' ? value : value.displayName;
}
