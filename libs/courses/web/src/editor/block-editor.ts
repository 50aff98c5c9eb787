import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Block, citationsOf, type Line } from '@leidraad/courses/model';
import { type ClauseView } from '@leidraad/policies/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { LdIcon, LdQuote } from '@leidraad/shared/web';
import { type LinePart, withLines } from './block-lines';
import { LineList, type RemovedLine } from './line-list';

/** A line that was deleted, and the block it stood in. */
export interface DeletedLine extends RemovedLine {
  block: Block;
  part: LinePart;
}

/** One block of a lesson; Alt with an arrow moves it. */
@Component({
  selector: 'ld-block-editor',
  imports: [MatIconButton, TranslocoPipe, LdIcon, LdQuote, LineList],
  templateUrl: './block-editor.html',
  styleUrl: './block-editor.scss',
  host: {
    role: 'group',
    '[class.cites]': 'cites()',
    '[attr.data-block]': 'block().key',
    '(keydown.alt.arrowup)': '$event.preventDefault(); moved.emit(-1)',
    '(keydown.alt.arrowdown)': '$event.preventDefault(); moved.emit(1)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlockEditor {
  readonly block = input.required<Block>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly version = input<string>();
  /** Clause that is chosen in the tree: blocks that cite it stand out. */
  readonly clause = input<string>();
  readonly first = input(false);
  readonly last = input(false);
  readonly changed = output<Block>();
  readonly moved = output<-1 | 1>();
  readonly removed = output<void>();
  readonly lineDeleted = output<DeletedLine>();

  protected readonly sides = ['do', 'dont'] as const;
  protected readonly cites = computed(() => {
    const clause = this.clause();
    return clause !== undefined && citationsOf(this.block()).some(({ clauseId }) => clauseId === clause);
  });
  protected readonly quoted = computed(() => {
    const block = this.block();
    if (block.type !== 'quotation') return undefined;
    const clause = this.clauses().find((each) => each.clauseId === block.clauseId);
    return clause && { number: clause.number, ...inLanguage(clause.text, this.language()) };
  });
  protected readonly lines = computed(() => {
    const block = this.block();
    return 'lines' in block ? block.lines : [];
  });

  protected sideOf(side: 'do' | 'dont'): Line[] {
    const block = this.block();
    return block.type === 'do-dont' ? block[side] : [];
  }

  protected removeLine(part: LinePart, removed: RemovedLine): void {
    this.lineDeleted.emit({ block: this.block(), part, ...removed });
  }

  protected write(part: LinePart, lines: Line[]): void {
    this.changed.emit(withLines(this.block(), part, () => lines));
  }
}
