import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  model,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GivenResponse, type ShownItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import {
  type Choice,
  LanguageService,
  LdCheckCards,
  LdChoiceCards,
  LdIcon,
  LdLangPipe,
  LdTextPipe,
} from '@leidraad/shared/web';
import { LdMarkList } from '../breach/mark-list';
import { LdMarkRules } from '../breach/mark-rules';
import { LdMarkText } from '../breach/mark-text';
import { AsList } from '../breach/as-list';
import { marksOf, ruled, toggled } from '../breach/marks';
import { LdTold } from '../scenes/told';
import { partOf } from '../part-of';
import { spoken } from '../spoken';
import { chosenOptions, type Draft, lackOf } from './draft';
import { LdMatchRows } from './match-rows';
import { LdOrderSteps } from './order-steps';

interface Keyed {
  key: string;
  text: LocalizedText;
}

/**
 * A question of any type, and what is put in so far. Sends nothing: the page that shows it has the button. What it is given as
 * content stands below the answer, e.g. that it is kept on this device.
 */
@Component({
  selector: 'ld-play-item',
  imports: [
    TranslocoPipe,
    LdCheckCards,
    LdChoiceCards,
    LdIcon,
    LdLangPipe,
    LdTextPipe,
    LdMarkList,
    LdMarkRules,
    LdMarkText,
    LdMatchRows,
    LdOrderSteps,
    LdTold,
  ],
  templateUrl: './play-item.html',
  styleUrl: './play-item.scss',
  host: { '[class.breach]': "item().type === 'breach' && !isSingle()", '[class.single]': 'isSingle()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPlayItem {
  readonly item = input.required<ShownItem>();
  readonly draft = model<Draft>();
  /** The answer is on its way and stands. */
  readonly locked = input(false);
  /** Which situation of a scenario this is, from 1. */
  readonly number = input<number>();

  protected readonly asList = inject(AsList);
  private readonly language = inject(LanguageService);
  private readonly say = spoken();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  /** Why the answer can't be given yet, in words; empty when it can. */
  readonly blockers = computed(() => {
    const lack = lackOf(this.item(), this.draft());
    return lack ? [this.language.text(`quizzes.lack.${lack.key}`, { number: lack.number ?? 0 })] : [];
  });

  /** What the question is asked about; nothing for a message to mark, which shows itself. */
  protected readonly told = computed(() => {
    const item = this.item();
    switch (item.type) {
      case 'breach':
        return undefined;
      case 'scenario':
        return item.at ? { title: item.title, ...item.at } : undefined;
      case 'situation':
        return { title: undefined, ...item, text: item.situation };
      default:
        return item.situation || item.picture
          ? { title: undefined, scene: undefined, ...item, text: item.situation }
          : undefined;
    }
  });
  protected readonly isSingle = computed(() =>
    this.item().type === 'breach' ? this.asList.on() : !this.told(),
  );
  protected readonly marks = computed(() => {
    const item = this.item();
    return item.type === 'breach' ? marksOf(item, this.draft()) : [];
  });
  protected readonly options = computed(() => [...chosenOptions(this.draft())]);
  protected readonly choice = computed(() => {
    const draft = this.draft();
    return draft && 'choice' in draft ? draft.choice : undefined;
  });
  protected readonly truth = computed(() => {
    const draft = this.draft();
    return draft && 'answer' in draft ? String(draft.answer) : undefined;
  });
  protected readonly truths = computed<Choice[]>(() =>
    ['true', 'false'].map((id) => ({ id, label: this.language.text(`quizzes.truth.${id}`) })),
  );

  /** To the first thing that an answer still lacks. */
  focusOpen(): void {
    const place = this.openPlace() ?? this.host.nativeElement;
    const control = place.matches('select')
      ? place
      : (place.querySelector<HTMLElement>('input, select') ??
        place.querySelector<HTMLElement>('[role=button], button'));
    control?.focus();
  }

  private openPlace(): HTMLElement | undefined {
    const item = this.item();
    const number = lackOf(item, this.draft())?.number;
    if (number === undefined) return undefined;
    const host = this.host.nativeElement;
    return item.type === 'matching'
      ? partOf(host, 'row', item.rows[number - 1]?.key ?? '')
      : partOf(host, 'mark', this.marks()[number - 1]?.part.key ?? '');
  }

  protected choicesOf(options: readonly Keyed[]): Choice[] {
    return options.map(({ key, text }) => ({ id: key, label: this.say(text) }));
  }

  protected put(draft: GivenResponse): void {
    if (!this.locked()) this.draft.set(draft);
  }

  protected pickOne(option: string | undefined): void {
    if (option) this.put({ options: [option] });
  }

  protected pickChoice(situation: string, choice: string | undefined): void {
    if (choice) this.put({ situation, choice });
  }

  protected toggle(part: string): void {
    this.put(toggled(this.marks(), part));
  }

  protected rule({ part, rule }: { part: string; rule: string }): void {
    this.put(ruled(this.marks(), part, rule));
  }

  /** Its row goes, so the focus goes to the part itself. */
  protected unmark(part: string): void {
    this.toggle(part);
    const focus = () => partOf(this.host.nativeElement, 'part', part)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
