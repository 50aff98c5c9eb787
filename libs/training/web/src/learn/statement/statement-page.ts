import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Connection,
  formatDate,
  isApiError,
  LanguageService,
  LdBlockedButton,
  LdDatePipe,
  LdErrorState,
  LdFocusShell,
  LdIcon,
  LdLoad,
  LdTextPipe,
  LdThread,
  ReaderZone,
} from '@leidraad/shared/web';
import { statementSchema } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { finishSteps } from '../cycle/finish-steps';
import { LdUnreadNotice } from '../cycle/unread-notice';
import { LdAwayNote } from '../device/away-note';
import { rememberedResource } from '../device/remembered-resource';
import { LearningApi } from '../learning-api';
import { statementPath } from '../learning-paths';
import { PolicyQuestionNote } from './policy-question-note';

/** The statement: the exact words that are stored, and a tick that nobody sets but the reader. */
@Component({
  selector: 'ld-statement-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdBlockedButton,
    LdDatePipe,
    LdErrorState,
    LdFocusShell,
    LdIcon,
    LdLoad,
    LdTextPipe,
    LdThread,
    LdUnreadNotice,
    LdAwayNote,
  ],
  templateUrl: './statement-page.html',
  styleUrl: './statement-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatementPage {
  protected readonly cycle = inject(CycleStore);
  private readonly language = inject(LanguageService);
  protected readonly asked = inject(PolicyQuestionNote);
  private readonly api = inject(LearningApi);
  private readonly connection = inject(Connection);
  private readonly zone = inject(ReaderZone);
  private readonly router = inject(Router);
  private readonly tickBox = viewChild<ElementRef<HTMLInputElement>>('tick');

  /** In another language while the server is away, so that the text that was being read does not go. */
  protected readonly statement = rememberedResource(
    () => statementPath(this.cycle.cycleId(), this.language.current()),
    statementSchema,
    { keepsOther: true },
  );
  protected readonly view = this.statement.current;
  /** Cleared with every other text or language: what was ticked is what was read. */
  protected readonly ticked = linkedSignal<unknown, boolean>({
    source: () => `${this.language.current()} ${this.view()?.sha256}`,
    computation: () => false,
  });
  protected readonly paragraphs = computed(() => this.view()?.text.split(/\n+/) ?? []);
  /** Language of the text when it is not the one of the page, and why. */
  protected readonly otherLanguage = computed(() => {
    const view = this.view();
    if (!view || view.language === this.language.current()) return undefined;
    const isFound = this.statement.resource.hasValue();
    // On its way: nothing to say yet.
    if (!isFound && this.connection.online()) return undefined;
    const key = view.signedAt ? 'signedLanguage' : isFound ? 'otherLanguage' : 'otherLanguageAway';
    return { language: view.language, key };
  });
  protected readonly hash = computed(() => shortHash(this.view()?.sha256 ?? ''));
  /** Reading, test, statement, certificate; one is at the statement, whatever is done of the others. */
  protected readonly states = computed(() => {
    const outline = this.cycle.current();
    return outline
      ? finishSteps(outline).map(({ part, state }) =>
          part === 'statement' ? 'now' : state === 'done' ? 'done' : 'todo',
        )
      : [];
  });
  /** Trainers who see a question that is asked here. */
  protected readonly helpers = computed(() => {
    const names = this.cycle.current()?.helpers ?? [];
    if (names.length === 0) return undefined;
    const list = new Intl.ListFormat(this.language.locale(), { type: 'conjunction' });
    return { names: list.format(names), many: names.length > 1 ? 'yes' : 'no' };
  });
  protected readonly blockers = computed(() => {
    if (!this.connection.online()) return [this.text('needConnection')];
    return this.ticked() ? [] : [this.text('tickFirst')];
  });
  protected readonly from = computed(() => {
    const on = this.view()?.policy.effectiveOn;
    return on ? formatDate(on, 'long', this.language.locale(), this.zone.name(), new Date()) : 'none';
  });

  private readonly sending = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly changed = signal(false);

  constructor() {
    effect(() => this.cycle.nameWindow(this.text('title')));
  }

  protected toTick(): void {
    this.tickBox()?.nativeElement.focus();
  }

  protected async sign(): Promise<void> {
    const statement = this.view();
    if (!statement || this.sending()) return;
    this.sending.set(true);
    this.failure.set(undefined);
    this.changed.set(false);
    try {
      const { language, sha256 } = statement;
      const signed = await this.api.sign(this.cycle.cycleId(), { language, sha256 });
      this.cycle.outline.reload();
      if (signed.certificateId) await this.router.navigate(['/certificates', signed.certificateId]);
      else this.statement.resource.reload();
    } catch (error) {
      this.refused(error);
    } finally {
      this.sending.set(false);
    }
  }

  private refused(error: unknown): void {
    const code = isApiError(error) ? error.code : '';
    if (code === 'attestation.changed') {
      this.changed.set(true);
      this.ticked.set(false);
      this.statement.resource.reload();
    } else if (code === 'attestation.already-signed') this.statement.resource.reload();
    else this.failure.set(error);
  }

  private text(key: string): string {
    return this.language.text(`training.learn.statement.${key}`);
  }
}

/** The ends of a checksum in groups of four: enough to compare by eye. */
function shortHash(sha256: string): string {
  const groups = sha256.match(/.{4}/g) ?? [];
  return groups.length > 4 ? `${groups.slice(0, 3).join(' ')} … ${groups.at(-1)}` : sha256;
}
