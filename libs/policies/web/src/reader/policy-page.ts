import { DOCUMENT } from '@angular/common';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageService, LdErrorState, LdIcon, LdLoad, LazyDialog, PageTitle } from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { PolicyClause } from './policy-clause';
import { PolicyContents } from './policy-contents';
import { WithdrawnNote } from '../parts/withdrawn-note';
import { documentOf } from './policy-document';
import { PolicySearch } from './policy-search';
import { PolicyStamp } from './policy-stamp';

const CLAUSE_NUMBER = /^\d+(\.\d+)*$/;

/** The policy as a readable document: every clause has its own address (`#4.2`) and can be found. */
@Component({
  selector: 'ld-policy-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdErrorState,
    LdIcon,
    LdLoad,
    PolicyClause,
    PolicyContents,
    PolicySearch,
    PolicyStamp,
    WithdrawnNote,
  ],
  templateUrl: './policy-page.html',
  styleUrl: './policy-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyPage {
  readonly slug = input.required<string>();
  /** The version to read; none for the one in force. */
  readonly number = input<string>();

  private readonly api = inject(PoliciesApi);
  private readonly language = inject(LanguageService);
  private readonly title = inject(PageTitle);
  private readonly dialogs = inject(LazyDialog);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly approved = signal<string | undefined>(undefined);

  protected readonly version = this.api.version(
    () => this.slug(),
    () => this.number() ?? this.approved(),
  );
  /** Approved versions beside the one that is read. */
  protected readonly others = computed(() => {
    if (!this.version.hasValue()) return [];
    const { versions, number } = this.version.value();
    return versions.filter((version) => version.state === 'approved' && version.number !== number);
  });
  protected readonly search = signal('');
  /** Number of the clause in the address. */
  protected readonly fragment = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly doc = computed(() =>
    this.version.hasValue() ? documentOf(this.version.value(), this.language.current()) : undefined,
  );
  /** The address names a clause that this version does not have. */
  protected readonly unknownClause = computed(() => {
    const [doc, number] = [this.doc(), this.fragment()];
    if (!doc || !number || !CLAUSE_NUMBER.test(number)) return undefined;
    const known = doc.sections.some(
      (section) => section.number === number || section.clauses.some((clause) => clause.number === number),
    );
    return known ? undefined : number;
  });
  protected readonly said = signal('');

  constructor() {
    // People who make policies may be given a draft first; here everybody reads what is in force.
    effect(() => {
      if (!this.version.hasValue() || this.version.value().state === 'approved') return;
      this.approved.set(this.version.value().versions.find(({ state }) => state === 'approved')?.number);
    });
    effect(() => {
      const doc = this.doc();
      if (doc) this.title.set(doc.title.text);
    });
    // The text comes after the address was read, so the page goes there itself.
    afterRenderEffect(() => {
      const number = this.fragment();
      if (this.doc() && number) this.goTo(number);
    });
  }

  protected async openContents(): Promise<void> {
    const { ContentsDialog } = await import('./contents-dialog');
    const number = await this.dialogs.open<string>(ContentsDialog, { data: this.doc()?.sections ?? [] });
    if (number) this.show(number);
  }

  protected copied(number: string): void {
    this.said.set('');
    setTimeout(() => this.said.set(this.language.text('policies.reader.copied', { number })));
  }

  protected print(): void {
    this.document.defaultView?.print();
  }

  /** Goes there, and once more when the fonts have come and moved everything, unless the reader moved on. */
  private goTo(number: string): void {
    this.show(number);
    const { defaultView: view, fonts } = this.document;
    const at = view?.scrollY;
    void fonts?.ready.then(() => view?.scrollY === at && this.show(number));
  }

  private show(number: string): void {
    const place = this.host.nativeElement.querySelector<HTMLElement>(`[id="${CSS.escape(number)}"]`);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  }
}
