import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ErrorMessages,
  isApiError,
  LdErrorState,
  LdFieldError,
  LdIcon,
  LdLoad,
  LdTypedConfirm,
  tooLong,
} from '@leidraad/shared/web';
import { type Assign, type AssignPreview, assignPreviewSchema } from '@leidraad/training/model';
import { AssignApi } from '../assign-api';
import { LdPreviewTable } from './preview-table';

const LONGEST_REASON = 1000;

/** What the rule would do, from the same planner that carries it out, and the button that does it. */
@Component({
  selector: 'ld-check-step',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdErrorState,
    LdFieldError,
    LdIcon,
    LdLoad,
    LdPreviewTable,
    LdTypedConfirm,
  ],
  templateUrl: './check-step.html',
  styleUrl: './check-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCheckStep {
  readonly assign = input.required<Assign>();
  /** The rule in words: "Iedereen van Logistiek en de afdelingen eronder". */
  readonly who = input.required<string>();
  readonly what = input.required<string>();
  readonly when = input.required<string>();

  private readonly api = inject(AssignApi);
  private readonly messages = inject(ErrorMessages);
  protected readonly asked = this.api.preview(() => this.assign());
  /** What the server found instead when the outcome had changed. */
  private readonly newer = linkedSignal<Assign, AssignPreview | undefined>({
    source: this.assign,
    computation: () => undefined,
  });
  protected readonly preview = computed(
    () => this.newer() ?? (this.asked.hasValue() ? this.asked.value() : undefined),
  );
  /** How many it was before it changed. */
  protected readonly before = signal<number | undefined>(undefined);
  protected readonly reason = signal('');
  protected readonly ready = signal(false);
  protected readonly sending = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly done = signal<number | undefined>(undefined);
  protected readonly reasonFaults = computed(() => tooLong('reason', this.reason(), LONGEST_REASON));
  protected readonly words = computed(() => this.messages.of(this.failure()));

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected async confirm(): Promise<void> {
    const preview = this.preview();
    if (!preview || !this.ready() || this.sending() || this.reasonFaults().length > 0) return;
    this.sending.set(true);
    this.failure.set(undefined);
    try {
      const reason = this.reason().trim() || null;
      const { cycles } = await this.api.assign({ ...this.assign(), hash: preview.hash, reason });
      this.done.set(cycles);
    } catch (error) {
      if (!this.takeNewer(error, preview)) this.failure.set(error);
    } finally {
      this.sending.set(false);
    }
  }

  /** Somebody changed something meanwhile: nothing happened, and the new outcome is shown instead. */
  private takeNewer(error: unknown, shown: AssignPreview): boolean {
    if (!isApiError(error) || error.status !== 409) return false;
    const newer = assignPreviewSchema.safeParse(error.current);
    if (!newer.success) return false;
    this.before.set(shown.counts.assigned);
    this.newer.set(newer.data);
    return true;
  }
}
