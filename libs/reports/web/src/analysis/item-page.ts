import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PartFigures } from '@leidraad/reports/model';
import { ITEM_ICONS } from '@leidraad/quizzes/web';
import { inLanguage } from '@leidraad/shared/model';
import {
  isMissing,
  LanguageService,
  LdClauseBadge,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLangPipe,
  LdLoad,
  LdNumberPipe,
  LdPageHead,
  LdStatusChip,
  LdTextPipe,
  PageTitle,
  SessionStore,
} from '@leidraad/shared/web';
import { AnalysisApi } from './analysis-api';
import { LdHiddenLegend } from './hidden-legend';
import { LdItemReading } from './item-reading';
import { letterOf, shortText } from './item-words';
import { LdScenarioFigures } from './scenario-figures';
import { LdToldShare } from './told-share';

/** One question: what people chose, or in a scenario where they came, and what that says. */
@Component({
  selector: 'ld-item-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdClauseBadge,
    LdDatePipe,
    LdEmptyState,
    LdHiddenLegend,
    LdIcon,
    LdItemReading,
    LdLangPipe,
    LdLoad,
    LdNumberPipe,
    LdPageHead,
    LdScenarioFigures,
    LdStatusChip,
    LdTextPipe,
    LdToldShare,
  ],
  templateUrl: './item-page.html',
  styleUrl: './item-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemPage {
  // From the address.
  readonly slug = input.required<string>();
  readonly itemId = input.required<string>();

  private readonly language = inject(LanguageService);
  private readonly session = inject(SessionStore);
  private readonly pageTitle = inject(PageTitle);
  protected readonly icons = ITEM_ICONS;
  protected readonly figures = inject(AnalysisApi).ofItem(this.slug, this.itemId);
  protected readonly gone = computed(() => isMissing(this.figures.error()));
  protected readonly mayEdit = computed(() => this.session.may('courses.write'));
  protected readonly title = computed(() =>
    this.figures.hasValue()
      ? shortText(this.figures.value().name, this.language.current(), 60).text
      : this.language.text('analysis.page'),
  );
  protected readonly crumbs = computed(() => {
    const list = { label: this.language.text('analysis.page'), link: '/work/analysis' };
    if (!this.figures.hasValue()) return [list];
    const { slug, title } = this.figures.value().course;
    const { text } = inLanguage(title as Record<string, string>, this.language.current());
    return [list, { label: text, link: ['/work/analysis', slug] }];
  });
  private readonly type = computed(() => (this.figures.hasValue() ? this.figures.value().type : undefined));
  /** Where it is written: a scenario has a page of its own. */
  protected readonly editLink = computed(() => [
    '/work/courses',
    this.slug(),
    ...(this.type() === 'scenario' ? ['scenario', this.itemId()] : ['quiz']),
  ]);
  protected readonly editQuery = computed(() =>
    this.type() === 'scenario' ? {} : { question: this.itemId() },
  );
  /** Options have letters; a statement has two answers, and the rest stands in its order. */
  protected readonly lettered = computed(() => this.type() === 'situation');
  protected readonly several = computed(
    () => this.lettered() && this.figures.hasValue() && rightIn(this.figures.value().parts) > 1,
  );
  protected readonly letter = letterOf;

  constructor() {
    effect(() => {
      if (this.figures.hasValue()) this.pageTitle.set(this.title());
    });
  }
}

const rightIn = (parts: readonly PartFigures[]): number => parts.filter(({ isRight }) => isRight).length;
