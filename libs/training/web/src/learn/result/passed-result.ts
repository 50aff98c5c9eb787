import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { insightKey } from '@leidraad/quizzes/web';
import { inLanguage } from '@leidraad/shared/model';
import {
  formatDate,
  LanguageService,
  LdIcon,
  LdLangPipe,
  LdQuote,
  LdScoreMeter,
  LdTextPipe,
  LdThreadList,
  ReaderZone,
  type ThreadItem,
} from '@leidraad/shared/web';
import {
  type AttemptResultView,
  type AttemptView,
  type Consequence,
  type Outline,
} from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { type FinishStep, finishSteps } from '../cycle/finish-steps';

/** Passed: what is left until the certificate. */
@Component({
  selector: 'ld-passed-result',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdIcon,
    LdLangPipe,
    LdQuote,
    LdScoreMeter,
    LdTextPipe,
    LdThreadList,
  ],
  templateUrl: './passed-result.html',
  styleUrl: './passed-result.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPassedResult {
  readonly attempt = input.required<AttemptView>();
  readonly result = input.required<AttemptResultView>();
  readonly outline = input<Outline>();

  protected readonly cycle = inject(CycleStore);
  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);

  private readonly steps = computed(() => {
    const outline = this.outline();
    return outline ? finishSteps(outline) : [];
  });
  protected readonly open = computed(() => this.steps().find((step) => step.state === 'now')?.part);
  protected readonly unread = computed(
    () => this.outline()?.lessons.filter((lesson) => lesson.state !== 'done') ?? [],
  );
  /** The first question that went wrong: what to remember of it, in the words of the policy. */
  protected readonly lesson = computed(() => {
    const wrong = this.attempt().answers.filter((answer) => answer.consequence.verdict !== 'fits');
    const inOrder = wrong.sort((a, b) => a.position - b.position || a.step - b.step);
    const first = inOrder.map(({ consequence }) => wrongPart(consequence)).find(({ clauses }) => clauses[0]);
    const clause = first?.clauses[0];
    if (!first || !clause) return undefined;
    const { text, language } = inLanguage(clause.text, this.language.current());
    const lang = language === this.language.current() ? undefined : language;
    const insight = first.misconception && insightKey(first.misconception);
    return { insight, feedback: first.feedback, number: clause.number, text, lang };
  });
  protected readonly signed = computed(() => this.outline()?.attestation.signedAt !== null);
  protected readonly items = computed<ThreadItem[]>(() => this.steps().map((step) => this.item(step)));
  protected readonly lead = computed(() => {
    const key = { reading: this.signed() ? 'readOnly' : 'readStep', statement: 'oneStep' } as const;
    const open = this.open();
    const name = open === 'reading' || open === 'statement' ? key[open] : 'complete';
    return this.outline() ? this.text(name, { count: this.unread().length }) : '';
  });
  /** The one filled button. */
  protected readonly next = computed(() => {
    const open = this.open();
    const unread = this.unread()[0];
    const certificate = this.outline()?.task.certificateId;
    if (open === 'reading' && unread)
      return { key: 'toLessons', link: this.cycle.link('lessons', unread.key) };
    if (open === 'statement') return { key: 'toStatement', link: this.cycle.link('statement') };
    if (certificate) return { key: 'toCertificate', link: ['/certificates', certificate] };
    return { key: 'toHome', link: ['/'] };
  });

  private item({ part, state }: FinishStep): ThreadItem {
    const done = state === 'done';
    if (part === 'reading') {
      const count = done ? (this.outline()?.lessons.length ?? 0) : this.unread().length;
      const detail = this.text(done ? 'readCount' : 'unreadCount', { count });
      return { title: this.text(done ? 'read' : 'toRead'), detail, state };
    }
    if (part === 'quiz') return { title: this.text('quizPassed'), detail: this.gradedAt(), state };
    if (part === 'statement') {
      return done
        ? { title: this.text('signed'), state }
        : { title: this.text('statement'), detail: this.text('statementTime'), state };
    }
    const detail = this.text(done ? 'certificateReady' : 'certificateAfter');
    return { title: this.text('certificate'), detail, state };
  }

  private gradedAt(): string {
    const { gradedAt } = this.result();
    return formatDate(gradedAt, 'moment', this.language.locale(), this.zone.name(), new Date());
  }

  private text(key: string, params?: Record<string, unknown>): string {
    return this.language.text(`training.learn.result.${key}`, params);
  }
}

/** What was said of a wrong answer; where its parts were judged one by one, of the first that is not right. */
function wrongPart({ feedback, clauses, misconception, parts }: Consequence) {
  const part = parts?.find(({ state }) => state !== 'right');
  return { feedback, clauses, misconception, ...part };
}
