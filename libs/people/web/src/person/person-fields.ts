import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { type UnitRow } from '@leidraad/people/model';
import { LANGUAGES } from '@leidraad/shared/model';
import { LanguageService, LdDateField, LdSelectField, LdTextField } from '@leidraad/shared/web';
import { unitOptions } from '../units/unit-options';
import { zoneOptions } from '../settings/zone-options';
import { type PersonChoice } from './person-choice';
import { LdPersonPick } from './person-pick';

/** All fields of an employee, in groups. */
@Component({
  selector: 'ld-person-fields',
  imports: [TranslocoPipe, LdDateField, LdPersonPick, LdSelectField, LdTextField],
  templateUrl: './person-fields.html',
  styleUrl: './person-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPersonFields {
  readonly form = input.required<FieldTree<PersonChoice>>();
  readonly units = input.required<readonly UnitRow[]>();
  /** Somebody's user name can change, but not go. */
  readonly hasAccount = input(false);
  readonly managerName = input('');
  readonly personId = input<string>();

  private readonly language = inject(LanguageService);
  protected readonly unitOptions = computed(() => unitOptions(this.units()));
  protected readonly languages = computed(() =>
    LANGUAGES.map((value) => ({ value, label: this.language.text(`shared.language.${value}`) })),
  );
  protected readonly zones = computed(() => zoneOptions(this.form()().value().zone));
}
