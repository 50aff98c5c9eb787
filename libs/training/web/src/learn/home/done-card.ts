import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatDate, LanguageService, LdLangPipe, LdStatusChip, LdTextPipe } from '@leidraad/shared/web';
import { type Task } from '@leidraad/training/model';
import { doneChip } from './task-words';

/** A training that asks nothing now: completed, expiring, expired or exempt. */
@Component({
  selector: 'ld-done-card',
  imports: [MatButton, RouterLink, TranslocoPipe, LdLangPipe, LdStatusChip, LdTextPipe],
  templateUrl: './done-card.html',
  styleUrl: './done-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdDoneCard {
  readonly task = input.required<Task>();

  private readonly language = inject(LanguageService);
  protected readonly id = computed(() => `done-${this.task().cycleId}`);
  protected readonly chip = computed(() => doneChip(this.task(), (date) => this.day(date)));
  protected readonly completedOn = computed(() => {
    const on = this.task().completedOn;
    return on ? this.day(on) : '';
  });
  /** What it means for the reader; nothing where the chip says it all. */
  protected readonly remark = computed(() => {
    const { status, validUntil, exemptUntil } = this.task();
    if (status === 'exempt') {
      return exemptUntil
        ? { key: 'exemptUntil', params: { date: this.day(exemptUntil) } }
        : { key: 'exemptOpen', params: {} };
    }
    if (status === 'expired') return { key: 'expiredText', params: {} };
    return validUntil ? { key: 'validUntil', params: { date: this.day(validUntil) } } : undefined;
  });

  private day(date: string): string {
    return formatDate(date, 'long', this.language.locale(), this.task().zone, new Date());
  }
}
