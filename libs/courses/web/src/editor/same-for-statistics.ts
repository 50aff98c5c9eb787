import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { canonicalJson, type Item, mayContinueStatistics, nameOfItem } from '@leidraad/quizzes/model';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { DraftStore } from './draft-store';

/**
 * Asks of every question that differs from the newest published version whether it stayed the same question, so that
 * answers before and after are counted together. Nobody says so by saying nothing.
 */
@Component({
  selector: 'ld-same-for-statistics',
  imports: [TranslocoPipe, LdIcon],
  templateUrl: './same-for-statistics.html',
  styleUrl: './same-for-statistics.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SameForStatistics {
  protected readonly store = inject(DraftStore);
  private readonly language = inject(LanguageService);

  protected readonly questions = computed(() => {
    const content = this.store.content();
    const newest = this.store.newest.hasValue() ? this.store.newest.value() : undefined;
    if (!content || !newest) return [];
    const published = new Map(newest.content.items.map((item) => [item.id, item]));
    const isOtherPolicy = newest.policyVersionId !== this.store.draft()?.policyVersionId;
    const said = new Set(content.sameForStatistics);
    return content.items.flatMap((item, index) => {
      const before = published.get(item.id);
      if (!before || (!isOtherPolicy && canonicalJson(before) === canonicalJson(item))) return [];
      const may = mayContinueStatistics(before, item);
      return [{ id: item.id, number: index + 1, name: this.name(item), may, same: may && said.has(item.id) }];
    });
  });

  protected decide(id: string, same: boolean): void {
    this.store.edit((content) => {
      const { sameForStatistics: said = [], ...rest } = content;
      const others = said.filter((each) => each !== id && content.items.some((item) => item.id === each));
      const now = same ? [...others, id] : others;
      return now.length > 0 ? { ...rest, sameForStatistics: now } : rest;
    });
  }

  private name(item: Item): string {
    const { text } = inLanguage(nameOfItem(item), this.language.current());
    return text || this.language.text('courses.question.untitled');
  }
}
