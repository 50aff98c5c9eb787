import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyPreview } from '@leidraad/policies/model';
import { type FieldError, type Language, LANGUAGES } from '@leidraad/shared/model';
import {
  ErrorMessages,
  firstFault,
  type HasUnsaved,
  isApiError,
  LanguageService,
  LdFieldError,
  LdIcon,
  LdPageHead,
  tooLong,
  warnBeforeUnload,
} from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { VersionsApi } from '../versions/versions-api';
import { faultsOf } from './faults-of';
import { isNamedAs } from './file-names';
import { ImportPreview } from './import-preview';
import { type DocumentDraft, EMPTY_DOCUMENT, SourceField } from './source-field';
import { isFilled, sourceOf } from './source-of';

const LONGEST_TITLE = 120;

/**
 * A document becomes a policy, or the next version of one (`slug`): pick it, look at what was read out of it, and only
 * then store it.
 */
@Component({
  selector: 'ld-import-page',
  imports: [
    NgTemplateOutlet,
    MatButton,
    RouterLink,
    TranslocoPipe,
    ImportPreview,
    LdFieldError,
    LdIcon,
    LdPageHead,
    SourceField,
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage implements HasUnsaved {
  /** Policy that gets a new version; none for a new policy. */
  readonly slug = input<string>();

  private readonly api = inject(PoliciesApi);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private readonly texts = inject(LanguageService);

  private readonly versions = inject(VersionsApi).rows(() => this.slug());

  /** The next version that is being made already: it has to be finished first. */
  protected readonly openDraft = computed(() =>
    this.versions.hasValue() ? this.versions.value().find(({ state }) => state !== 'approved') : undefined,
  );
  protected readonly languages = LANGUAGES;
  protected readonly document = signal<DocumentDraft>(EMPTY_DOCUMENT);
  protected readonly preview = signal<PolicyPreview | undefined>(undefined);
  /** Left-out pieces that count as policy text after all, by where they start. */
  protected readonly keep = signal<readonly number[]>([]);
  /** Whether nobody and nothing says yet which of our languages the policy is in. */
  protected readonly mustChoose = computed(() => this.preview()?.language === null);
  protected readonly language = linkedSignal<Language | undefined>(
    () => this.preview()?.language ?? undefined,
  );
  /** The name says another kind of file than the bytes show. */
  protected readonly misnamed = computed(() => {
    const { kind, file } = this.document();
    const format = this.preview()?.format;
    return kind === 'file' && file && format && !isNamedAs(file.name, format) ? file.name : undefined;
  });
  protected readonly title = linkedSignal(() => this.preview()?.title?.slice(0, LONGEST_TITLE) ?? '');
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly busy = signal<'reading' | 'storing' | undefined>(undefined);
  protected readonly said = signal('');
  protected readonly back = computed(() => {
    const slug = this.slug();
    return slug ? `/work/policies/${slug}/versions` : '/work/policies';
  });
  protected readonly crumbs = computed(() => [
    { label: this.texts.text('policies.work.title'), link: '/work/policies' },
    ...(this.slug() ? [{ label: this.texts.text('policies.import.versions'), link: this.back() }] : []),
  ]);
  protected readonly documentErrors = computed(() =>
    this.errors().filter((error) => error.path.startsWith('source')),
  );
  private readonly toFirstFault = firstFault();
  private stored = false;

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsaved(): boolean {
    return !this.stored && isFilled(this.document());
  }

  protected hasFault(path: string): boolean {
    return this.errors().some((error) => error.path === path);
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  /** Reads the document for the first time. */
  protected async read(event: Event): Promise<void> {
    event.preventDefault();
    // A file that was refused says so itself.
    const { kind, refused } = this.document();
    if (kind === 'file' && refused === true) return;
    if (!isFilled(this.document())) return this.show([{ path: 'source', code: 'field.required' }]);
    this.keep.set([]);
    await this.look();
  }

  /**
   * The reader says which language the policy is in. Words that we label are read again in it; a document in a third
   * language stays as it is read.
   */
  protected async choose(language: Language): Promise<void> {
    this.show([]);
    if (this.mustChoose() && this.preview()?.languageCode) this.language.set(language);
    else await this.again({ language });
  }

  /** Reads it again in another language or with other pieces; what was typed stays. */
  protected async again(change: { language?: Language; keep?: readonly number[] }): Promise<void> {
    const title = this.title();
    const language = change.language ?? this.language();
    if (change.keep) this.keep.set(change.keep);
    await this.look(this.mustChoose() && !change.language ? undefined : language);
    this.language.set(language);
    this.title.set(title);
  }

  protected other(): void {
    this.preview.set(undefined);
    this.show([]);
  }

  protected async store(): Promise<void> {
    const slug = this.slug();
    const language = this.language();
    if (this.busy() || !this.isComplete() || !language) return;
    await this.ask('storing', async () => {
      const source = {
        ...(await sourceOf(this.document())),
        language,
        languageCode: this.preview()?.languageCode ?? undefined,
        keep: [...this.keep()],
      };
      const made = slug
        ? await this.api.createVersion(slug, { source })
        : await this.api.create({ title: { [language]: this.title().trim() }, source });
      this.stored = true;
      await this.router.navigate(['/work/policies', made.slug]);
    });
  }

  private async look(language?: Language): Promise<void> {
    await this.ask('reading', async () => {
      const source = await sourceOf(this.document());
      const preview = await this.api.preview({
        ...source,
        ...(language && { language }),
        keep: [...this.keep()],
      });
      this.preview.set(preview);
      this.said.set(this.texts.text('policies.import.said', { clauses: preview.stats.clauses }));
    });
  }

  private isComplete(): boolean {
    const title = this.title().trim();
    this.show([
      ...(this.slug() || title !== '' ? [] : [{ path: 'title', code: 'required' }]),
      ...(this.slug() ? [] : tooLong('title', this.title(), LONGEST_TITLE)),
      ...(this.language() ? [] : [{ path: 'language', code: 'required' }]),
    ]);
    return this.errors().length === 0;
  }

  private async ask(busy: 'reading' | 'storing', send: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(busy);
    this.show([]);
    try {
      await send();
    } catch (error) {
      const faults = isApiError(error) ? faultsOf(error) : [];
      this.show(faults);
      this.fault.set(faults.length > 0 ? undefined : this.messages.of(error));
      // A fault of the document is mended where the document is picked.
      if (faults.some(({ path }) => path === 'source')) this.preview.set(undefined);
    } finally {
      this.busy.set(undefined);
    }
  }

  private show(errors: readonly FieldError[]): void {
    this.errors.set(errors);
    this.fault.set(undefined);
    if (errors.length > 0) this.toFirstFault();
  }
}
