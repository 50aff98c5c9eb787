import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FLAGGED, type ItemRow } from '@leidraad/reports/model';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdEmptyState, LdLoad, LdPageHead } from '@leidraad/shared/web';
import { AnalysisApi } from './analysis-api';
import { LdHiddenLegend } from './hidden-legend';
import { LdItemTable } from './item-table';

/** The questions of a course, what goes wrong most first: figures about people together, never about one. */
@Component({
  selector: 'ld-analysis-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdEmptyState,
    LdHiddenLegend,
    LdItemTable,
    LdLoad,
    LdPageHead,
  ],
  templateUrl: './analysis-page.html',
  styleUrl: './analysis-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnalysisPage {
  /** Course, from the address; without one the first that was published. */
  readonly slug = input<string>();

  private readonly router = inject(Router);
  private readonly api = inject(AnalysisApi);
  private readonly language = inject(LanguageService);
  protected readonly courses = this.api.courses();
  protected readonly published = computed(() =>
    (this.courses.hasValue() ? this.courses.value() : []).filter(({ version }) => version !== null),
  );
  protected readonly chosen = computed(() => this.slug() ?? this.published()[0]?.slug);
  protected readonly figures = this.api.ofCourse(this.chosen);
  protected readonly courseOptions = computed(() =>
    this.published().map(({ slug, title }) => ({ slug, words: this.words(title) })),
  );
  protected readonly sub = computed(() => {
    if (!this.figures.hasValue()) return undefined;
    const { title, number } = this.figures.value().course;
    return `${this.words(title)}, ${this.language.text('analysis.version', { number })}`;
  });
  protected readonly flagged = computed(() =>
    this.figures.hasValue() ? this.figures.value().rows.filter(isFlagged).length : 0,
  );

  /** What can be said of all questions together: nothing, as long as none can be judged. */
  protected readonly standing = computed(() => {
    if (this.flagged() > 0) return 'flagged';
    const rows = this.figures.hasValue() ? this.figures.value().rows : [];
    return rows.every(({ reading }) => reading === 'too-few') ? 'tooFew' : 'noFlags';
  });

  protected open(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    void this.router.navigate(['/work/analysis', value]);
  }

  private words(title: { nl?: string | undefined; en?: string | undefined }): string {
    const { nl, en } = title;
    return inLanguage({ ...(nl ? { nl } : {}), ...(en ? { en } : {}) }, this.language.current()).text;
  }
}

const isFlagged = ({ reading }: ItemRow): boolean => FLAGGED.includes(reading);
