import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type CertificateDetail, formatNumber } from '@leidraad/certificates/model';
import { inLanguage } from '@leidraad/shared/model';
import { formatDate, LanguageService, LOOP } from '@leidraad/shared/web';
import { fitBlock, fitLine } from './fit-lines';
import { qrPath } from './qr-path';
import { TextMeasure } from './text-measure';

/**
 * The paper of a certificate on the screen: A4 landscape in millimetres, drawn from the same data and measures as the
 * PDF, in the language of the page. Always black on white. Its texts are real texts; the thread is decoration.
 */
@Component({
  selector: 'ld-certificate-paper',
  templateUrl: './certificate-paper.html',
  styleUrl: './certificate-paper.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCertificatePaper {
  readonly certificate = input.required<CertificateDetail>();

  private readonly page = inject(LanguageService);
  private readonly measure = inject(TextMeasure);
  protected readonly loop = LOOP;

  private readonly language = this.page.current;
  protected readonly number = computed(() => formatNumber(this.certificate().number));
  protected readonly course = computed(() => this.own(this.certificate().courseTitle));
  protected readonly policy = computed(() => this.own(this.certificate().policyTitle));
  protected readonly address = computed(() => this.certificate().verifyUrl.replace(/^https?:\/\//, ''));
  protected readonly qr = computed(() => qrPath(this.certificate().verifyUrl));

  protected readonly name = computed(() => {
    this.measure.version();
    const wanted = { width: 160.6, size: 24, smallest: 14 };
    const fitted = fitLine(
      this.certificate().holderName,
      wanted,
      (text) => this.measure.width(text, 300) * 0.97,
    );
    const single = 87 - Math.max(0, (14 - fitted.size) * 0.5);
    const baselines =
      fitted.lines.length === 1 ? [single] : [84.8 - fitted.size * 0.52, 84.8 + fitted.size * 0.52];
    return placed(fitted.lines, fitted.size, baselines);
  });
  protected readonly title = computed(() => {
    this.measure.version();
    const wanted = { width: 161, size: 8.2, smallest: 5.6 };
    const fitted = fitLine(this.course(), wanted, (text) => this.measure.width(text, 600));
    const baselines = fitted.lines.length === 1 ? [111.5] : [109.2, 109.2 + fitted.size * 1.16];
    return placed(fitted.lines, fitted.size, baselines);
  });
  protected readonly quote = computed(() => {
    this.measure.version();
    const quote = this.certificate().quote;
    if (!quote) return undefined;
    const wanted = { width: 70, height: 46, size: 5.4, leading: 1.59 };
    const fitted = fitBlock(`“${quote.text}”`, wanted, (text) => this.measure.width(text, 'serif'));
    const baselines = fitted.lines.map((_, at) => 76 - (5.4 - fitted.size) * 0.7 + at * fitted.size * 1.59);
    const badge = `§ ${quote.clauseNumber} · v${this.certificate().policyNumber}`;
    return {
      lines: placed(fitted.lines, fitted.size, baselines),
      lang: quote.language === this.language() ? null : quote.language,
      badge,
      badgeWidth: this.measure.width(badge, 600) * 3.9 + 6.2,
      sourceAt: (baselines.at(-1) ?? 76) + 11,
    };
  });
  protected readonly facts = computed(() => {
    const { policyNumber, completedOn, validUntil } = this.certificate();
    return [
      { x: 112, label: this.text('policy'), value: this.text('version', { version: policyNumber }) },
      { x: 152, label: this.text('completedOn'), value: this.day(completedOn) },
      { x: 200, label: this.text('validThrough'), value: this.day(validUntil) },
    ];
  });
  protected readonly issued = computed(() => {
    const { issuedOn, completedOn, companyName } = this.certificate();
    return this.text('issued', { date: this.day(issuedOn ?? completedOn), company: companyName });
  });

  protected text(key: string, params?: Record<string, unknown>): string {
    return this.page.text(`certificates.paper.${key}`, params);
  }

  private own(text: CertificateDetail['courseTitle']): string {
    return inLanguage(text, this.language()).text;
  }

  private day(date: string): string {
    return formatDate(date, 'long', this.page.locale(), 'UTC', new Date());
  }
}

const placed = (lines: readonly string[], size: number, baselines: readonly number[]) =>
  lines.map((text, at) => ({ text, size, y: baselines[at] ?? 0 }));
