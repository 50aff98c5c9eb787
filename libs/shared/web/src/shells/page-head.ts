import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LdIcon } from '../parts/icon';

export interface Crumb {
  label: string;
  link: string | readonly unknown[];
}

/** Head of a page in the work shell. Slots: `beside` after the title, `actions` at the end, the rest below. */
@Component({
  selector: 'ld-page-head',
  imports: [RouterLink, LdIcon],
  template: `
    @if (crumbs().length > 0) {
      <div class="crumbs">
        @for (crumb of crumbs(); track $index) {
          <a [routerLink]="crumb.link">{{ crumb.label }}</a><ld-icon name="chevron_right" />
        }
        <span aria-current="page">{{ title() }}</span>
      </div>
    }
    <div class="line">
      <div class="words">
        <div class="title">
          <h1>{{ title() }}</h1>
          <ng-content select="[slot=beside]" />
        </div>
        @if (sub(); as words) {
          <p class="sub">{{ words }}</p>
        }
      </div>
      <div class="actions"><ng-content select="[slot=actions]" /></div>
    </div>
    <ng-content />
  `,
  styleUrl: './page-head.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPageHead {
  readonly title = input.required<string>();
  readonly sub = input<string>();
  readonly crumbs = input<readonly Crumb[]>([]);
}
