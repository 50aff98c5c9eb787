import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Lesson } from '@leidraad/courses/model';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';

/** The lessons in their order; Alt with an arrow moves the one that has focus. */
@Component({
  selector: 'ld-lesson-list',
  imports: [MatButton, MatIconButton, MatMenuModule, RouterLink, TranslocoPipe, LdIcon],
  templateUrl: './lesson-list.html',
  styleUrl: './part-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonList {
  readonly lessons = input.required<readonly Lesson[]>();
  readonly current = input<string>();
  readonly editable = input(true);
  /** A lesson was chosen from the list. */
  readonly opened = output<void>();
  readonly added = output<void>();
  readonly moved = output<{ index: number; by: -1 | 1 }>();
  readonly removed = output<number>();

  private readonly language = inject(LanguageService);

  protected name(lesson: Lesson): string {
    const { text } = inLanguage(lesson.title, this.language.current());
    return text || this.language.text('courses.lesson.untitled');
  }

  protected key(event: Event, index: number, by: -1 | 1): void {
    if (!this.editable()) return;
    event.preventDefault();
    const link = event.currentTarget as HTMLElement;
    this.moved.emit({ index, by });
    setTimeout(() => link.focus());
  }
}
