import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatNumber, parseNumber, verificationSchema } from '@leidraad/certificates/model';
import {
  apiResource,
  formatDate,
  LanguageService,
  LdDatePipe,
  LdIcon,
  LdLoad,
  LdVerdict,
  PageTitle,
} from '@leidraad/shared/web';
import { verifyPath } from '../certificates-api';
import { LdStateChip } from '../state-chip';
import { type CheckedFile, outcomeOf } from './checked-file';
import { LdFileCheck } from './file-check';
import { LdCertificateFacts } from './certificate-facts';
import { LdChecks } from './checks';
import { LdNumberForm } from './number-form';
import { FILE_DIFFERS, MALFORMED, verdictOf, verdictOfFailure } from './verdict-words';

/** For anybody with a number: does the certificate exist, how does it stand, and is this its file. Says no more. */
@Component({
  selector: 'ld-verify-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdDatePipe,
    LdIcon,
    LdLoad,
    LdVerdict,
    LdCertificateFacts,
    LdChecks,
    LdFileCheck,
    LdNumberForm,
    LdStateChip,
  ],
  templateUrl: './verify-page.html',
  styleUrl: './verify-page.scss',
  host: { class: 'ld-page narrow' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerifyPage {
  /** From the address, as somebody typed or scanned it. */
  readonly number = input<string>();

  private readonly language = inject(LanguageService);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly parsed = computed(() => parseNumber(this.number() ?? ''));

  protected readonly answer = apiResource(() => {
    const number = this.parsed();
    return number ? verifyPath(number) : undefined;
  }, verificationSchema);
  protected readonly known = computed(() => {
    const answer = this.answer.hasValue() ? this.answer.value() : undefined;
    return answer?.known ? answer : undefined;
  });
  /** The file that was picked last for this number: each one replaces all that was said of the one before. */
  protected readonly file = linkedSignal<string | undefined, CheckedFile | undefined>({
    source: this.number,
    computation: () => undefined,
  });
  protected readonly differs = computed(() => this.file()?.outcome === 'differs');
  /** What stands in the banner; undefined while the answer is on its way, or when there is nothing to check yet. */
  protected readonly verdict = computed(() => {
    if (!this.number()) return undefined;
    if (!this.parsed()) return MALFORMED;
    if (this.differs()) return FILE_DIFFERS;
    if (this.answer.hasValue()) return verdictOf(this.answer.value());
    return this.answer.error() ? verdictOfFailure(this.answer.error()) : undefined;
  });
  protected readonly verdictText = computed(() => {
    const { text, on } = this.verdict() ?? {};
    const date = on ? formatDate(on, 'long', this.language.locale(), 'UTC', new Date()) : '';
    return text && this.text(text, { date });
  });
  protected readonly asksNumber = computed(
    () => !this.number() || (this.verdict() !== undefined && !this.known()),
  );
  protected readonly typed = computed(() => {
    const parsed = this.parsed();
    return parsed ? formatNumber(parsed) : (this.number() ?? '');
  });

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      const verdict = this.verdict();
      pageTitle.set(this.text(verdict?.title ?? 'title'));
    });
  }

  protected text(key: string, params?: Record<string, unknown>): string {
    return this.language.text(`certificates.verify.${key}`, params);
  }

  protected async check(file: File): Promise<void> {
    const isFirst = this.file() === undefined;
    const picked: CheckedFile = { name: file.name, outcome: 'hashing' };
    this.file.set(picked);
    // The button that was pressed has moved up, to what is said of the file.
    if (isFirst) this.focus('.file');
    const outcome = await outcomeOf(file, this.known()?.pdfSha256 ?? '');
    if (this.file() === picked) this.file.set({ ...picked, outcome });
  }

  private focus(selector: string): void {
    const move = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(move, { injector: this.injector });
  }

  protected again(): void {
    this.answer.reload();
  }
}
