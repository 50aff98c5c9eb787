import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ScenarioEditor } from '@leidraad/quizzes/web';
import { type ScenarioItem } from '@leidraad/quizzes/model';
import { inLanguage } from '@leidraad/shared/model';
import {
  LanguageService,
  LdEmptyState,
  LdIcon,
  LdPageHead,
  LdSaveState,
  LdStatusChip,
} from '@leidraad/shared/web';
import { DraftStore } from './draft-store';
import { FiguresLink } from './figures-link';
import { LanguageSwitch } from './language-switch';

/** One branching scenario of the quiz, on a page of its own: it needs the room. */
@Component({
  selector: 'ld-scenario-tab',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    FiguresLink,
    LanguageSwitch,
    LdEmptyState,
    LdIcon,
    LdPageHead,
    LdSaveState,
    LdStatusChip,
    ScenarioEditor,
  ],
  template: `
    <ld-page-head [title]="title()" [crumbs]="crumbs()">
      @if (store.policy(); as policy) {
        <ld-status-chip
          slot="beside"
          tone="neutral"
          icon="menu_book"
          [text]="'courses.scenario.policy' | transloco: { number: policy.number }"
        />
      }
      <ng-container slot="actions">
        @if (store.editable()) {
          <ld-save-state [state]="store.saveState()" [at]="savedAt()" />
        }
        <ld-figures-link [itemId]="itemId()" />
        @if (!store.beside()) {
          <ld-language-switch />
        }
        <button
          matButton="outlined"
          type="button"
          [attr.aria-pressed]="store.beside()"
          (click)="store.beside.set(!store.beside())"
        >
          <ld-icon matButtonIcon name="translate" />{{ 'courses.question.beside' | transloco }}
        </button>
      </ng-container>
    </ld-page-head>
    @if (scenario(); as item) {
      @if (store.policy(); as policy) {
        <ld-scenario-editor
          [item]="item"
          [clauses]="clauses()"
          [policy]="{ slug: policySlug(), number: policy.number }"
          [language]="store.writing()"
          [master]="policy.masterLanguage"
          [beside]="store.beside()"
          [passMark]="store.content()?.settings?.passMark ?? 80"
          [editable]="store.editable()"
          [clause]="store.clause()"
          (changed)="replace($event)"
        />
      }
    } @else {
      <ld-empty-state [title]="'courses.scenario.gone' | transloco">
        <a matButton="tonal" [routerLink]="quizLink()">{{ 'courses.scenario.toQuiz' | transloco }}</a>
      </ld-empty-state>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex: 1 1 auto;
      flex-direction: column;
      min-height: 0;
    }

    ld-page-head {
      border-bottom: 1px solid var(--line);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenarioTab {
  readonly itemId = input.required<string>();

  protected readonly store = inject(DraftStore);
  private readonly language = inject(LanguageService);
  protected readonly scenario = computed(() => {
    const item = this.store.content()?.items.find(({ id }) => id === this.itemId());
    return item?.type === 'scenario' ? item : undefined;
  });
  protected readonly title = computed(
    () =>
      inLanguage(this.scenario()?.title ?? {}, this.language.current()).text ||
      this.language.text('courses.scenario.untitled'),
  );
  protected readonly clauses = computed(
    () => this.store.policy()?.sections.flatMap((section) => section.clauses) ?? [],
  );
  protected readonly policySlug = computed(() => this.store.policy()?.slug ?? '');
  protected readonly savedAt = computed(() => this.store.draft()?.updatedAt);
  protected readonly quizLink = computed(() => ['/work/courses', this.store.draft()?.slug ?? '', 'quiz']);
  protected readonly crumbs = computed(() => [
    { label: this.language.text('courses.list.title'), link: '/work/courses' },
    { label: this.store.title(), link: ['/work/courses', this.store.draft()?.slug ?? '', 'content'] },
    { label: this.language.text('courses.step.quiz'), link: this.quizLink() },
  ]);

  protected replace(item: ScenarioItem): void {
    this.store.edit((content) => ({
      ...content,
      items: content.items.map((each) => (each.id === item.id ? item : each)),
    }));
  }
}
