import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseContent, courseContentSchema } from '@leidraad/courses/model';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LdFieldError } from '@leidraad/shared/web';
import { DraftStore } from './draft-store';
import { LanguageSwitch } from './language-switch';
import { TextField } from './text-field';

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
  /** Settings whose field holds something that can't be: kept out of the draft until it is right. */
  protected readonly faults = signal<
    readonly { path: string; code: string; params: Record<string, number> }[]
  >([]);
  /** A course must be called something, so an emptied title is not saved. */
  protected readonly titleFault = signal(false);

  protected words(text: LocalizedText) {
    return inLanguage(text, this.store.writing());
  }

  protected write(part: 'title' | 'summary' | 'statement', text: LocalizedText): void {
    if (part === 'title') {
      this.titleFault.set(text.nl === undefined && text.en === undefined);
      if (this.titleFault()) return;
    }
    this.store.edit((content) => ({ ...content, [part]: text }));
  }

  protected set(name: Setting, event: Event): void {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    const [fault] = courseContentSchema.shape.settings.shape[name].safeParse(value).error?.issues ?? [];
    const others = this.faults().filter((known) => known.path !== name);
    if (fault) {
      // An empty field is no number at all, which reads best as too small.
      const tooBig = fault.code === 'too_big';
      const params: Record<string, number> = tooBig ? { max: Number(fault.maximum) } : { min: 1 };
      this.faults.set([...others, { path: name, code: tooBig ? 'max' : 'min', params }]);
      return;
    }
    this.faults.set(others);
    this.store.edit((content) => ({ ...content, settings: { ...content.settings, [name]: value } }));
  }
}
