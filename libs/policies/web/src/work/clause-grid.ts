import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { injectVirtualizer } from '@tanstack/angular-virtual';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { topicWords } from '@leidraad/policies/model';
import { type IconName, LanguageService, LdConfidence, LdIcon, LdNormChips } from '@leidraad/shared/web';
import { decisionOf, labelOf, type ReviewRow } from './clause-rows';
import { ReadingWords } from './reading-words';
import { ReviewDecisions } from './review-decisions';
import { ReviewState } from './review-state';

const ICONS: Record<ReturnType<typeof decisionOf>, IconName> = {
  open: 'circle',
  adopted: 'check_circle',
  rejected: 'block',
  ambiguous: 'help',
};

/** From how many rows on only those in view are drawn. */
const MANY_ROWS = 200;
/** What a row takes before it was drawn and measured, in CSS pixels. */
const ESTIMATE = { section: 40, clause: 90 };

/**
 * Sections and clauses as a tree in a table, with one tab stop: arrows move and open or close, Space selects,
 * A adopts, R rejects, Z takes back, W goes to the next warning, O shows the original, Enter goes to the reading.
 */
@Component({
  selector: 'ld-clause-grid',
  imports: [TranslocoPipe, LdConfidence, LdIcon, LdNormChips],
  templateUrl: './clause-grid.html',
  styleUrl: './clause-grid.scss',
  host: { '(keydown)': 'key($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClauseGrid {
  readonly editable = input(false);
  /** Language the policy speaks; other languages stand below each other in the inspector. */
  readonly master = input.required<Language>();
  /** The reader asks for the original. */
  readonly original = output<void>();

  protected readonly state = inject(ReviewState);
  protected readonly words = inject(ReadingWords);
  private readonly decisions = inject(ReviewDecisions);
  private readonly language = inject(LanguageService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Row with the tab stop; a section only as long as one is on it. */
  private readonly section = signal<string | undefined>(undefined);
  private moved = false;

  protected readonly focused = computed(() => {
    const rows = this.state.rows();
    const wanted = this.section() ?? this.state.at();
    return rows.some((row) => row.id === wanted) ? wanted : rows[0]?.id;
  });
  private readonly visible = computed(() =>
    this.state.rows().flatMap((row) => (row.kind === 'clause' ? [row.id] : [])),
  );
  protected readonly allSelected = computed(
    () => this.visible().length > 0 && this.visible().every((id) => this.state.selected().has(id)),
  );
  protected readonly someSelected = computed(() => this.state.selected().size > 0 && !this.allSelected());

  private readonly scroller = signal<HTMLElement | undefined>(undefined);
  private readonly isLong = computed(() => this.state.rows().length > MANY_ROWS);
  private readonly virtual = injectVirtualizer<HTMLElement, HTMLElement>(() => {
    const rows = this.isLong() ? this.state.rows() : [];
    return {
      count: rows.length,
      scrollElement: this.scroller(),
      estimateSize: (index) => ESTIMATE[rows[index]?.kind ?? 'clause'],
      getItemKey: (index) => rows[index]?.id ?? index,
      overscan: 12,
      // Rows that settle while they are measured would otherwise be reported as an endless loop.
      useAnimationFrameWithResizeObserver: true,
    };
  });
  /** The rows to draw, and the height of those above and below that are not. */
  protected readonly drawn = computed(() => {
    const rows = this.state.rows();
    if (!this.isLong()) return { rows: rows.map((row, index) => ({ row, index })), above: 0, below: 0 };
    const items = this.virtual.getVirtualItems();
    return {
      rows: items.flatMap(({ index }) => (rows[index] ? [{ row: rows[index], index }] : [])),
      above: items[0]?.start ?? 0,
      below: this.virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    };
  });

  constructor() {
    afterRenderEffect(() => this.scroller.set(scrollingParent(this.host.nativeElement)));
    afterRenderEffect(() => {
      if (!this.isLong()) return;
      this.drawn();
      for (const row of this.host.nativeElement.querySelectorAll<HTMLElement>('tr[data-index]'))
        this.virtual.measureElement(row);
    });
    // Focus follows after keys only: reading with the mouse doesn't move it.
    afterRenderEffect(() => {
      const id = this.focused();
      this.drawn();
      if (!this.moved || !id) return;
      const row = this.host.nativeElement.querySelector<HTMLElement>(`[data-row="${id}"]`);
      // Not drawn yet: it is once one is there.
      if (!row) return this.virtual.scrollToIndex(this.state.rows().findIndex((each) => each.id === id));
      this.moved = false;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Brings a clause into view with the focus on it. */
  goTo(clauseVersionId: string): void {
    this.section.set(undefined);
    this.state.at.set(clauseVersionId);
    this.moved = true;
  }

  protected warnings(row: Extract<ReviewRow, { kind: 'clause' }>): number {
    return this.state.warned().get(row.clause.number) ?? 0;
  }

  /** What the clause does, for whom and about what, as far as anybody or anything says so. */
  protected label(row: Extract<ReviewRow, { kind: 'clause' }>) {
    const label = labelOf(row.clause);
    if (!label || (label.norm === 'none' && !row.clause.reading)) return undefined;
    const topic = label.topic && label.topic !== 'none' ? label.topic : undefined;
    return {
      norm: label.norm,
      addressee: label.addressee === 'none' ? undefined : label.addressee,
      topic: topic && topicWords(topic, this.language.current()),
      isProposal: row.clause.reading === null,
    };
  }

  protected iconOf(row: Extract<ReviewRow, { kind: 'clause' }>): IconName {
    return ICONS[decisionOf(row.clause)];
  }

  protected decision(row: Extract<ReviewRow, { kind: 'clause' }>): string {
    return decisionOf(row.clause);
  }

  protected inMaster(text: Parameters<typeof inLanguage>[0]) {
    return inLanguage(text, this.master());
  }

  protected plain(row: Extract<ReviewRow, { kind: 'clause' }>) {
    const text = row.clause.reading?.plainText ?? {};
    return inLanguage(text, this.language.current());
  }

  protected idsOf(row: Extract<ReviewRow, { kind: 'section' }>): string[] {
    return row.shown;
  }

  protected chosenIn(row: Extract<ReviewRow, { kind: 'section' }>): 'all' | 'some' | 'none' {
    const chosen = this.idsOf(row).filter((id) => this.state.selected().has(id)).length;
    if (chosen === 0) return 'none';
    return chosen === row.shown.length ? 'all' : 'some';
  }

  protected toggleVisible(): void {
    this.state.toggleAll(this.visible());
  }

  protected press(row: ReviewRow): void {
    if (row.kind === 'section') {
      this.section.set(row.id);
      return;
    }
    this.section.set(undefined);
    this.state.at.set(row.id);
    this.state.open('reading');
  }

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = this.state.rows();
    const index = rows.findIndex((row) => row.id === this.focused());
    const row = rows[index];
    if (!row || !this.act(event.key, row, rows, index, event.shiftKey)) return;
    event.preventDefault();
  }

  private act(key: string, row: ReviewRow, rows: ReviewRow[], index: number, extend: boolean): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return this.move(rows[index + (key === 'ArrowDown' ? 1 : -1)], extend);
      case 'Home':
        return this.move(rows[0], false);
      case 'End':
        return this.move(rows.at(-1), false);
      case 'ArrowRight':
        if (row.kind !== 'section') return false;
        if (row.open) return this.move(rows[index + 1], false);
        this.state.setOpen(row.id, true);
        return true;
      case 'ArrowLeft':
        if (row.kind === 'clause') {
          return this.move(
            rows.find((other) => other.id === row.sectionId),
            false,
          );
        }
        this.state.setOpen(row.id, false);
        return true;
      case ' ':
        if (!this.editable()) return false;
        if (row.kind === 'section') this.state.toggleAll(this.idsOf(row));
        else this.state.toggle(row.id);
        return true;
      case 'Enter':
        this.enter(row);
        return true;
      default:
        return this.decideBy(key.toLowerCase(), row);
    }
  }

  private decideBy(key: string, row: ReviewRow): boolean {
    if (key === 'o') {
      this.original.emit();
      return true;
    }
    if (key === 'w') {
      this.moved = this.state.goToNext((clause) => this.state.warned().has(clause.number));
      if (this.moved) {
        this.section.set(undefined);
        this.state.side.set('reading');
      }
      return true;
    }
    if (!this.editable() || row.kind !== 'clause') return false;
    if (key === 'z') {
      void this.decisions.undo();
      return true;
    }
    if (key !== 'a' && key !== 'r') return false;
    this.moved = true;
    void this.decisions.decide(key === 'a' ? 'adopted' : 'rejected');
    return true;
  }

  private enter(row: ReviewRow): void {
    if (row.kind === 'section') {
      this.state.setOpen(row.id, !row.open);
      return;
    }
    this.press(row);
    setTimeout(() => document.querySelector<HTMLElement>('ld-clause-inspector h2')?.focus());
  }

  private move(to: ReviewRow | undefined, extend: boolean): boolean {
    if (!to) return true;
    this.moved = true;
    this.section.set(to.kind === 'section' ? to.id : undefined);
    if (to.kind === 'clause') {
      this.state.at.set(to.id);
      if (extend && this.editable() && !this.state.selected().has(to.id)) this.state.toggle(to.id);
    }
    return true;
  }
}

/** The element that scrolls a part of the page; undefined where the window does. */
function scrollingParent(element: HTMLElement): HTMLElement | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowY)) return parent;
  return (document.scrollingElement as HTMLElement | null) ?? undefined;
}
