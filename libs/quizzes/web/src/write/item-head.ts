import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Item } from '@leidraad/quizzes/model';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';

/** A lesson that an item can belong to. */
export interface ItemLesson {
  key: string;
  title: LocalizedText;
}

/** What every item has: the lesson it asks about, and whether one must have it right to pass. */
@Component({
  selector: 'ld-item-head',
  imports: [TranslocoPipe],
  template: `
    <div class="ld-field">
      <label for="item-lesson">{{ 'quizzes.write.lesson' | transloco }}</label>
      <select id="item-lesson" class="ld-input" (change)="choose($event)">
        @for (lesson of lessons(); track lesson.key) {
          <option [value]="lesson.key" [selected]="lesson.key === item().lessonKey">
            {{ title(lesson) }}
          </option>
        }
      </select>
    </div>
    <label class="check">
      <input type="checkbox" [checked]="item().critical" (change)="toggleCritical()" />
      <span>{{ 'quizzes.write.critical' | transloco }}</span>
    </label>
  `,
  styleUrl: './fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemHead {
  readonly item = input.required<Item>();
  readonly lessons = input.required<readonly ItemLesson[]>();
  readonly changed = output<Item>();

  private readonly language = inject(LanguageService);

  protected title(lesson: ItemLesson): string {
    return inLanguage(lesson.title, this.language.current()).text;
  }

  protected choose(event: Event): void {
    this.changed.emit({ ...this.item(), lessonKey: (event.target as HTMLSelectElement).value });
  }

  protected toggleCritical(): void {
    this.changed.emit({ ...this.item(), critical: !this.item().critical });
  }
}
