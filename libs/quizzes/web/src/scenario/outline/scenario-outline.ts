import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { nameOf, ScenarioStudio } from '../studio';
import { keptSame } from '../kept';
import { OutlineRowContent, type RowWords } from './outline-row';
import { found, type OutlineRow, outlineRows } from './outline-rows';

/** From so many rows on, those out of view are not drawn. */
const MANY = 150;

/** The scenario as a tree: a full editor of its structure, by keyboard and by ear. */
@Component({
  selector: 'ld-scenario-outline',
  imports: [TranslocoPipe, OutlineRowContent],
  templateUrl: './scenario-outline.html',
  styleUrl: './scenario-outline.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenarioOutline {
  protected readonly studio = inject(ScenarioStudio);
  private readonly language = inject(LanguageService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly many = MANY;
  protected readonly search = signal('');
  private readonly closed = signal<ReadonlySet<string>>(new Set());
  private readonly words = (text: LocalizedText): string => inLanguage(text, this.language.current()).text;
  /** Once for all rows: there are hundreds. */
  protected readonly said = computed((): RowWords => {
    const text = (key: string) => this.language.text(`scenario.${key}`);
    return {
      empty: text('canvas.empty'),
      error: text('severity.error'),
      warning: text('severity.warning'),
      passed: text('ending.passed'),
      'second-best': text('ending.second-best'),
      failed: text('ending.failed'),
      to: text('outline.to'),
      nowhere: text('outline.nowhere'),
    };
  });

  private readonly all = keptSame(() => {
    const scenario = this.studio.scenario();
    if (!scenario) return [];
    return outlineRows({
      scenario,
      order: this.studio.order(),
      // While one searches, nothing is folded away.
      closed: this.search() ? new Set() : this.closed(),
      findings: this.studio.findings(),
      words: this.words,
    });
  });
  protected readonly rows = computed(() => found(this.all(), this.search()));
  protected readonly current = computed(() => {
    const name = nameOf(this.studio.selection());
    const index = this.rows().findIndex(({ selection }) => nameOf(selection) === name);
    return index;
  });

  protected select(row: OutlineRow): void {
    this.studio.selection.set(row.selection);
  }

  protected toggle({ id }: OutlineRow, isOpen?: boolean): void {
    this.closed.update((before) => {
      const after = new Set(before);
      if (isOpen ?? before.has(id)) after.delete(id);
      else after.add(id);
      return after;
    });
  }

  /** What is selected, not what has the focus: the focus follows a moment later, and keys may come faster. */
  protected key(event: KeyboardEvent, index: number): void {
    const at = this.current() < 0 ? index : this.current();
    const row = this.rows()[at];
    if (!row || !this.handled(event, row, at)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private handled(event: KeyboardEvent, row: OutlineRow, index: number): boolean {
    const { key, altKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      if (row.selection.kind !== 'choice') return false;
      this.studio.move(row.selection, key === 'ArrowUp' ? -1 : 1);
      this.focusSoon();
      return true;
    }
    if (isCommand && key.toLowerCase() === 'c') this.studio.copy(row.selection);
    else if (isCommand && key.toLowerCase() === 'v') this.studio.paste();
    else if (isCommand || altKey) return false;
    else if (key === 'ArrowDown') this.goTo(index + 1);
    else if (key === 'ArrowUp') this.goTo(index - 1);
    else if (key === 'Home') this.goTo(0);
    else if (key === 'End') this.goTo(this.rows().length - 1);
    else if (key === 'ArrowRight') this.inward(row, index);
    else if (key === 'ArrowLeft') this.outward(row, index);
    else if (key === 'Enter') this.studio.inspect();
    else if (key === 'Delete') {
      this.studio.remove(row.selection);
      this.focusSoon();
    } else if (key === 'Insert') this.add(row);
    else return false;
    return true;
  }

  /** A choice under a situation, or beside a choice. */
  protected add({ selection }: OutlineRow): void {
    if (selection.kind === 'situation') this.studio.addChoice(selection.key);
    else if (selection.kind === 'choice') this.studio.addChoice(selection.situation);
  }

  private inward(row: OutlineRow, index: number): void {
    if (row.expanded === false) this.toggle(row, true);
    else if (row.expanded) this.goTo(index + 1);
  }

  private outward(row: OutlineRow, index: number): void {
    if (row.expanded) this.toggle(row, false);
    else if (row.level === 2)
      this.goTo(this.rows().findLastIndex((other, at) => at < index && other.level === 1));
  }

  private goTo(index: number): void {
    const row = this.rows()[index];
    if (!row) return;
    this.select(row);
    this.focusSoon();
  }

  private focusSoon(): void {
    setTimeout(() => this.host.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus());
  }
}
