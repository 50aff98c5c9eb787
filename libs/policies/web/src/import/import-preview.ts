import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyPreview } from '@leidraad/policies/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { LeftOutList } from './left-out-list';
import { PreviewOutline } from './preview-outline';
import { WarningList } from '../parts/warning-list';

/** What was read out of a document: facts, warnings, what was left out, and the sections with their clauses. */
@Component({
  selector: 'ld-import-preview',
  imports: [TranslocoPipe, LdIcon, LeftOutList, PreviewOutline, WarningList],
  templateUrl: './import-preview.html',
  styleUrl: './import-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPreview {
  readonly preview = input.required<PolicyPreview>();
  /** Starts of left-out pieces that were restored. */
  readonly kept = input<readonly number[]>([]);
  readonly busy = input(false);
  /** The reader restores a piece, or leaves it out again. */
  readonly keep = output<number[]>();

  private readonly texts = inject(LanguageService);
  /** The language a text is really in, in the reader's words: "Duits"; nothing when it could not be told. */
  protected readonly languageName = computed(() => {
    const { languageCode } = this.preview();
    if (languageCode === null) return undefined;
    const names = new Intl.DisplayNames([this.texts.current()], { type: 'language' });
    return names.of(languageCode) ?? languageCode;
  });
  private readonly words = computed(
    () =>
      new Map(
        this.preview().sections.flatMap((section) =>
          section.clauses.map((clause) => [clause.number, clause.text] as const),
        ),
      ),
  );
  protected readonly warnings = computed(() =>
    this.preview().warnings.map((warning, index) => ({
      ...warning,
      key: String(index),
      text: warning.clause === null ? null : (this.words().get(warning.clause) ?? null),
    })),
  );
}
