import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import { type Language } from '@leidraad/shared/model';
import { LdIcon } from '@leidraad/shared/web';
import { ReviewState } from './review-state';
import { VersionEdits } from './version-edits';

/** The main text and its translation side by side, sentence by sentence, corrected by hand where they do not match. */
@Component({
  selector: 'ld-translation-pane',
  imports: [MatButton, TranslocoPipe, LdIcon],
  templateUrl: './translation-pane.html',
  styleUrl: './translation-pane.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TranslationPane {
  readonly language = input.required<Language>();
  readonly editable = input(false);

  protected readonly state = inject(ReviewState);
  private readonly edits = inject(VersionEdits);
  protected readonly master = computed(() => this.state.version()?.masterLanguage ?? 'nl');
  protected readonly sections = computed(() => this.state.version()?.sections ?? []);
  /** Sentences that stand in the translation only. */
  protected readonly loose = computed(
    () =>
      this.state
        .version()
        ?.unpaired.flatMap(({ language, number, text }) =>
          language === this.language() && text !== null ? [{ number, text }] : [],
        ) ?? [],
  );
  /** The clause that is being corrected, and what is typed. */
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly typed = signal('');

  protected edit(clause: ClauseView): void {
    this.editing.set(clause.clauseVersionId);
    this.typed.set(clause.text[this.language()] ?? '');
    setTimeout(() => document.querySelector<HTMLElement>('.editing textarea')?.focus());
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async save(clause: ClauseView): Promise<void> {
    const text = this.typed().trim();
    if (text !== '' && (await this.pair(clause, { text }))) this.editing.set(undefined);
  }

  /** Back to what the translated document says. */
  protected async reset(clause: ClauseView): Promise<void> {
    if (await this.pair(clause, { text: null })) this.editing.set(undefined);
  }

  protected async take(clause: ClauseView, from: string): Promise<void> {
    if (from !== '') await this.pair(clause, { from });
  }

  private pair(clause: ClauseView, words: { text: string | null } | { from: string }): Promise<boolean> {
    const { clauseVersionId } = clause;
    return this.edits.pair(this.language(), { clauseVersionId, ...words });
  }
}
