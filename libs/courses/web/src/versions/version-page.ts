import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PoliciesApi } from '@leidraad/policies/web';
import { ItemPreview } from '@leidraad/quizzes/web';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdDatePipe, LdLoad, LdPageHead, PageTitle } from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';
import { LessonPreview } from '../preview/lesson-preview';

/** A published version as it is frozen: its lessons as people see them, and its questions with their answers. */
@Component({
  selector: 'ld-version-page',
  imports: [TranslocoPipe, LdDatePipe, LdLoad, LdPageHead, LessonPreview, ItemPreview],
  templateUrl: './version-page.html',
  styleUrl: './version-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionPage {
  readonly slug = input.required<string>();
  readonly number = input.required<string>();

  private readonly api = inject(CoursesApi);
  private readonly policies = inject(PoliciesApi);
  private readonly pageTitle = inject(PageTitle);
  protected readonly language = inject(LanguageService);

  protected readonly version = this.api.version(
    () => this.slug(),
    () => Number(this.number()),
  );
  protected readonly rows = this.api.rows();
  private readonly policySlug = computed(() =>
    this.rows.hasValue() ? this.rows.value().find((row) => row.slug === this.slug())?.policySlug : undefined,
  );
  protected readonly policy = this.policies.version(
    () => (this.version.hasValue() ? this.policySlug() : undefined),
    () => (this.version.hasValue() ? this.version.value().policyNumber : undefined),
  );
  protected readonly clauses = computed(() =>
    this.policy.hasValue() ? this.policy.value().sections.flatMap((section) => section.clauses) : [],
  );
  protected readonly title = computed(() =>
    this.version.hasValue()
      ? inLanguage(this.version.value().content.title, this.language.current()).text
      : '',
  );
  protected readonly statement = computed(() =>
    inLanguage(
      this.version.hasValue() ? this.version.value().content.statement : {},
      this.language.current(),
    ),
  );
  protected readonly crumbs = computed(() => [
    { label: this.language.text('courses.list.title'), link: '/work/courses' },
    {
      label: this.language.text('courses.versions.title'),
      link: ['/work/courses', this.slug(), 'versions'],
    },
  ]);

  constructor() {
    effect(() => this.title() && this.pageTitle.set(this.title()));
  }
}
