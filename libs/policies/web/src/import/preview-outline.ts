import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyPreview, type PreviewClause, topicWords } from '@leidraad/policies/model';
import { LanguageService, LdConfidence, LdNormChips } from '@leidraad/shared/web';
import { CuedText, type TextMark } from '../parts/cued-text';

/** How many clauses are drawn at first, and more each time the reader comes near the end. */
const STEP = 250;

/**
 * Sections and clauses of a document as they would be stored, each with what we think it does. A long one is drawn as
 * one reads on, so that the browser's own search finds everything above.
 */
@Component({
  selector: 'ld-preview-outline',
  imports: [TranslocoPipe, CuedText, LdConfidence, LdNormChips],
  templateUrl: './preview-outline.html',
  styleUrl: './preview-outline.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewOutline {
  readonly preview = input.required<PolicyPreview>();

  protected readonly texts = inject(LanguageService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly more = viewChild<ElementRef<HTMLElement>>('more');
  private readonly limit = linkedSignal({ source: this.preview, computation: () => STEP });
  protected readonly shown = computed(() => {
    let left = this.limit();
    return this.preview().sections.flatMap((section) => {
      if (left <= 0) return [];
      const clauses = section.clauses.slice(0, left);
      left -= Math.max(1, clauses.length);
      return [{ ...section, clauses }];
    });
  });
  protected readonly isCut = computed(() => {
    const { sections } = this.preview();
    const last = this.shown().at(-1);
    return this.shown().length < sections.length || last?.clauses.length !== sections.at(-1)?.clauses.length;
  });
  protected readonly lang = computed(() => this.preview().languageCode);
  private readonly marks = computed(() => {
    const marks = new Map<string, TextMark[]>();
    for (const { clause, start, end } of this.preview().warnings)
      if (clause !== null && start !== null && end !== null)
        marks.set(clause, [...(marks.get(clause) ?? []), { start, end, kind: 'warn' }]);
    return marks;
  });
  private readonly warned = computed(() => new Set(this.preview().warnings.map((warning) => warning.clause)));

  constructor() {
    afterRenderEffect((onCleanup) => {
      const end = this.more()?.nativeElement;
      if (!end) return;
      const near = new IntersectionObserver(
        ([entry]) => {
          if (entry?.isIntersecting) this.limit.update((limit) => limit + STEP);
        },
        { rootMargin: '1500px' },
      );
      near.observe(end);
      onCleanup(() => near.disconnect());
    });
  }

  /** Brings a clause into view with the focus on it. */
  show(number: string): void {
    const before = this.preview()
      .sections.flatMap((section) => section.clauses)
      .findIndex((clause) => clause.number === number);
    this.limit.update((limit) => Math.max(limit, before + STEP));
    afterNextRender(
      () => {
        const row = this.host.nativeElement.querySelector<HTMLElement>(
          `[data-clause="${CSS.escape(number)}"]`,
        );
        row?.scrollIntoView({ block: 'center' });
        row?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }

  protected marksOf(clause: PreviewClause): TextMark[] {
    return this.marks().get(clause.number) ?? [];
  }

  protected isWarned(clause: PreviewClause): boolean {
    return this.warned().has(clause.number);
  }

  protected topic(topic: string): string | undefined {
    return topic === 'none' ? undefined : topicWords(topic, this.texts.current());
  }
}
