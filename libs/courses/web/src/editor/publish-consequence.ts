import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseImpact } from '@leidraad/courses/model';
import { LanguageService, LdThreadList } from '@leidraad/shared/web';

/** What publishing does, before it is done. Numbers of people come with the assignment, not here. */
@Component({
  selector: 'ld-publish-consequence',
  imports: [TranslocoPipe, LdThreadList],
  template: `
    <h3 id="consequence">{{ 'courses.publish.consequence' | transloco }}</h3>
    <ld-thread-list kind="list" [items]="items()" [label]="'courses.publish.consequence' | transloco" />
  `,
  styleUrl: './publish-consequence.scss',
  host: { 'aria-live': 'polite' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishConsequence {
  readonly number = input.required<number>();
  readonly impact = input.required<CourseImpact>();
  readonly first = input.required<boolean>();

  private readonly language = inject(LanguageService);
  protected readonly items = computed(() => {
    const text = (key: string) => this.language.text(`courses.consequence.${key}`, { number: this.number() });
    const keys = this.first() ? ['approve', 'frozen', 'assign'] : ['approve', 'frozen', 'running', 'new'];
    return keys.map((key) => ({
      title: text(`${key}.title`),
      detail: text(`${key}.text`),
      state: 'todo' as const,
    }));
  });
}
