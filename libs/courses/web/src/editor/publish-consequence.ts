import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseImpact } from '@leidraad/courses/model';
import { LanguageService, LdThreadList } from '@leidraad/shared/web';
import { CONSEQUENCE_PART } from './seen-consequence';

/** What publishing does, before it is done: first to people, where there was a version before, and then to the course. */
@Component({
  selector: 'ld-publish-consequence',
  imports: [NgComponentOutlet, TranslocoPipe, LdThreadList],
  template: `
    <h3 id="consequence">{{ 'courses.publish.consequence' | transloco }}</h3>
    @if (part.hasValue() && !first()) {
      <ng-container *ngComponentOutlet="part.value()!; inputs: inputs()" />
    }
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
  readonly slug = input.required<string>();
  readonly revision = input.required<number>();

  private readonly language = inject(LanguageService);
  private readonly load = inject(CONSEQUENCE_PART, { optional: true });
  protected readonly part = resource({ loader: async () => this.load?.() });
  protected readonly inputs = computed(() => ({
    slug: this.slug(),
    revision: this.revision(),
    impact: this.impact(),
  }));
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
