import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type IconName,
  LdClauseBadge,
  LdLangPipe,
  LdStatusChip,
  LdTextPipe,
  type Tone,
} from '@leidraad/shared/web';
import { type QuotedPolicy, type ToldEnding } from './told-consequence';

const LOOKS: Record<ToldEnding['kind'], { tone: Tone; icon: IconName }> = {
  passed: { tone: 'good', icon: 'check_circle' },
  'second-best': { tone: 'warn', icon: 'info' },
  failed: { tone: 'bad', icon: 'cancel' },
};

/** How a scenario ended, in words with an icon, and what it came to. */
@Component({
  selector: 'ld-ending',
  imports: [TranslocoPipe, LdClauseBadge, LdLangPipe, LdStatusChip, LdTextPipe],
  template: `
    @let end = ending();
    <ld-status-chip
      [tone]="look().tone"
      [icon]="look().icon"
      [text]="'quizzes.ending.' + word() | transloco"
    />
    <h2 [attr.lang]="end.title | ldLang">{{ end.title | ldText }}</h2>
    <p [attr.lang]="end.text | ldLang">{{ end.text | ldText }}</p>
    @if (end.clauses.length > 0) {
      <p class="clauses">
        @for (clause of end.clauses; track clause.clauseId) {
          <ld-clause-badge
            [small]="true"
            [clause]="clause.number"
            [version]="policy().number"
            [link]="['/policy', policy().slug]"
            [fragment]="clause.number"
          />
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 24px;
      border: 1px solid var(--outline);
      border-radius: var(--radius-card);
      background: var(--card);
    }

    h2 {
      margin-block: 12px 8px;
    }

    p {
      white-space: pre-line;
    }

    .clauses {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdEnding {
  readonly ending = input.required<ToldEnding>();
  readonly policy = input.required<QuotedPolicy>();

  protected readonly look = computed(() => LOOKS[this.ending().kind]);
  protected readonly word = computed(() => endingWord(this.ending()));
}

/** Last part of the key of what an ending is called. */
export function endingWord({ kind, isBest }: Pick<ToldEnding, 'kind' | 'isBest'>): string {
  return isBest ? 'best' : kind;
}
