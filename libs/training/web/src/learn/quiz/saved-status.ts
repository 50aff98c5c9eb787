import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { endingWord, verdictKey } from '@leidraad/quizzes/web';
import { formatDate, LanguageService, ReaderZone } from '@leidraad/shared/web';
import { type Answered } from './answered';

/** What a screen reader hears after an answer: how it relates to the policy, and that it is saved. */
@Component({
  selector: 'ld-saved-status',
  template: '{{ words() }}',
  host: { class: 'ld-hidden', role: 'status' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSavedStatus {
  readonly answered = input<Answered>();
  readonly wentBack = input(false);
  readonly savedAt = input<string>();

  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);

  protected readonly words = computed(() => {
    const answered = this.answered();
    const at = this.savedAt();
    if (answered) return this.said(answered);
    return this.wentBack() && at ? this.text('statusBack', { time: this.time(at) }) : '';
  });

  private said({ type, consequence }: Answered): string {
    const verdict = this.language.text(verdictKey(type, consequence.verdict));
    const { ending } = consequence;
    const ended = ending ? this.language.text(`quizzes.ending.${endingWord(ending)}`) : 'none';
    return this.text('status', { verdict, ending: ended, time: this.time(consequence.savedAt) });
  }

  private time(at: string): string {
    return formatDate(at, 'time', this.language.locale(), this.zone.name(), new Date());
  }

  private text(key: string, params: Record<string, unknown>): string {
    return this.language.text(`training.learn.quiz.${key}`, params);
  }
}
