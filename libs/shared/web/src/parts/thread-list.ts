import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { LOOP_DOWN, type ThreadState } from './thread-loop';

export interface ThreadItem {
  title: string;
  detail?: string;
  state: ThreadState;
  /** For `RouterLink`; an item without it is text. */
  link?: string | readonly unknown[];
}

/** Vertical thread: a rail of links (`nav`) or what happened and what comes (`list`). */
@Component({
  selector: 'ld-thread-list',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './thread-list.html',
  styleUrl: './thread-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdThreadList {
  readonly items = input.required<readonly ThreadItem[]>();
  readonly kind = input<'nav' | 'list'>('list');
  /** Name of the list for a screen reader. */
  readonly label = input.required<string>();
  protected readonly loop = LOOP_DOWN;
}
