import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PoliciesApi } from '@leidraad/policies/web';
import { type FieldError, inLanguage, LANGUAGES, type LocalizedText } from '@leidraad/shared/model';
import {
  ErrorMessages,
  isApiError,
  LanguageService,
  LdEmptyState,
  LdFieldError,
  LdIcon,
  LdLoad,
  LdPageHead,
  tooLong,
} from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';

const LONGEST_TITLE = 120;

/** A new course on an approved policy. */
@Component({
  selector: 'ld-new-course-page',
  imports: [MatButton, RouterLink, TranslocoPipe, LdEmptyState, LdFieldError, LdIcon, LdLoad, LdPageHead],
  templateUrl: './new-course-page.html',
  styleUrl: './new-course-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewCoursePage {
  private readonly api = inject(CoursesApi);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  protected readonly rows = inject(PoliciesApi).rows();

  protected readonly policies = computed(() =>
    (this.rows.hasValue() ? this.rows.value() : [])
      .filter((row) => row.state === 'approved')
      .map((row) => ({
        id: row.id,
        label: `${inLanguage(row.title, this.language.current()).text} ${row.number}`,
      })),
  );
  protected readonly policyId = linkedSignal(() => this.policies()[0]?.id ?? '');
  protected readonly languages = LANGUAGES;
  protected readonly title = signal<LocalizedText>({});
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly sending = signal(false);
  protected readonly crumbs = computed(() => [
    { label: this.language.text('courses.list.title'), link: '/work/courses' },
  ]);

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected write(language: 'nl' | 'en', value: string): void {
    this.title.update((title) => ({ ...title, [language]: value.trim() || undefined }));
  }

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    const { nl, en } = this.title();
    this.errors.set(
      nl || en
        ? [nl, en].flatMap((words) => tooLong('title', words ?? '', LONGEST_TITLE))
        : [{ path: 'title', code: 'text.missing' }],
    );
    this.fault.set(undefined);
    if (this.errors().length > 0 || this.sending()) return;
    this.sending.set(true);
    try {
      const title = { ...(nl && { nl }), ...(en && { en }) };
      const { slug } = await this.api.create({ policyId: this.policyId(), title });
      await this.router.navigate(['/work/courses', slug, 'source']);
    } catch (error) {
      this.errors.set(isApiError(error) ? error.fields : []);
      if (this.errors().length === 0) this.fault.set(this.messages.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}
