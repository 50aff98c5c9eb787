import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import {
  LanguageService,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
  LdStatusChip,
  SessionStore,
} from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';

/** All courses: what is published, and what is being written. */
@Component({
  selector: 'ld-courses-page',
  imports: [
    MatButton,
    NgTemplateOutlet,
    RouterLink,
    TranslocoPipe,
    LdDatePipe,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdPageHead,
    LdStatusChip,
  ],
  templateUrl: './courses-page.html',
  styleUrl: './courses-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoursesPage {
  private readonly language = inject(LanguageService);
  private readonly session = inject(SessionStore);
  protected readonly rows = inject(CoursesApi).rows();
  protected readonly mayWrite = computed(() => this.session.may('courses.write'));
  protected readonly courses = computed(() =>
    (this.rows.hasValue() ? this.rows.value() : []).map((row) => ({
      ...row,
      shown: inLanguage(row.title, this.language.current()),
      policy: inLanguage(row.policyTitle, this.language.current()),
      // Without a draft there is nothing to edit: what was published is shown.
      link:
        row.draft === 'none'
          ? [row.slug, 'versions']
          : [row.slug, row.draft === 'editing' ? 'content' : 'check'],
    })),
  );
}
