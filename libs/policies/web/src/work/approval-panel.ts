import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { effectiveDateFault, type PolicyVersionView } from '@leidraad/policies/model';
import {
  Confirm,
  ErrorMessages,
  formatDate,
  LanguageService,
  LdBlockedButton,
  LdDatePipe,
  LdIcon,
  ReaderZone,
  SessionStore,
} from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { ChangeCountsPart } from '../parts/change-counts';
import { AskNote } from './ask-note';
import { countsOf } from './clause-rows';
import { CompanyDay } from './company-day';
import { ReviewState } from './review-state';

/** A version that waits for approval: what is asked, and who may say yes. */
@Component({
  selector: 'ld-approval-panel',
  imports: [MatButton, RouterLink, TranslocoPipe, ChangeCountsPart, LdBlockedButton, LdDatePipe, LdIcon],
  templateUrl: './approval-panel.html',
  styleUrl: './approval-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApprovalPanel {
  readonly version = input.required<PolicyVersionView>();
  readonly done = output<void>();

  private readonly state = inject(ReviewState);
  private readonly destroyed = inject(DestroyRef);
  private readonly api = inject(PoliciesApi);
  private readonly session = inject(SessionStore);
  private readonly notes = inject(AskNote);
  private readonly confirm = inject(Confirm);
  private readonly day = inject(CompanyDay);
  private readonly zone = inject(ReaderZone);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly counts = computed(() => countsOf(this.version()));
  private readonly own = computed(() => {
    const me = this.session.person()?.id;
    return me === this.version().authorId || me === this.version().approvalRequestedBy;
  });
  protected readonly mayWithdraw = computed(() => this.session.may('policies.write'));
  /** Own work under four eyes: somebody else has to approve. */
  protected readonly mustBeOther = computed(() => this.own() && this.session.company()?.fourEyes !== false);
  protected readonly mayApprove = computed(() => this.session.may('policies.approve') && !this.mustBeOther());

  /** Why the day that was asked for is no longer possible, and what to do; empty while it is. */
  protected readonly blockers = computed(() => {
    const { effectiveOn, follows } = this.version();
    if (effectiveOn === null) return [];
    const fault = effectiveDateFault(effectiveOn, { today: this.day.today(), follows });
    if (!fault) return [];
    const what =
      fault.code === 'policy.effective-past'
        ? this.text('past', { date: this.dateOf(effectiveOn) })
        : this.messages.forCode(fault.code, fault.params);
    return [`${what} ${this.text(this.mayApprove() ? 'pastApprover' : 'pastAuthor')}`];
  });

  protected async approve(): Promise<void> {
    const { number, authorName, effectiveOn, follows, changes } = this.version();
    const sure = await this.confirm.ask({
      title: this.text('ask.title', { number }),
      text: this.text('ask.text', {
        number,
        name: authorName ?? 'none',
        day: effectiveOn === this.day.today() ? 'today' : 'later',
        date: this.dateOf(effectiveOn ?? ''),
        follows: follows?.number ?? 'none',
        count: changes?.asksNew ?? -1,
      }),
      action: this.text('ask.action'),
    });
    if (!sure) return;
    await this.attempt(() => this.api.approve(this.version()), 'approved');
  }

  protected async withdraw(): Promise<void> {
    await this.attempt(() => this.api.withdrawRequest(this.version()), 'withdrawn');
  }

  protected async sendBack(): Promise<void> {
    const text = (key: string) => this.language.text(`policies.sendBack.${key}`);
    const sent = await this.notes.ask({
      title: text('title'),
      text: text('text'),
      label: text('label'),
      action: text('action'),
      send: (note: string) => this.api.sendBack(this.version(), note),
    });
    if (sent) this.finish('sent-back');
  }

  private text(key: string, params: Record<string, string | number> = {}): string {
    return this.language.text(`policies.approval.${key}`, params);
  }

  private dateOf(day: string): string {
    return formatDate(day, 'long', this.language.locale(), this.zone.name(), new Date());
  }

  /** Told to everybody at once, the answer may find this panel gone already. */
  private finish(result: 'approved' | 'sent-back' | 'withdrawn'): void {
    this.state.announce(`policies.review.done.${result}`);
    if (!this.destroyed.destroyed) this.done.emit();
  }

  private async attempt(action: () => Promise<void>, result: 'approved' | 'withdrawn'): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await action();
      this.finish(result);
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
