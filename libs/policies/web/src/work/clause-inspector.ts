import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ADDRESSEES,
  NORMS,
  topicFrom,
  TOPICS,
  topicWords,
  warningAdvice,
  warningTitle,
} from '@leidraad/policies/model';
import { type Language, LANGUAGES } from '@leidraad/shared/model';
import { LanguageService, LdDatePipe, LdFieldError, LdIcon, LdQuote, tooLong } from '@leidraad/shared/web';
import { decisionOf, EVERYTHING } from './clause-rows';
import { ProposalFacts } from './proposal-facts';
import { isAddressee, isNorm, type ReadingDraft } from './reading-draft';
import { ReadingWords } from './reading-words';
import { ReviewDecisions } from './review-decisions';
import { ReviewState } from './review-state';
import { VersionEdits } from './version-edits';

/** As the API has it. */
const LONGEST = { nl: 600, en: 600, topic: 60, why: 1000 } as const;

/** One clause: what it says, how we read it, and the decision. */
@Component({
  selector: 'ld-clause-inspector',
  imports: [
    MatButton,
    MatIconButton,
    TranslocoPipe,
    LdDatePipe,
    LdFieldError,
    LdIcon,
    LdQuote,
    ProposalFacts,
  ],
  templateUrl: './clause-inspector.html',
  styleUrl: './clause-inspector.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClauseInspector {
  readonly editable = input(false);

  protected readonly state = inject(ReviewState);
  protected readonly words = inject(ReadingWords);
  protected readonly decisions = inject(ReviewDecisions);
  protected readonly edits = inject(VersionEdits);
  private readonly language = inject(LanguageService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly norms = NORMS;
  protected readonly addressees = ADDRESSEES;
  protected readonly languages = LANGUAGES;
  protected readonly clause = this.state.current;
  protected readonly decision = computed(() => {
    const clause = this.clause();
    return clause && decisionOf(clause);
  });
  protected readonly texts = computed(() => {
    const version = this.state.version();
    const clause = this.clause();
    if (!version || !clause) return [];
    const master = version.masterLanguage;
    const others = LANGUAGES.filter((language) => language !== master);
    return [master, ...others].flatMap((language) => {
      const text = clause.text[language];
      return text === undefined ? [] : [{ language, text }];
    });
  });
  /** Warnings about this clause, in words. */
  protected readonly warnings = computed(() => {
    const number = this.clause()?.number;
    const language = this.language.current();
    return (this.state.version()?.warnings ?? [])
      .filter((warning) => warning.clause === number)
      .map((warning) => ({
        key: warning.key,
        state: warning.state,
        title: warningTitle(warning, language),
        advice: warningAdvice(warning.code, language),
      }));
  });
  protected readonly topics = TOPICS.filter((topic) => topic !== 'none');
  protected readonly topicFrom = topicFrom;
  private readonly rows = computed(() =>
    this.state.rows().flatMap((row) => (row.kind === 'clause' ? [row.id] : [])),
  );

  /** What is too long already says so while it is written; the API refuses it. */
  protected readonly faults = computed(() => {
    const draft = this.words.draft();
    if (!draft) return [];
    return (['nl', 'en', 'topic', 'why'] as const).flatMap((field) =>
      tooLong(field, draft[field], LONGEST[field]),
    );
  });

  constructor() {
    // What is missing is where the reader goes next.
    afterRenderEffect(() => {
      const [first] = this.words.missing();
      if (first) this.host.nativeElement.querySelector<HTMLElement>(`#reading-${first}`)?.focus();
    });
  }

  protected topicWords(topic: string): string {
    return topicWords(topic, this.language.current());
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected isTooLong(field: string): boolean {
    return this.faults().some(({ path }) => path === field);
  }

  protected write(change: Partial<ReadingDraft>): void {
    this.words.write(change);
  }

  protected writePlain(language: Language, words: string): void {
    this.write({ [language]: words });
  }

  protected chooseNorm(value: string): void {
    this.write({ norm: isNorm(value) ? value : '' });
  }

  protected chooseAddressee(value: string): void {
    this.write({ addressee: isAddressee(value) ? value : '' });
  }

  /** A part of somebody else's reading, in words. */
  protected theirs(part: keyof ReadingDraft, value: string): string {
    if (value === '') return '–';
    if (part === 'norm') return this.language.text(`shared.norm.${value}`, { polarity: 'none' });
    return part === 'addressee' ? this.language.text(`shared.addressee.${value}`) : value;
  }

  protected labelOf(part: keyof ReadingDraft): string {
    const key = part === 'nl' || part === 'en' ? `plain.${part}` : part;
    return this.language.text(`policies.reading.${key}`);
  }

  protected showAll(): void {
    this.state.view.set(EVERYTHING);
  }

  protected step(by: 1 | -1): void {
    const rows = this.rows();
    const next = rows[rows.indexOf(this.state.at() ?? '') + by];
    if (next) this.state.at.set(next);
  }
}
