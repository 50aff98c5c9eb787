import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { type IconName, LanguageService, LdIcon, LdNormChips } from '@leidraad/shared/web';
import { decisionOf, type ReviewRow } from './clause-rows';
import { ReviewState } from './review-state';

const ICONS: Record<ReturnType<typeof decisionOf>, IconName> = {
  open: 'circle',
  adopted: 'check_circle',
  rejected: 'block',
  ambiguous: 'help',
};

/**
 * Sections and clauses as a tree in a table, with one tab stop: arrows move and open or close, Space selects,
 * A adopts, R rejects, Enter goes to the inspector.
 */
@Component({
  selector: 'ld-clause-grid',
  imports: [TranslocoPipe, LdIcon, LdNormChips],
  templateUrl: './clause-grid.html',
  styleUrl: './clause-grid.scss',
  host: { '(keydown)': 'key($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClauseGrid {
  readonly editable = input(false);
  /** Language the policy speaks; other languages stand below each other in the inspector. */
  readonly master = input.required<Language>();

  protected readonly state = inject(ReviewState);
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

  constructor() {
    // Focus follows after keys only: reading with the mouse doesn't move it.
    afterRenderEffect(() => {
      const id = this.focused();
      if (!this.moved || !id) return;
      this.moved = false;
      const row = this.host.nativeElement.querySelector<HTMLElement>(`[data-row="${id}"]`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected iconOf(row: Extract<ReviewRow, { kind: 'clause' }>): IconName {
    return ICONS[decisionOf(row.clause)];
  }

  protected decision(row: Extract<ReviewRow, { kind: 'clause' }>): string {
    return decisionOf(row.clause);
  }

  protected words(text: Parameters<typeof inLanguage>[0]) {
    return inLanguage(text, this.master());
  }

  protected plain(row: Extract<ReviewRow, { kind: 'clause' }>) {
    const text = row.clause.reading?.plainText ?? {};
    return inLanguage(text, this.language.current());
  }

  protected idsOf(row: Extract<ReviewRow, { kind: 'section' }>): string[] {
    return row.section.clauses.map((clause) => clause.clauseVersionId);
  }

  protected chosenIn(row: Extract<ReviewRow, { kind: 'section' }>): 'all' | 'some' | 'none' {
    const chosen = this.idsOf(row).filter((id) => this.state.selected().has(id)).length;
    if (chosen === 0) return 'none';
    return chosen === row.section.clauses.length ? 'all' : 'some';
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
    this.state.inspecting.set(true);
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
    if (!this.editable() || row.kind !== 'clause') return false;
    if (key !== 'a' && key !== 'r') return false;
    this.moved = true;
    void this.state.decide(key === 'a' ? 'adopted' : 'rejected');
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
