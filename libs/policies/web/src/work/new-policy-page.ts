import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FieldError, type Language, LANGUAGES } from '@leidraad/shared/model';
import {
  type ApiError,
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
import { type DocumentDraft, EMPTY_DOCUMENT, SourceField } from './source-field';
import { isFilled, sourceOf } from './source-of';

const LONGEST_TITLE = 120;

/** A new policy from a document. The server reads it; its sections and clauses are the next page. */
@Component({
  selector: 'ld-new-policy-page',
  imports: [MatButton, RouterLink, TranslocoPipe, LdFieldError, LdIcon, LdPageHead, SourceField],
  templateUrl: './new-policy-page.html',
  styleUrl: './new-policy-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewPolicyPage implements HasUnsaved {
  private readonly api = inject(PoliciesApi);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);

  protected readonly languages = LANGUAGES;
  protected readonly title = signal('');
  protected readonly master = linkedSignal<Language>(() => this.language.current());
  protected readonly document = signal<DocumentDraft>(EMPTY_DOCUMENT);
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly sending = signal(false);
  protected readonly crumbs = computed(() => [
    { label: this.language.text('policies.work.title'), link: '/work/policies' },
  ]);
  protected readonly documentErrors = computed(() =>
    this.errors().filter((error) => error.path.startsWith('source')),
  );

  protected readonly titleWrong = computed(() => this.errors().some(({ path }) => path === 'title'));
  private readonly toFirstFault = firstFault();
  private created = false;

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsaved(): boolean {
    const { text, file } = this.document();
    return !this.created && (this.title().trim() !== '' || text.trim() !== '' || file !== null);
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending() || !this.complete()) return;
    this.sending.set(true);
    try {
      const language = this.master();
      const source = await sourceOf(this.document(), language);
      const { slug } = await this.api.create({ title: { [language]: this.title().trim() }, source });
      this.created = true;
      await this.router.navigate(['/work/policies', slug]);
    } catch (error) {
      this.refused(error);
    } finally {
      this.sending.set(false);
    }
  }

  private complete(): boolean {
    const open: FieldError[] = [];
    if (this.title().trim() === '') open.push({ path: 'title', code: 'required' });
    open.push(...tooLong('title', this.title(), LONGEST_TITLE));
    // A file that was refused says so itself.
    const { kind, refused } = this.document();
    const refusedFile = kind === 'file' && refused === true;
    if (!refusedFile && !isFilled(this.document())) open.push({ path: 'source', code: 'field.required' });
    this.errors.set(open);
    this.fault.set(undefined);
    if (open.length > 0) this.toFirstFault();
    return open.length === 0 && !refusedFile;
  }

  private refused(error: unknown): void {
    const faults = isApiError(error) ? fieldsOf(error) : [];
    this.errors.set(faults);
    if (faults.length > 0) this.toFirstFault();
    this.fault.set(faults.length > 0 ? undefined : this.messages.of(error));
  }
}

/** The faults beside fields. A document as a whole is refused without a path: that too belongs beside the document. */
function fieldsOf(error: ApiError): FieldError[] {
  if (error.fields.length > 0) {
    return error.fields.map((field) =>
      field.path.startsWith('title') ? { ...field, path: 'title' } : { ...field },
    );
  }
  const ofDocument = error.code.startsWith('source.') || error.code === 'request.too-large';
  return ofDocument ? [{ path: 'source', code: error.code, params: error.params }] : [];
}
