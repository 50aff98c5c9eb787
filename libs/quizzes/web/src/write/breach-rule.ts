import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type BreachItem } from '@leidraad/quizzes/model';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { ClausePicker } from './clause-picker';
import { ItemText } from './item-text';
import { Lack } from './lack';
import { Part } from './part';
import { ItemWriting } from './writing';

export type Rule = BreachItem['rules'][number];

/** A rule that can be named as broken: in plain words, with the sentence of the policy that it is. */
@Component({
  selector: 'ld-breach-rule',
  imports: [MatIconButton, TranslocoPipe, LdClauseBadge, LdIcon, ClausePicker, ItemText, Lack, Part],
  templateUrl: './breach-rule.html',
  styleUrl: './breach-rule.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BreachRule {
  readonly rule = input.required<Rule>();
  readonly letter = input.required<string>();
  readonly first = input(false);
  readonly last = input(false);
  readonly mayRemove = input(true);
  readonly changed = output<Rule>();
  readonly moved = output<-1 | 1>();
  readonly removed = output<void>();

  protected readonly writing = inject(ItemWriting);
  protected readonly clause = computed(() => {
    const { clauseId } = this.rule();
    if (clauseId === null) return undefined;
    const found = this.writing.clauses().find((each) => each.clauseId === clauseId);
    const said = found && inLanguage(found.text, this.writing.language());
    return { number: found?.number ?? '?', text: said?.text ?? '', language: said?.language ?? null };
  });

  protected write(text: LocalizedText): void {
    this.changed.emit({ ...this.rule(), text });
  }

  protected cite(clauseId: string | null): void {
    this.changed.emit({ ...this.rule(), clauseId });
  }
}
