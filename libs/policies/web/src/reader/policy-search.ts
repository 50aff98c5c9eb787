import { DOCUMENT } from '@angular/common';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';
import { runsOf, SHORTEST_SEARCH } from './find-in-text';
import { type PolicyDocument } from './policy-document';

/** Finds words in the text: says how many there are and walks from one to the next. */
@Component({
  selector: 'ld-policy-search',
  imports: [MatIconButton, TranslocoPipe, LdIcon],
  templateUrl: './policy-search.html',
  styleUrl: './policy-search.scss',
  host: { role: 'search' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicySearch {
  readonly search = model.required<string>();
  readonly doc = input.required<PolicyDocument>();

  private readonly document = inject(DOCUMENT);
  protected readonly active = computed(() => this.search().trim().length >= SHORTEST_SEARCH);
  protected readonly hits = computed(() =>
    this.doc()
      .sections.flatMap((section) => section.clauses)
      .flatMap((clause) => runsOf(clause.words.text, this.search()))
      .reduce((count, run) => count + Number(run.hit), 0),
  );
  /** Which hit one is at, from 0; before the first step nothing is singled out. */
  protected readonly at = linkedSignal<string, number>({ source: this.search, computation: () => -1 });

  constructor() {
    afterRenderEffect(() => this.showHit(this.at()));
  }

  protected type(event: Event): void {
    this.search.set((event.target as HTMLInputElement).value);
  }

  /** `by` 1: the next hit, -1: the one before; round at the ends. */
  protected step(by: 1 | -1): void {
    const hits = this.hits();
    if (hits > 0) this.at.update((at) => (at === -1 && by === -1 ? hits - 1 : (at + by + hits) % hits));
  }

  protected clear(): void {
    this.search.set('');
  }

  private showHit(index: number): void {
    const marks = this.document.querySelectorAll<HTMLElement>('ld-policy-clause mark');
    marks.forEach((mark, place) => mark.classList.toggle('here', place === index));
    marks[index]?.scrollIntoView({ block: 'center' });
  }
}
