import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ADDRESSEES, NORMS } from '@leidraad/policies/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { AskNote } from './ask-note';
import { labelOf } from './clause-rows';
import { isAddressee, isNorm, type ReadingDraft } from './reading-draft';
import { ReviewDecisions } from './review-decisions';
import { ReviewState } from './review-state';

const NOTHING: ReadingDraft = { norm: '', addressee: '', topic: '', nl: '', en: '', why: '' };

/**
 * Acts on the selected clauses. A clause without a reading or proposal gets the norm and addressee that are chosen here,
 * so that nothing is adopted of which nothing says what it does.
 */
@Component({
  selector: 'ld-review-dock',
  imports: [TranslocoPipe, LdIcon],
  templateUrl: './review-dock.html',
  styleUrl: './review-dock.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewDock {
  protected readonly state = inject(ReviewState);
  private readonly decisions = inject(ReviewDecisions);
  private readonly notes = inject(AskNote);
  private readonly language = inject(LanguageService);
  protected readonly norms = NORMS;
  protected readonly addressees = ADDRESSEES;
  protected readonly count = computed(() => this.state.selected().size);
  private readonly version = computed(() => this.state.version()?.versionId);
  protected readonly draft = linkedSignal<string | undefined, ReadingDraft>({
    source: this.version,
    computation: () => NOTHING,
  });
  protected readonly asked = linkedSignal({ source: this.count, computation: () => false });
  /** Selected clauses of which neither a reading nor a proposal says what they do. */
  protected readonly unread = computed(() => this.state.chosen().filter((clause) => !labelOf(clause)).length);
  protected readonly incomplete = computed(
    () => this.unread() > 0 && (this.draft().norm === '' || this.draft().addressee === ''),
  );

  protected choose(part: 'norm' | 'addressee', event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const known = part === 'norm' ? isNorm(value) : isAddressee(value);
    this.draft.update((draft) => ({ ...draft, [part]: known ? value : '' }));
  }

  protected adopt(): void {
    this.asked.set(this.incomplete());
    if (!this.incomplete()) void this.decisions.adoptSelection(this.draft());
  }

  protected async reject(): Promise<void> {
    const text = (key: string) => this.language.text(`policies.rejectMany.${key}`, { count: this.count() });
    await this.notes.ask({
      title: text('title'),
      text: text('text'),
      label: text('label'),
      action: text('action'),
      send: async (why: string) => {
        if (!(await this.decisions.rejectSelection(why))) throw new Error(this.state.fault());
      },
    });
  }

  protected clear(): void {
    this.state.selected.set(new Set());
  }
}
