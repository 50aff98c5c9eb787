import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { certificateDetailSchema, formatNumber } from '@leidraad/certificates/model';
import { inLanguage } from '@leidraad/shared/model';
import {
  apiResource,
  ChangeStream,
  formatDate,
  LanguageService,
  LdErrorState,
  LdIcon,
  LdDatePipe,
  LdLangPipe,
  LdLoad,
  LdTextPipe,
  LdThreadList,
  PageTitle,
  ReaderZone,
  type ThreadItem,
} from '@leidraad/shared/web';
import { certificatePath, CertificatesApi } from '../certificates-api';
import { LdCertificatePaper } from '../paper/certificate-paper';
import { LdStateChip } from '../state-chip';
import { historyStates } from './history-items';
import { LdVerifyLink } from './verify-link';

/** One certificate of one's own: the paper, the file, the link to have it checked, and how it came about. */
@Component({
  selector: 'ld-certificate-page',
  imports: [
    MatButton,
    MatSlideToggle,
    RouterLink,
    TranslocoPipe,
    LdErrorState,
    LdIcon,
    LdDatePipe,
    LdLangPipe,
    LdLoad,
    LdTextPipe,
    LdThreadList,
    LdCertificatePaper,
    LdStateChip,
    LdVerifyLink,
  ],
  templateUrl: './certificate-page.html',
  styleUrl: './certificate-page.scss',
  host: { class: 'ld-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CertificatePage {
  readonly id = input.required<string>();

  private readonly api = inject(CertificatesApi);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);
  private readonly link = viewChild(LdVerifyLink);
  private readonly large = viewChild<ElementRef<HTMLDialogElement>>('large');

  protected readonly formatNumber = formatNumber;
  protected readonly detail = apiResource(() => certificatePath(this.id()), certificateDetailSchema);
  protected readonly view = computed(() => (this.detail.hasValue() ? this.detail.value() : undefined));
  protected readonly nameShown = linkedSignal(() => this.view()?.nameShared ?? false);
  protected readonly isWaiting = computed(() => (this.view()?.missingCharacters.length ?? 0) > 0);
  protected readonly revokedOn = computed(
    () => this.view()?.history.find((event) => event.kind === 'revoked')?.on,
  );
  protected readonly history = computed<ThreadItem[]>(() => {
    const view = this.view();
    if (!view) return [];
    const states = historyStates(view.history, view.state);
    return view.history.map((event, at) => this.event(event, states[at] ?? 'done'));
  });

  protected readonly fetching = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    const changes = inject(ChangeStream);
    const title = inject(PageTitle);
    effect((onCleanup) => {
      const topic = `certificate:${this.id()}`;
      onCleanup(untracked(() => changes.listen(topic, () => this.detail.reload())));
    });
    effect(() => {
      const view = this.view();
      if (view) title.set(inLanguage(view.courseTitle, this.language.current()).text);
    });
  }

  /** Through a request of the page, so that an ended session asks to sign in instead of saving an error as a file. */
  protected async download(): Promise<void> {
    const view = this.view();
    if (!view?.pdfReady || this.fetching()) return;
    this.fetching.set(true);
    await this.attempt(async () => this.saveFile(await this.api.pdf(view.id), view.number));
    this.fetching.set(false);
  }

  protected async share(): Promise<void> {
    const view = this.view();
    const navigator = this.document.defaultView?.navigator;
    if (!view) return;
    if (typeof navigator?.share !== 'function') return this.link()?.copy();
    const { text } = inLanguage(view.courseTitle, this.language.current());
    const title = this.language.text('certificates.page.shareTitle', { title: text });
    // Turning it down is no error.
    await navigator.share({ title, url: view.verifyUrl }).catch(() => undefined);
  }

  protected async showName(show: boolean): Promise<void> {
    this.nameShown.set(show);
    const done = await this.attempt(() => this.api.shareName(this.id(), show));
    if (!done) this.nameShown.set(!show);
  }

  protected enlarge(): void {
    this.large()?.nativeElement.showModal();
  }

  private async attempt(act: () => Promise<void>): Promise<boolean> {
    this.failure.set(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      this.failure.set(error);
      return false;
    }
  }

  private saveFile(file: Blob, number: string): void {
    const address = URL.createObjectURL(file);
    const link = this.document.createElement('a');
    link.href = address;
    const name = this.language.current() === 'nl' ? 'certificaat' : 'certificate';
    link.download = `${name}-${formatNumber(number)}.pdf`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  private event(
    { kind, at, on, future }: NonNullable<ReturnType<typeof this.view>>['history'][number],
    state: ThreadItem['state'],
  ): ThreadItem {
    const written = (value: string, style: 'long' | 'moment') =>
      formatDate(value, style, this.language.locale(), this.zone.name(), new Date());
    const date = written(on, 'long');
    const isDated = kind === 'valid-until' || (kind === 'renewal-opens' && future);
    const title = this.language.text(`certificates.history.${kind}`, { date, future: future ? 'yes' : 'no' });
    return isDated ? { title, state } : { title, detail: at ? written(at, 'moment') : date, state };
  }
}
