import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import {
  ErrorMessages,
  LanguageService,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
  SessionStore,
} from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';

/** Every published version of a course, newest first, and the way to the next one. */
@Component({
  selector: 'ld-versions-page',
  imports: [MatButton, RouterLink, TranslocoPipe, LdDatePipe, LdEmptyState, LdIcon, LdLoad, LdPageHead],
  templateUrl: './versions-page.html',
  styleUrl: './versions-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionsPage {
  readonly slug = input.required<string>();
  /** Number of the version that was published a moment ago. */
  readonly published = input<string>();

  private readonly api = inject(CoursesApi);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  private readonly session = inject(SessionStore);

  protected readonly versions = this.api.versions(() => this.slug());
  protected readonly rows = this.api.rows();
  private readonly course = computed(() =>
    this.rows.hasValue() ? this.rows.value().find((row) => row.slug === this.slug()) : undefined,
  );
  protected readonly name = computed(() => {
    const course = this.course();
    return course
      ? inLanguage(course.title, this.language.current()).text
      : this.language.text('courses.versions.title');
  });
  protected readonly hasDraft = computed(() => (this.course()?.draft ?? 'none') !== 'none');
  protected readonly mayWrite = computed(() => this.session.may('courses.write'));
  protected readonly crumbs = computed(() => [
    { label: this.language.text('courses.list.title'), link: '/work/courses' },
  ]);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);

  protected async start(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.api.start(this.slug());
      await this.router.navigate(['/work/courses', this.slug(), 'content']);
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
