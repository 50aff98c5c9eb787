import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Finding, type Step, wordsOfFinding } from '@leidraad/quizzes/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { ENDING_ICONS } from '../canvas/canvas-views';
import { placeOfPart } from '../place-of-part';
import { ScenarioStudio } from '../studio';

/** More than anybody mends at once; the rest is shown when asked for. */
const AT_FIRST = 100;

/** What the checks found: each problem goes to its place, and where there is an example, plays it. */
@Component({
  selector: 'ld-problem-list',
  imports: [MatButton, TranslocoPipe, LdIcon],
  templateUrl: './problem-list.html',
  styleUrl: './problem-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemList {
  readonly played = output<Step[]>();

  protected readonly studio = inject(ScenarioStudio);
  private readonly language = inject(LanguageService);
  protected readonly icons = ENDING_ICONS;

  private readonly keys = computed(() => {
    const { situations, endings } = this.studio.shape();
    return new Set([...situations, ...endings].map(({ key }) => key));
  });
  private readonly weighed = computed(() =>
    (this.studio.check()?.findings ?? [])
      .map((finding) => ({ finding, severity: this.severityOf(finding) }))
      .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')),
  );
  protected readonly most = signal(AT_FIRST);
  protected readonly problems = computed(() =>
    this.weighed()
      .slice(0, this.most())
      .map(({ finding, severity }, index) => ({
        id: index,
        finding,
        severity,
        words: this.wordsOf(finding),
        steps: (finding.path ?? []).map(({ situation, choice }) => ({
          situation: situation.toUpperCase(),
          choice,
        })),
        end: this.endOf(finding),
      })),
  );
  protected readonly counts = computed(() => {
    const errors = this.weighed().filter(({ severity }) => severity === 'error').length;
    return { errors, warnings: this.weighed().length - errors };
  });
  protected readonly summary = computed(() => {
    const check = this.studio.check();
    if (!check) return undefined;
    return {
      routes: check.routes.count,
      capped: check.routes.isCapped,
      ends: check.proven['always-ends'],
      steps: check.longest?.steps ?? 0,
      minutes: check.longest?.minutes ?? 0,
    };
  });

  protected readonly rest = computed(() => Math.max(0, this.weighed().length - this.most()));

  protected showAll(): void {
    this.most.set(Infinity);
  }

  protected play(finding: Finding): void {
    this.studio.show(finding);
    if (finding.path) this.played.emit(finding.path);
  }

  /** What is lacking in another language than the main one stops publishing in that language only. */
  private severityOf({ severity, language }: Finding): Finding['severity'] {
    const isElsewhere = language !== undefined && language !== this.studio.surroundings().language;
    return isElsewhere ? 'warning' : severity;
  }

  private wordsOf(finding: Finding): string {
    const current = this.language.current();
    const words = wordsOfFinding({ ...finding, params: this.named(finding.params) }, current);
    if (finding.language === undefined) return words;
    return `${this.language.text('scenario.problems.in', { language: finding.language })} ${words}`;
  }

  /** Situations and endings are called here as they are on the canvas: `P2`, `P2 a`. */
  private named(params: Finding['params']): Finding['params'] {
    const keys = this.keys();
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        const [node = '', ...rest] = String(value).split('.');
        if (keys.has(node)) return [name, [node.toUpperCase(), ...rest].join(' ')];
        return [name, name === 'part' ? this.partName(String(value)) : value];
      }),
    );
  }

  /** `P1 b, feedback` */
  private partName(part: string): string {
    const { node, choice, field } = placeOfPart(part);
    const place = [node?.toUpperCase(), choice].filter((name) => name !== undefined).join(' ');
    return [place, field && this.language.text(`scenario.part.${field}`)].filter(Boolean).join(', ');
  }

  /** Where an example ends, when that is an ending. */
  private endOf({ path = [] }: Finding) {
    const last = path.at(-1);
    const { situations, endings } = this.studio.shape();
    const to = situations
      .find(({ key }) => key === last?.situation)
      ?.choices.find(({ key }) => key === last?.choice)?.to;
    return endings.find(({ key }) => key === to)?.kind;
  }
}
