import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import { type Item } from '@leidraad/quizzes/model';
import { type Language, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService, LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { LdTold } from '../../scenes/told';
import { ITEM_ICONS } from '../item-types';
import { PartsPreview } from './parts-preview';
import { answersOf, type Say } from './read-parts';
import { onlyIn, type Reading, readIn } from './reading';
import { ScenarioPreview } from './scenario-preview';

/** An item with what is right in it, what each answer is answered with, and the clauses. */
@Component({
  selector: 'ld-item-preview',
  imports: [TranslocoPipe, LdClauseBadge, LdIcon, LdTold, PartsPreview, ScenarioPreview],
  templateUrl: './item-preview.html',
  styleUrl: './item-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemPreview {
  readonly item = input.required<Item>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();

  private readonly interface = inject(LanguageService);
  protected readonly icons = ITEM_ICONS;
  protected readonly say: Say = (key, params) => this.interface.text(`quizzes.write.${key}`, params);
  protected readonly reading = computed<Reading>(() => ({
    language: this.language(),
    numbers: new Map(this.clauses().map(({ clauseId, number }) => [clauseId, number])),
  }));
  /** What is asked: the question, or the statement that is true or false. */
  protected readonly asked = computed<LocalizedText>(() => {
    const item = this.item();
    if (item.type === 'scenario') return item.title;
    return item.type === 'true-false' ? item.statement : item.question;
  });
  /** What comes before the question, as people see it. */
  protected readonly told = computed(() => {
    const item = this.item();
    if (item.type === 'scenario') return undefined;
    const { situation = {}, scene, picture } = { scene: undefined, picture: undefined, ...item };
    const text = readIn(situation, this.reading()).text ? situation : undefined;
    return text || scene || picture ? onlyIn({ text, scene, picture }, this.reading()) : undefined;
  });
  protected readonly answers = computed(() => answersOf(this.item(), this.say));

  protected words(text: LocalizedText) {
    return readIn(text, this.reading());
  }
}
