import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Shown } from '@leidraad/quizzes/model';
import { LanguageService, LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { partOf } from '../part-of';
import { spoken } from '../spoken';
import { type Draft, moved, orderOf } from './draft';

/** Steps to put in order: by the buttons of each step, or by dragging. Says where a step went. */
@Component({
  selector: 'ld-order-steps',
  imports: [
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    MatIconButton,
    TranslocoPipe,
    LdIcon,
    LdLangPipe,
    LdTextPipe,
  ],
  templateUrl: './order-steps.html',
  styleUrl: './order-steps.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdOrderSteps {
  readonly item = input.required<Shown<'ordering'>>();
  readonly draft = input<Draft>();
  readonly locked = input(false);
  /** Id of what names the list. */
  readonly labelledBy = input<string>();
  readonly draftChange = output<Draft>();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly language = inject(LanguageService);
  private readonly say = spoken();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  private readonly order = computed(() => orderOf(this.item().steps, this.draft()));
  protected readonly steps = computed(() =>
    this.order().flatMap((key) => this.item().steps.find((step) => step.key === key) ?? []),
  );

  protected dropped({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    if (previousIndex !== currentIndex) this.move(previousIndex, currentIndex);
  }

  /** By button. The step keeps the focus, though its row is another one now. */
  protected shift(index: number, by: -1 | 1): void {
    const to = index + by;
    const step = this.steps()[index];
    if (!step || to < 0 || to >= this.steps().length) return;
    this.move(index, to);
    const button = by < 0 ? '.up' : '.down';
    const row = () => partOf(this.host.nativeElement, 'step', step.key);
    afterNextRender(() => row()?.querySelector<HTMLElement>(button)?.focus(), { injector: this.injector });
  }

  private move(from: number, to: number): void {
    const step = this.steps()[from];
    this.draftChange.emit({ order: moved(this.order(), from, to) });
    const params = { step: this.say(step?.text), at: to + 1, total: this.order().length };
    void this.announcer.announce(this.language.text('quizzes.order.moved', params));
  }
}
