import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  applyEach,
  form,
  FormField,
  FormRoot,
  maxLength,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Settings, settingsSchema } from '@leidraad/people/model';
import { LANGUAGES } from '@leidraad/shared/model';
import {
  calendarDate,
  ErrorMessages,
  isApiError,
  LanguageService,
  LdDateField,
  LdIcon,
  LdLoad,
  LdPageHead,
  LdSaveState,
  LdSelectField,
  LdTextField,
  type SaveState,
  serverErrors,
  SessionStore,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { differences } from '../stale/differences';
import { StaleDialogs } from '../stale/stale-dialogs';
import { LdLogoSetting } from './logo-setting';
import { holidayWords, NO_SETTINGS, settingsChoice, settingsOf } from './settings-choice';
import { zoneOptions } from './zone-options';

/** What holds for the whole company. */
@Component({
  selector: 'ld-settings-page',
  imports: [
    FormField,
    FormRoot,
    MatButton,
    MatIconButton,
    TranslocoPipe,
    LdDateField,
    LdIcon,
    LdLoad,
    LdLogoSetting,
    LdPageHead,
    LdSaveState,
    LdSelectField,
    LdTextField,
  ],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsPage {
  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  private readonly session = inject(SessionStore);
  private readonly stale = inject(StaleDialogs);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly settings = this.api.settings();
  private readonly revision = linkedSignal(() =>
    this.settings.hasValue() ? this.settings.value().revision : 0,
  );
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly savedAt = signal<string | undefined>(undefined);
  protected readonly form = form(
    linkedSignal(() => (this.settings.hasValue() ? settingsChoice(this.settings.value()) : NO_SETTINGS)),
    (path) => {
      required(path.name);
      maxLength(path.name, 120);
      applyEach(path.holidays, (holiday) => {
        required(holiday.date);
        calendarDate(holiday.date);
        required(holiday.name);
        maxLength(holiday.name, 60);
      });
    },
    { submission: { action: () => this.send() } },
  );
  protected readonly saveState = computed<SaveState | undefined>(() => {
    if (this.form().submitting()) return 'saving';
    if (this.form().dirty()) return 'unsaved';
    return this.savedAt() ? 'saved' : undefined;
  });
  protected readonly zones = computed(() => zoneOptions(this.form.zone().value()));
  protected readonly languages = computed(() =>
    LANGUAGES.map((value) => ({ value, label: this.language.text(`shared.language.${value}`) })),
  );

  protected addHoliday(): void {
    this.form.holidays().value.update((holidays) => [...holidays, { date: '', name: '' }]);
    this.form.holidays().markAsDirty();
  }

  protected removeHoliday(at: number): void {
    this.form.holidays().value.update((holidays) => holidays.filter((_, index) => index !== at));
    this.form.holidays().markAsDirty();
    void this.announcer.announce(this.language.text('people.settings.holidayRemoved'));
  }

  protected reload(): void {
    this.settings.reload();
    void this.session.reload();
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    try {
      const saved = await this.api.changeSettings(settingsOf(this.form().value(), this.revision()));
      this.revision.set(saved.revision);
      this.savedAt.set(new Date().toISOString());
      this.form().reset();
      void this.session.reload();
    } catch (error) {
      const newer =
        isApiError(error) && error.status === 409 ? settingsSchema.safeParse(error.current) : undefined;
      if (newer?.success) return this.settle(newer.data);
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }

  private async settle(theirs: Settings): Promise<TreeValidationResult> {
    const words = (settings: Pick<Settings, 'name' | 'zone' | 'language' | 'holidays' | 'fourEyes'>) => ({
      name: settings.name,
      zone: settings.zone,
      language: this.language.text(`shared.language.${settings.language}`),
      holidays: holidayWords(settings.holidays),
      fourEyes: this.language.text(settings.fourEyes ? 'people.settings.yes' : 'people.settings.no'),
    });
    const mine = words(settingsOf(this.form().value(), 0));
    const rows = differences(mine, words(theirs), ['name', 'zone', 'language', 'holidays', 'fourEyes']).map(
      ({ field, mine, theirs }) => ({ label: this.language.text(`people.settings.${field}`), mine, theirs }),
    );
    this.revision.set(theirs.revision);
    const choice = rows.length === 0 ? 'mine' : await this.stale.ask(rows);
    if (choice === 'theirs') this.form().value.set(settingsChoice(theirs));
    return choice === 'mine' ? this.send() : undefined;
  }
}
