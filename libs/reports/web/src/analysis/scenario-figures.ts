import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type EndingFigures, type SituationFigures } from '@leidraad/reports/model';
import {
  type IconName,
  LanguageService,
  LdClauseBadge,
  LdLangPipe,
  LdStatusChip,
  LdTextPipe,
  type Tone,
} from '@leidraad/shared/web';
import { letterOf, shortText } from './item-words';
import { LdToldShare } from './told-share';

const LOOKS: Record<EndingFigures['kind'], { tone: Tone; icon: IconName }> = {
  passed: { tone: 'good', icon: 'check_circle' },
  'second-best': { tone: 'warn', icon: 'info' },
  failed: { tone: 'bad', icon: 'cancel' },
};

/** A scenario in reading order: who came where, what they chose there, and how it ended. */
@Component({
  selector: 'ld-scenario-figures',
  imports: [RouterLink, TranslocoPipe, LdClauseBadge, LdLangPipe, LdStatusChip, LdTextPipe, LdToldShare],
  templateUrl: './scenario-figures.html',
  styleUrl: './scenario-figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdScenarioFigures {
  readonly situations = input.required<readonly SituationFigures[]>();
  readonly endings = input.required<readonly EndingFigures[]>();

  private readonly language = inject(LanguageService);
  protected readonly looks = LOOKS;
  protected readonly letter = letterOf;
  private readonly numbers = computed(
    () => new Map(this.situations().map(({ key }, index) => [key, index + 1])),
  );

  protected readonly short = (text: SituationFigures['text']) =>
    shortText(text as Record<string, string>, this.language.current(), 160);

  protected readonly anchor = (to: string) => `${this.numbers().has(to) ? 'situation' : 'ending'}-${to}`;

  /** Where a choice leads, in words. */
  protected leads(to: string | null): string {
    const number = to === null ? undefined : this.numbers().get(to);
    const ending = this.endings().find(({ key }) => key === to);
    return this.language.text('analysis.scenario.leads', {
      kind: number === undefined ? (ending ? 'ending' : 'nothing') : 'situation',
      number: number ?? 0,
      title: ending
        ? shortText(ending.title as Record<string, string>, this.language.current(), 60).text
        : '',
    });
  }
}
