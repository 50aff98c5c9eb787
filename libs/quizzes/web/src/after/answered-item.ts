import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GivenResponse, type ItemType, type ShownItem } from '@leidraad/quizzes/model';
import { LdDatePipe, LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { LdMarkText } from '../breach/mark-text';
import { LdTold } from '../scenes/told';
import { LdConsequence } from './consequence';
import { LdEnding } from './ending';
import { LdGivenAnswer } from './given-answer';
import { LdMatchedRows } from './matched-rows';
import { LdPartNotes } from './part-notes';
import { LdPartSummary } from './part-summary';
import { type QuotedPolicy, type ToldConsequence } from './told-consequence';

/**
 * What comes of an answer: first what happened, then how it relates to the policy. What it is given as content stands above
 * the verdict, e.g. that the question was answered before.
 */
@Component({
  selector: 'ld-answered-item',
  imports: [
    NgTemplateOutlet,
    TranslocoPipe,
    LdConsequence,
    LdDatePipe,
    LdEnding,
    LdGivenAnswer,
    LdIcon,
    LdLangPipe,
    LdMarkText,
    LdMatchedRows,
    LdPartNotes,
    LdPartSummary,
    LdTextPipe,
    LdTold,
  ],
  templateUrl: './answered-item.html',
  styleUrl: './answered-item.scss',
  host: { '[class.parts]': 'parts() !== undefined' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdAnsweredItem {
  /** The question as it stood when it was answered; without it only what follows is told. */
  readonly item = input<ShownItem>();
  readonly type = input.required<ItemType>();
  readonly response = input.required<GivenResponse>();
  readonly consequence = input.required<ToldConsequence>();
  readonly policy = input.required<QuotedPolicy>();
  /** When it was saved; left out where nothing is saved. */
  readonly savedAt = input<string>();

  /** The question, where its rows or parts are judged one by one. */
  protected readonly parts = computed(() => {
    const item = this.item();
    return this.consequence().parts && (item?.type === 'breach' || item?.type === 'matching')
      ? item
      : undefined;
  });
  protected readonly states = computed(
    () => new Map((this.consequence().parts ?? []).map(({ key, state }) => [key, state])),
  );
  /** What can be read again: the situation, where it was more than the question itself. */
  protected readonly told = computed(() => {
    const item = this.item();
    if (item?.type === 'scenario') return item.at ?? undefined;
    if (item?.type === 'situation') return { ...item, text: item.situation };
    if (item === undefined || !('picture' in item || item.situation)) return undefined;
    return { text: item.situation, scene: undefined, picture: 'picture' in item ? item.picture : undefined };
  });
  /** A scenario that is not over. */
  protected readonly goesOn = computed(() => this.type() === 'scenario' && !this.consequence().ending);
  protected readonly kicker = computed(() =>
    this.type() === 'situation' || this.type() === 'scenario'
      ? 'quizzes.after.happens'
      : 'quizzes.after.checked',
  );
}
