import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Cue, type Proposal, topicWords } from '@leidraad/policies/model';
import { LanguageService, LdConfidence } from '@leidraad/shared/web';

/** What the machine proposes and which words made it say so: confidence, signals, hedge, exception, condition. */
@Component({
  selector: 'ld-proposal-facts',
  imports: [TranslocoPipe, LdConfidence],
  templateUrl: './proposal-facts.html',
  styleUrl: './proposal-facts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposalFacts {
  readonly proposal = input.required<Proposal>();
  /** Of a quotation: whom it quotes. */
  readonly speaker = input<string | null>(null);
  /** Language of the clause. */
  readonly lang = input.required<string>();

  private readonly texts = inject(LanguageService);
  /** Each signal once: what it shows and the words that show it. */
  protected readonly signals = computed(() => {
    const seen = new Set<string>();
    return this.proposal()
      .cues.map((cue) => ({ shows: this.shows(cue), text: cue.text, from: cue.from }))
      .filter(({ shows, text }) => {
        const key = `${shows}|${text}`;
        return shows !== '' && text !== '' && !seen.has(key) && seen.add(key);
      });
  });
  protected readonly parts = computed(() => {
    const { hedge, exception, condition } = this.proposal();
    return Object.entries({ hedge, exception, condition }).flatMap(([part, words]) =>
      words === null ? [] : [{ part, words }],
    );
  });

  /** What a cue shows, in the reader's words; nothing for what the parts say already. */
  private shows({ shows }: Cue): string {
    const [part, value = ''] = shows.split(':');
    if (part === 'norm') return this.texts.text(`shared.norm.${value}`, { polarity: 'none' });
    if (part === 'addressee') return this.texts.text(`shared.addressee.${value}`);
    if (part === 'topic') return topicWords(value, this.texts.current());
    return '';
  }
}
