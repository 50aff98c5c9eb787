import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { type Language } from '@leidraad/shared/model';
import { LdLoad } from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { originalBlocks } from './original-blocks';
import { ReviewState } from './review-state';
import { leftOutOf } from './side-contents';

/**
 * The document as it was read, its headings, lists and tables drawn as such, with every clause where it stands: press one
 * to read and decide on it beside.
 */
@Component({
  selector: 'ld-original-pane',
  imports: [NgTemplateOutlet, TranslocoPipe, LdLoad],
  templateUrl: './original-pane.html',
  styleUrl: './original-pane.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OriginalPane {
  readonly version = input.required<PolicyVersionView>();
  readonly language = input.required<Language>();

  protected readonly state = inject(ReviewState);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** One address as long as it is the same text: a decision doesn't fetch it again. */
  private readonly address = computed(() => ({ slug: this.version().slug, number: this.version().number }), {
    equal: (one, other) => one.slug === other.slug && one.number === other.number,
  });
  protected readonly loaded = inject(PoliciesApi).sourceText(
    () => this.address(),
    () => this.language(),
  );
  protected readonly blocks = computed(() => {
    if (!this.loaded.hasValue()) return undefined;
    const { pieces, kept } = leftOutOf(this.version());
    return originalBlocks({
      ...this.loaded.value(),
      kinds: new Map(this.state.clauses().map(({ clauseVersionId, kind }) => [clauseVersionId, kind])),
      leftOut: pieces.filter(({ start }) => !kept.includes(start)),
      headings: this.headings(),
    });
  });

  constructor() {
    afterRenderEffect(() => {
      if (!this.blocks()) return;
      const clause = this.host.nativeElement.querySelector(`[data-original="${this.state.at() ?? ''}"]`);
      clause?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected choose(id: string): void {
    this.state.at.set(id);
    this.state.open('reading');
  }

  private headings(): ReadonlyMap<string, number> {
    return new Map(
      this.version().sections.flatMap(({ number, heading, level }) => {
        const words = heading[this.language()] ?? '';
        return words === ''
          ? []
          : [words, `${number} ${words}`, `${number}. ${words}`].map((said) => [said, level]);
      }) as [string, number][],
    );
  }
}
