import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Lesson } from '@leidraad/courses/model';
import { type SituationItem } from '@leidraad/quizzes/model';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';

/** The questions of a course with the lesson each belongs to. */
@Component({
  selector: 'ld-question-list',
  imports: [MatButton, MatIconButton, MatMenuModule, RouterLink, TranslocoPipe, LdIcon],
  templateUrl: './question-list.html',
  styleUrl: './part-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionList {
  readonly items = input.required<readonly SituationItem[]>();
  readonly lessons = input.required<readonly Lesson[]>();
  readonly current = input<string>();
  readonly editable = input(true);
  readonly added = output<void>();
  readonly moved = output<{ index: number; by: -1 | 1 }>();
  readonly removed = output<number>();

  private readonly language = inject(LanguageService);

  protected name(item: SituationItem): string {
    const language = this.language.current();
    const text = inLanguage(item.situation, language).text || inLanguage(item.question, language).text;
    if (!text) return this.language.text('courses.question.untitled');
    return text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text;
  }

  protected topic(item: SituationItem): string {
    const lesson = this.lessons().find((each) => each.key === item.lessonKey);
    return lesson ? inLanguage(lesson.topic, this.language.current()).text : '';
  }

  protected key(event: Event, index: number, by: -1 | 1): void {
    if (!this.editable()) return;
    event.preventDefault();
    const link = event.currentTarget as HTMLElement;
    this.moved.emit({ index, by });
    setTimeout(() => link.focus());
  }
}
