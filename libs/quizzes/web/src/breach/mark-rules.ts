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
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Shown } from '@leidraad/quizzes/model';
import { type Choice, LdChoiceCards, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { partOf } from '../part-of';
import { spoken } from '../spoken';
import { LdPartLabelPipe } from './part-label';
import { type Mark } from './marks';

/**
 * The rule of each mark. A row folds once its rule is chosen: at once by pointer; by keyboard when one leaves it, because the
 * arrow keys choose on their way.
 */
@Component({
  selector: 'ld-mark-rules',
  imports: [TranslocoPipe, LdChoiceCards, LdLangPipe, LdPartLabelPipe, LdTextPipe],
  templateUrl: './mark-rules.html',
  styleUrl: './mark-rules.scss',
  host: { '(pointerdown)': 'pressed(true)', '(keydown)': 'pressed(false)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdMarkRules {
  readonly item = input.required<Shown<'breach'>>();
  readonly marks = input.required<readonly Mark[]>();
  readonly locked = input(false);
  readonly ruleChange = output<{ part: string; rule: string }>();
  /** Key of the part whose mark is taken away. */
  readonly removed = output<string>();

  private readonly say = spoken();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private byPointer = false;
  /** Part whose row stays open although its rule is chosen. */
  private readonly open = signal<string | undefined>(undefined);

  protected readonly rules = computed<Choice[]>(() =>
    this.item().rules.map(({ key, text }) => ({ id: key, label: this.say(text) })),
  );

  protected isOpen({ part, rule }: Mark): boolean {
    return !this.locked() && (!rule || this.open() === part.key);
  }

  protected ruleOf(mark: Mark): Shown<'breach'>['rules'][number] | undefined {
    return this.item().rules.find(({ key }) => key === mark.rule);
  }

  protected pressed(byPointer: boolean): void {
    this.byPointer = byPointer;
  }

  protected choose(part: string, rule: string | undefined): void {
    if (!rule) return;
    this.open.set(this.byPointer ? undefined : part);
    this.ruleChange.emit({ part, rule });
    if (this.byPointer) this.focus(part, '.change');
  }

  protected change(part: string): void {
    this.open.set(part);
    this.focus(part, 'input:checked');
  }

  /** Leaving a row folds it, unless something in it still has the focus. */
  protected left(event: FocusEvent): void {
    const row = event.currentTarget as HTMLElement;
    const isInside = event.relatedTarget instanceof Node && row.contains(event.relatedTarget);
    if (event.relatedTarget && !isInside) this.open.set(undefined);
  }

  private focus(part: string, selector: string): void {
    const row = () => partOf(this.host.nativeElement, 'mark', part);
    afterNextRender(() => row()?.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
