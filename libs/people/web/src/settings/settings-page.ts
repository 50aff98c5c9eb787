import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  applyEach,
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Settings, settingsSchema } from '@leidraad/people/model';
import { LANGUAGES } from '@leidraad/shared/model';
import {
  atMost,
  calendarDate,
  ErrorMessages,
  type HasUnsaved,
  isApiError,
  LanguageService,
  LdDateField,
  LdFocusFault,
  LdIcon,
  LdLoad,
  LdPageHead,
  LdSaveState,
  LdSelectField,
  LdTextField,
  notOnlySpaces,
  type SaveState,
  serverErrors,
  SessionStore,
  warnBeforeUnload,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { conflicts, merged } from '../stale/differences';
import { StaleDialogs } from '../stale/stale-dialogs';
import { LdLogoSetting } from './logo-setting';
import {
  holidayWords,
  NO_SETTINGS,
  type SettingsChoice,
  settingsChoice,
  settingsOf,
} from './settings-choice';
import { zoneOptions } from './zone-options';

const COMPARED = ['name', 'zone', 'language', 'holidays', 'fourEyes'] as const;

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
    LdFocusFault,
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
export class SettingsPage implements HasUnsaved {
  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  private readonly session = inject(SessionStore);
  private readonly stale = inject(StaleDialogs);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly settings = this.api.settings();
  /** As the server holds them, the last time it said so. */
  private readonly known = linkedSignal<Settings | undefined>(() =>
    this.settings.hasValue() ? this.settings.value() : undefined,
  );
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly savedAt = signal<string | undefined>(undefined);
  protected readonly form = form(
    linkedSignal(() => (this.settings.hasValue() ? settingsChoice(this.settings.value()) : NO_SETTINGS)),
    (path) => {
      required(path.name);
      notOnlySpaces(path.name);
      atMost(path.name, 120);
      applyEach(path.holidays, (holiday) => {
        required(holiday.date);
        calendarDate(holiday.date);
        required(holiday.name);
        notOnlySpaces(holiday.name);
        atMost(holiday.name, 60);
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

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

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
    const known = this.known();
    if (!known) return undefined;
    try {
      this.known.set(await this.api.changeSettings(settingsOf(this.form().value(), known.revision)));
      this.savedAt.set(new Date().toISOString());
      this.form().reset();
      void this.session.reload();
    } catch (error) {
      const newer =
        isApiError(error) && error.status === 409 ? settingsSchema.safeParse(error.current) : undefined;
      if (newer?.success) return this.settle(newer.data, known);
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }

  private async settle(theirs: Settings, began: Settings): Promise<TreeValidationResult> {
    const versions = {
      base: settingsChoice(began),
      mine: this.form().value(),
      theirs: settingsChoice(theirs),
    };
    const mine = this.inWords(versions.mine);
    const saved = this.inWords(versions.theirs);
    const rows = conflicts(versions, COMPARED)
      .filter(({ field }) => mine[field] !== saved[field])
      .map((row) => ({
        label: this.language.text(`people.settings.${row.field}`),
        ...(row.mine !== undefined && { mine: mine[row.field] }),
        theirs: saved[row.field],
      }));
    const choice = rows.length === 0 ? 'mine' : await this.stale.ask(rows);
    this.known.set(theirs);
    this.form().value.set(merged(versions, choice === 'theirs' ? 'theirs' : 'mine'));
    return choice === 'mine' ? this.send() : undefined;
  }

  private inWords(settings: SettingsChoice): Record<keyof SettingsChoice, string> {
    return {
      name: settings.name.trim(),
      zone: settings.zone,
      language: this.language.text(`shared.language.${settings.language}`),
      holidays: holidayWords(settings.holidays),
      fourEyes: this.language.text(settings.fourEyes ? 'people.settings.yes' : 'people.settings.no'),
    };
  }
}
