import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon, LdTextPipe } from '@leidraad/shared/web';
import { type AttemptView } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';

/** The scenarios of an attempt that is over, to play again for oneself. */
@Component({
  selector: 'ld-replay-links',
  imports: [RouterLink, TranslocoPipe, LdIcon, LdTextPipe],
  template: `
    @if (scenarios().length > 0) {
      <h2>{{ 'training.learn.replay.linkHeading' | transloco }}</h2>
      <ul>
        @for (scenario of scenarios(); track scenario.position) {
          <li>
            <a [routerLink]="link(scenario.position)"
              ><ld-icon name="play_arrow" />{{
                'training.learn.replay.link' | transloco: { title: scenario.title | ldText }
              }}</a
            >
          </li>
        }
      </ul>
    }
  `,
  styles: `
    h2 {
      margin-top: 48px;
    }

    ul {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }

    a {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-height: 48px;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdReplayLinks {
  readonly attempt = input.required<AttemptView>();

  private readonly cycle = inject(CycleStore);
  protected readonly scenarios = computed(() =>
    this.attempt().questions.flatMap(({ position, item }) =>
      item.type === 'scenario' ? [{ position, title: item.title }] : [],
    ),
  );

  protected link(position: number): string[] {
    return this.cycle.link('quiz', this.attempt().id, 'replay', String(position));
  }
}
