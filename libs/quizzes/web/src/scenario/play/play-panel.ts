import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { moved, type Playing, type ScenarioItem, type Shown, type Step } from '@leidraad/quizzes/model';
import { LdBlockedButton, LdIcon } from '@leidraad/shared/web';
import { LdAnsweredItem } from '../../after/answered-item';
import { type QuotedPolicy, type ToldClause, type ToldConsequence } from '../../after/told-consequence';
import { type Draft, lackOf } from '../../play/draft';
import { LdPlayItem } from '../../play/play-item';
import { rehearsalFrom, shownIn, toldIn } from './rehearsal';

/** What to play: from the beginning or a situation, or an example whose choices are put in one by one. */
export interface Rehearsal {
  from: string | null;
  example: readonly Step[];
}

interface Stage {
  playing: Playing | undefined;
  /** What was chosen last, until its author goes on. */
  told: { step: Step; item: Shown<'scenario'>; consequence: ToldConsequence } | undefined;
  moves: number;
}

/** Plays the scenario as it stands, with the flags and points in view. Nothing of it is kept. */
@Component({
  selector: 'ld-play-panel',
  imports: [MatButton, MatIconButton, TranslocoPipe, LdAnsweredItem, LdBlockedButton, LdIcon, LdPlayItem],
  templateUrl: './play-panel.html',
  styleUrl: './play-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlayPanel {
  readonly scenario = input.required<ScenarioItem>();
  readonly rehearsal = input.required<Rehearsal>();
  readonly policy = input.required<QuotedPolicy>();
  readonly clauses = input.required<ReadonlyMap<string, Omit<ToldClause, 'effect'>>>();
  readonly closed = output<void>();
  /** Where the play is now, so that the canvas can show it. */
  readonly reached = output<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly stage = linkedSignal<Rehearsal, Stage>({
    source: this.rehearsal,
    computation: ({ from }) => ({ playing: rehearsalFrom(this.scenario(), from), told: undefined, moves: 0 }),
  });
  protected readonly draft = linkedSignal<unknown, Draft | undefined>({
    source: () => this.stage(),
    computation: () => this.scripted(),
  });
  protected readonly shown = computed(() => {
    const { playing, moves } = this.stage();
    return playing && shownIn(this.scenario(), playing, moves);
  });
  protected readonly blockers = computed(() => {
    const shown = this.shown();
    return shown && lackOf(shown, this.draft()) ? ['scenario.play.choose'] : [];
  });
  protected readonly facts = computed(() => {
    const state = this.stage().playing?.state;
    if (!state) return undefined;
    return {
      points: state.points,
      flags: Object.entries(state.flags).map(([name, value]) => ({ name, value: String(value) })),
      broken: state.broken.map((id) => this.clauses().get(id)?.number ?? '?'),
    };
  });
  protected readonly ended = computed(() => this.stage().told?.consequence.ending !== undefined);

  constructor() {
    // Whoever begins to play reads on there.
    effect(() => {
      this.rehearsal();
      untracked(() => this.focus('h1'));
    });
  }

  protected choose(): void {
    const { playing, moves } = this.stage();
    const draft = this.draft();
    if (!playing || !draft || !('choice' in draft)) return;
    const next = moved(this.scenario(), playing, draft);
    if (!next) return;
    const consequence = toldIn(this.scenario(), draft, playing, (id) => this.clauses().get(id));
    const item = shownIn(this.scenario(), playing, moves);
    if (!item) return;
    this.stage.set({ playing: next, told: { step: draft, item, consequence }, moves: moves + 1 });
    this.reached.emit(next.state.at);
    this.focus('.verdict, h1');
  }

  protected goOn(): void {
    this.stage.update((stage) => ({ ...stage, told: undefined }));
    this.focus('h1');
  }

  protected back(): void {
    const { playing, moves } = this.stage();
    const before = playing && moved(this.scenario(), playing, { back: true });
    if (!before) return;
    this.stage.set({ playing: before, told: undefined, moves: moves + 1 });
    this.reached.emit(before.state.at);
    this.focus('h1');
  }

  protected again(): void {
    const { from } = this.rehearsal();
    this.stage.set({ playing: rehearsalFrom(this.scenario(), from), told: undefined, moves: 0 });
    this.focus('h1');
  }

  /** The choice that an example makes here. */
  private scripted(): Step | undefined {
    const { playing, told } = this.stage();
    if (!playing || told) return undefined;
    const step = this.rehearsal().example[playing.steps.length];
    return step?.situation === playing.state.at ? step : undefined;
  }

  private focus(selector: string): void {
    afterNextRender(
      () => {
        const place = this.host.querySelector<HTMLElement>(selector);
        place?.setAttribute('tabindex', '-1');
        place?.focus();
      },
      { injector: this.injector },
    );
  }
}
