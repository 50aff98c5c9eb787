import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  type CertificateDetail,
  COURSE_FIT,
  COURSE_TRACKING,
  courseBaselines,
  fitBlock,
  fitLine,
  type FittedText,
  formatNumber,
  type Measure,
  NAME_FIT,
  NAME_TRACKING,
  nameBaselines,
  QUOTE_FIT,
  quoteBaselines,
  sourceBaseline,
} from '@leidraad/certificates/model';
import { inLanguage } from '@leidraad/shared/model';
import { formatDate, LanguageService, LOOP } from '@leidraad/shared/web';
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
    const name = fitLine(this.certificate().holderName, NAME_FIT, this.measureIn(300, NAME_TRACKING));
    return placed(name, nameBaselines(name));
  });
  protected readonly title = computed(() => {
    const title = fitLine(this.course(), COURSE_FIT, this.measureIn(600, COURSE_TRACKING));
    return placed(title, courseBaselines(title));
  });
  protected readonly quote = computed(() => {
    const quote = this.certificate().quote;
    if (!quote) return undefined;
    const fitted = fitBlock(`“${quote.text}”`, QUOTE_FIT, this.measureIn('serif'));
    const badge = `§ ${quote.clauseNumber} · v${this.certificate().policyNumber}`;
    return {
      lines: placed(fitted, quoteBaselines(fitted)),
      lang: quote.language === this.language() ? null : quote.language,
      badge,
      badgeWidth: this.measure.width(badge, 600) * 3.9 + 6.2,
      sourceAt: sourceBaseline(fitted),
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

  /** Measures in a face of the page's fonts; follows their arrival. */
  private measureIn(face: 'serif' | number, tracking = 0): Measure {
    this.measure.version();
    return (text, size) => (this.measure.width(text, face) + [...text].length * tracking) * size;
  }

  private own(text: CertificateDetail['courseTitle']): string {
    return inLanguage(text, this.language()).text;
  }

  private day(date: string): string {
    return formatDate(date, 'long', this.page.locale(), 'UTC', new Date());
  }
}

const placed = ({ lines, size }: FittedText, baselines: readonly number[]) =>
  lines.map((text, at) => ({ text, size, y: baselines[at] ?? 0 }));
