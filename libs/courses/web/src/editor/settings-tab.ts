import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseContent, courseContentSchema } from '@leidraad/courses/model';
import { TextField } from '@leidraad/quizzes/web';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LdFieldError } from '@leidraad/shared/web';
import { DraftStore } from './draft-store';
import { LanguageSwitch } from './language-switch';

type Setting = keyof CourseContent['settings'];
const SETTINGS: readonly Setting[] = [
  'passMark',
  'attempts',
  'questionCount',
  'validityMonths',
  'renewalWindowDays',
];

/** Step 4: name, numbers and the statement people sign. */
@Component({
  selector: 'ld-settings-tab',
  imports: [TranslocoPipe, LdFieldError, LanguageSwitch, TextField],
  templateUrl: './settings-tab.html',
  styleUrl: './single-pane.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsTab {
  protected readonly store = inject(DraftStore);
  protected readonly settings = SETTINGS;
  protected readonly faults = computed(() =>
    [...this.store.wrong()].map(([path, { code, params }]) => ({ path, code, params })),
  );

  protected words(text: LocalizedText) {
    return inLanguage(text, this.store.writing());
  }

  protected write(part: 'title' | 'summary' | 'statement', text: LocalizedText): void {
    if (part === 'title') {
      // A course must be called something, so an emptied title is not saved.
      const empty = text.nl === undefined && text.en === undefined;
      this.store.note('title', empty ? { typed: '', code: 'text.missing', params: {} } : undefined);
      if (empty) return;
    }
    this.store.edit((content) => ({ ...content, [part]: text }));
  }

  protected set(name: Setting, event: Event): void {
    const { value: typed, valueAsNumber: value } = event.target as HTMLInputElement;
    const [fault] = courseContentSchema.shape.settings.shape[name].safeParse(value).error?.issues ?? [];
    if (fault) {
      // An empty field is no number at all, which reads best as too small.
      const tooBig = fault.code === 'too_big';
      const params: Record<string, number> = tooBig ? { max: Number(fault.maximum) } : { min: 1 };
      this.store.note(name, { typed, code: tooBig ? 'max' : 'min', params });
      return;
    }
    this.store.note(name);
    this.store.edit((content) => ({ ...content, settings: { ...content.settings, [name]: value } }));
  }
}
