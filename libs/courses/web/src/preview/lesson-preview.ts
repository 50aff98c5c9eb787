import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Lesson } from '@leidraad/courses/model';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { LdLessonBlocks } from './lesson-blocks';
import { lessonClausesOf } from './lesson-clauses';

/** A lesson as an employee will see it. */
@Component({
  selector: 'ld-lesson-preview',
  imports: [TranslocoPipe, LdLessonBlocks],
  template: `
    <p class="ld-kicker">
      {{ 'courses.preview.kicker' | transloco: { topic: topic().text, minutes: lesson().minutes } }}
    </p>
    <h2 class="title" [attr.lang]="title().language">{{ title().text }}</h2>
    @if (goal().text) {
      <p class="ld-lead" [attr.lang]="goal().language">{{ goal().text }}</p>
    }
    <ld-lesson-blocks
      [blocks]="lesson().blocks"
      [clauses]="clauses()"
      [version]="policy().number"
      [language]="language()"
      [policy]="policy().slug"
    />
  `,
  styleUrl: './lesson-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonPreview {
  readonly lesson = input.required<Lesson>();
  readonly policy = input.required<PolicyVersionView>();
  readonly language = input.required<Language>();
  protected readonly clauses = computed(() => lessonClausesOf(this.policy()));
  protected readonly title = computed(() => inLanguage(this.lesson().title, this.language()));
  protected readonly topic = computed(() => inLanguage(this.lesson().topic, this.language()));
  protected readonly goal = computed(() => inLanguage(this.lesson().goal, this.language()));
}
