import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatMenu, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { categoryOf, type ComparedRelation } from '@leidraad/policies/model';
import { LdFieldError, LdIcon, LdStatusChip } from '@leidraad/shared/web';
import { hasWeight, type Weight, weightNow, weightOf } from './class-choice';
import { CompareState } from './compare-state';
import { reasonWords } from './reason-words';
import { pairingChoice } from './row-actions';
import { FILTER_ICONS, isUnsure } from './row-category';

let ids = 0;

/** What a row is, what it asks of people and why, with the owner's say in it. */
@Component({
  selector: 'ld-verdict-cell',
  imports: [MatMenuTrigger, TranslocoPipe, LdFieldError, LdIcon, LdStatusChip],
  templateUrl: './verdict-cell.html',
  styleUrl: './verdict-cell.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerdictCell {
  readonly relation = input.required<ComparedRelation>();
  readonly oldNumber = input.required<string>();
  readonly menu = input.required<MatMenu>();
  /** Whether the row has the tab stop: its controls then are in the tab order. */
  readonly active = input(false);
  /** Words only, for paper. */
  readonly plain = input(false);

  protected readonly state = inject(CompareState);
  protected readonly id = `verdict-${++ids}`;
  protected readonly weights = ['substantive', 'wording'] as const;
  protected readonly icon = computed(() => FILTER_ICONS[categoryOf(this.relation())]);
  protected readonly unsure = computed(() => isUnsure(this.relation()));
  protected readonly draft = computed(() => this.state.drafts().get(this.relation().key));
  protected readonly weighs = computed(() => hasWeight(this.relation()));
  protected readonly weight = computed((): Weight | undefined => {
    const draft = this.draft();
    return draft ? weightOf(draft.change) : weightNow(this.relation());
  });
  protected readonly reasons = computed(() => reasonWords(this.relation()));
  /** The class that was proposed, where the owner chose or is choosing another. */
  protected readonly proposed = computed(() => {
    const { proposed, change } = this.relation();
    if (proposed) return proposed;
    return this.draft() ? change : undefined;
  });
  private readonly choice = computed(() => this.relation().overrules.find(({ kind }) => kind === 'class'));
  protected readonly why = computed(() => this.choice()?.why ?? undefined);
  /** Who chose the weight: 'you' while choosing, 'none' where the name is gone. */
  protected readonly chooser = computed(() => (this.draft() ? 'you' : (this.choice()?.byName ?? 'none')));
  protected readonly pairing = computed(() => pairingChoice(this.relation()));
  protected readonly undecided = computed(() => this.weighs() && this.weight() === undefined);
  protected readonly editable = computed(() => this.state.editable() && !this.plain());
  /** Whether somebody is asked to look at this row. */
  protected readonly asks = computed(() => {
    const { change, needsLook } = this.relation();
    return this.editable() && (needsLook || change !== 'none');
  });
  protected readonly seen = computed(() => !this.relation().needsLook);

  protected choose(weight: Weight): void {
    this.state.choose(this.relation(), weight);
  }

  protected arrow(event: Event, weight: Weight): void {
    event.preventDefault();
    event.stopPropagation();
    const other = weight === 'substantive' ? 'wording' : 'substantive';
    this.choose(other);
    const buttons = (event.currentTarget as HTMLElement).parentElement?.querySelectorAll('button');
    buttons?.[other === 'substantive' ? 0 : 1]?.focus();
  }

  protected look(): void {
    void this.state.look([this.relation()], !this.seen());
  }

  protected type(event: Event): void {
    this.state.typeWhy(this.relation().key, (event.target as HTMLInputElement).value);
  }

  protected save(event: Event): void {
    event.preventDefault();
    void this.state.saveDraft(this.relation());
  }

  protected value(): string {
    return this.draft()?.why ?? '';
  }

  protected takeBack(): void {
    const pairing = this.pairing();
    if (pairing) void this.state.takeBack(pairing.id);
  }
}
