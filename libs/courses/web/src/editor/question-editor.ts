import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Lesson } from '@leidraad/courses/model';
import { type ClauseView } from '@leidraad/policies/model';
import { type ItemOption, type SituationItem } from '@leidraad/quizzes/model';
import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { replacedAt } from './edit-list';
import { newOption } from './new-parts';
import { OptionEditor } from './option-editor';
import { TextField } from './text-field';

/** An answer that was deleted from a question, with its place. */
export interface DeletedOption {
  item: SituationItem;
  option: ItemOption;
  index: number;
}

/** A situation, the question about it, and what one can answer. */
@Component({
  selector: 'ld-question-editor',
  imports: [MatButton, TranslocoPipe, LdIcon, OptionEditor, TextField],
  templateUrl: './question-editor.html',
  styleUrl: './question-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionEditor {
  readonly item = input.required<SituationItem>();
  readonly lessons = input.required<readonly Lesson[]>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly clause = input<string>();
  readonly changed = output<SituationItem>();
  readonly deleted = output<DeletedOption>();

  private readonly interface = inject(LanguageService);

  protected topic(lesson: Lesson): string {
    return inLanguage(lesson.title, this.interface.current()).text;
  }

  protected write(part: 'situation' | 'question', text: LocalizedText): void {
    this.changed.emit({ ...this.item(), [part]: text });
  }

  protected chooseLesson(event: Event): void {
    this.changed.emit({ ...this.item(), lessonKey: (event.target as HTMLSelectElement).value });
  }

  protected toggleCritical(): void {
    this.changed.emit({ ...this.item(), critical: !this.item().critical });
  }

  protected replace(index: number, option: ItemOption): void {
    this.changed.emit({ ...this.item(), options: replacedAt(this.item().options, index, option) });
  }

  protected remove(index: number): void {
    const option = this.item().options[index];
    if (option) this.deleted.emit({ item: this.item(), option, index });
  }

  protected add(): void {
    this.changed.emit({ ...this.item(), options: [...this.item().options, newOption(false)] });
  }
}
