import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type AuditEntryRow } from '@leidraad/reports/model';
import {
  calendarDate,
  type FilterOption,
  LanguageService,
  LdDateField,
  LdDatePipe,
  LdEmptyState,
  LdErrorState,
  LdFilterMenu,
  LdPageHead,
  LdSkeleton,
} from '@leidraad/shared/web';
import { ReportsApi } from '../reports-api';
import { type SubjectPart, subjectParts } from './subject-parts';

/** Subjects one can filter on: the first word of the actions. */
const GROUPS = [
  'certificate',
  'completion',
  'course',
  'cycle',
  'person',
  'policy',
  'role',
  'session',
  'settings',
  'sign-in-link',
  'unit',
] as const;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Who did what, when and why, newest first. */
@Component({
  selector: 'ld-audit-page',
  imports: [
    MatButton,
    TranslocoPipe,
    LdDateField,
    LdDatePipe,
    LdEmptyState,
    LdErrorState,
    LdFilterMenu,
    LdPageHead,
    LdSkeleton,
  ],
  templateUrl: './audit-page.html',
  styleUrl: '../completion/completion-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditPage {
  // From the query string.
  readonly group = input<string>();
  readonly from = input<string>();
  readonly until = input<string>();

  private readonly router = inject(Router);
  private readonly language = inject(LanguageService);
  protected readonly days = form(
    linkedSignal(() => ({ from: this.from() ?? '', until: this.until() ?? '' })),
    (path) => {
      calendarDate(path.from);
      calendarDate(path.until);
    },
  );
  protected readonly list = inject(ReportsApi).audit(() => {
    const query = new URLSearchParams();
    const group = GROUPS.find((known) => known === this.group());
    if (group) query.set('action', group);
    if (ISO.test(this.from() ?? '')) query.set('from', this.from() ?? '');
    if (ISO.test(this.until() ?? '')) query.set('until', this.until() ?? '');
    return query.toString();
  });
  protected readonly groups = computed<FilterOption[]>(() =>
    GROUPS.map((id) => ({ id, label: this.language.text(`reports.group.${id}`) })),
  );
  protected readonly anyFilter = computed(() => Boolean(this.group() || this.from() || this.until()));

  /** An action in words; a new one that has none yet shows its code. */
  protected action(code: string): string {
    const key = `reports.action.${code.replace('.', '_')}`;
    const words = this.language.text(key);
    return words === key || words === '' ? code : words;
  }

  protected kind(objectType: string): string {
    return this.language.text(`reports.object.${objectType}`);
  }

  protected about(entry: AuditEntryRow): SubjectPart[] {
    return subjectParts(entry, this.language.current(), (key, params) => this.language.text(key, params));
  }

  protected show(change: Record<string, string | undefined>): void {
    void this.router.navigate([], {
      queryParams: Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null])),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected showDays(): void {
    if (this.days().valid()) this.show(this.days().value());
  }
}
