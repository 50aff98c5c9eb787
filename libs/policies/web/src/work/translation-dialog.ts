import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { policyVersionSchema, type PolicyVersionView } from '@leidraad/policies/model';
import { type FieldError, type Language, LANGUAGES } from '@leidraad/shared/model';
import { ErrorMessages, isApiError, LanguageService } from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { type DocumentDraft, EMPTY_DOCUMENT, SourceField } from '../import/source-field';
import { isFilled, sourceOf } from '../import/source-of';

/** Adds a translation or replaces a text of the draft. Closes with the version as it is then. */
@Component({
  selector: 'ld-translation-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, SourceField],
  templateUrl: './translation-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TranslationDialog {
  protected readonly version = inject<PolicyVersionView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<TranslationDialog, PolicyVersionView>>(MatDialogRef);
  private readonly api = inject(PoliciesApi);
  private readonly texts = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);

  /** The revision that the reader knows of: after a refusal the newer one, so that sending again is a choice. */
  private revision = this.version.revision;
  protected readonly languages = LANGUAGES;
  protected readonly language = signal<Language>(
    LANGUAGES.find((language) => !this.has(language)) ?? this.version.masterLanguage,
  );
  protected readonly document = signal<DocumentDraft>(EMPTY_DOCUMENT);
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly sending = signal(false);
  protected readonly replaces = computed(() => this.has(this.language()));

  protected choose(event: Event): void {
    this.language.set((event.target as HTMLSelectElement).value as Language);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    const { kind, refused } = this.document();
    // A file that was refused says so itself.
    if (kind === 'file' && refused === true) return;
    this.errors.set(isFilled(this.document()) ? [] : [{ path: 'source', code: 'field.required' }]);
    if (this.errors().length > 0) return;
    this.sending.set(true);
    this.fault.set(undefined);
    try {
      const source = { ...(await sourceOf(this.document())), language: this.language() };
      this.dialog.close(await this.api.putSource({ ...this.version, revision: this.revision }, source));
    } catch (error) {
      this.refused(error);
    } finally {
      this.sending.set(false);
    }
  }

  private refused(error: unknown): void {
    const current = isApiError(error) ? policyVersionSchema.safeParse(error.current).data : undefined;
    if (current) {
      this.revision = current.revision;
      this.fault.set(this.texts.text('policies.translation.stale'));
    } else if (isApiError(error) && (error.fields.length > 0 || error.code.startsWith('source.'))) {
      const { code, params } = error;
      this.errors.set(error.fields.length > 0 ? error.fields : [{ path: 'source', code, params }]);
    } else {
      this.fault.set(this.messages.of(error));
    }
  }

  private has(language: Language): boolean {
    return this.version.sources.some((source) => source.language === language);
  }
}
