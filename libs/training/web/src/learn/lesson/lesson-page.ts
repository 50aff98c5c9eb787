import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import {
  isApiError,
  LanguageService,
  LdDatePipe,
  LdErrorState,
  LdFocusShell,
  LdIcon,
  LdLangPipe,
  LdLoad,
  LdSpine,
  LdTextPipe,
  LdThread,
  LdThreadList,
} from '@leidraad/shared/web';
import { lessonViewSchema } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { partIndex, PartItems, statesOf } from '../cycle/part-items';
import { screenFocus } from '../cycle/screen-focus';
import { LdAwayNote } from '../device/away-note';
import { ReadingSaver } from '../device/reading-saver';
import { ReadMemory, rememberedResource } from '../device/remembered-resource';
import { lessonPath } from '../learning-paths';
import { whenIdle } from '../device/when-idle';
import { nextStop } from './next-stop';
import { LdScreenBlocks } from './screen-blocks';
import { firstUnread, isBroken, screensOf } from './screens';

/** One lesson, screen by screen. What was read is saved when the reader goes on. */
@Component({
  selector: 'ld-lesson-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdDatePipe,
    LdErrorState,
    LdFocusShell,
    LdIcon,
    LdLangPipe,
    LdLoad,
    LdSpine,
    LdTextPipe,
    LdThread,
    LdThreadList,
    LdAwayNote,
    LdScreenBlocks,
  ],
  templateUrl: './lesson-page.html',
  styleUrl: './lesson-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonPage {
  readonly key = input.required<string>();
  /** From the address: which screen, counted from 1. */
  readonly screen = input<string>();
  /** From the address: keys of the lessons that are read again, with commas between. */
  readonly again = input<string>();

  protected readonly cycle = inject(CycleStore);
  protected readonly saver = inject(ReadingSaver);
  private readonly memory = inject(ReadMemory);
  private readonly parts = inject(PartItems);
  private readonly language = inject(LanguageService);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly focus = screenFocus();
  private readonly rail = viewChild<ElementRef<HTMLElement>>('rail');

  protected readonly lesson = rememberedResource(
    () => lessonPath(this.cycle.cycleId(), this.key()),
    lessonViewSchema,
  );
  protected readonly view = this.lesson.current;
  /** The address names a lesson that this training does not have. */
  protected readonly missing = computed(() => {
    const outline = this.cycle.current();
    if (outline) return !outline.lessons.some((lesson) => lesson.key === this.key());
    const error = this.lesson.resource.error();
    return isApiError(error) && error.status === 404;
  });
  /** Title of a lesson that is not loaded yet. */
  protected readonly awayTitle = computed(
    () => this.cycle.current()?.lessons.find((lesson) => lesson.key === this.key())?.title,
  );
  protected readonly saveState = computed(() => this.saver.stateOf(this.cycle.cycleId()));
  protected readonly broken = computed(() => {
    const view = this.view();
    return view !== undefined && isBroken(view);
  });
  protected readonly screens = computed(() => screensOf(this.view()?.blocks ?? []));
  protected readonly at = computed(() => {
    const asked = Number(this.screen());
    const last = Math.max(0, this.screens().length - 1);
    if (Number.isInteger(asked) && asked > 0) return Math.min(asked - 1, last);
    return firstUnread(this.screens(), this.view()?.seenBlocks ?? []);
  });
  protected readonly shown = computed(() => this.screens()[this.at()]);
  protected readonly quoted = computed(() => {
    const clause = this.view()?.clauses[this.shown()?.clauseId ?? ''];
    return clause && { number: clause.number, ...inLanguage(clause.text, this.language.current()) };
  });
  /** Language of the quotation when it is not the one of the page. */
  protected readonly quoteLang = computed(() => {
    const language = this.quoted()?.language;
    return language === this.language.current() ? undefined : language;
  });

  protected readonly items = computed(() => {
    const outline = this.cycle.current();
    return outline ? this.parts.of(outline, { lesson: this.key() }) : [];
  });
  protected readonly states = computed(() => statesOf(this.items()));
  protected readonly part = computed(() => {
    const outline = this.cycle.current();
    return outline ? partIndex(outline, { lesson: this.key() }) + 1 : 0;
  });
  protected readonly stop = computed(() => {
    const outline = this.cycle.current();
    return outline && nextStop(outline, this.key(), this.again()?.split(',') ?? []);
  });
  protected readonly isLastScreen = computed(() => this.at() >= this.screens().length - 1);
  protected readonly nextKey = computed(() => (this.isLastScreen() ? (this.stop()?.key ?? 'next') : 'next'));

  protected readonly going = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    effect(() => {
      const view = this.view();
      if (!view) return;
      untracked(() => this.saver.savedBefore(view.savedAt));
      this.cycle.nameWindow(inLanguage(view.title, this.language.current()).text);
    });
    // A long rail scrolls by itself; where one is must be in it.
    afterRenderEffect(() => {
      const rail = this.rail()?.nativeElement;
      const here = this.items() && rail?.querySelector<HTMLElement>('[aria-current]')?.closest('li');
      if (rail && here) rail.scrollTop = Math.max(0, here.offsetTop - rail.clientHeight / 2);
    });
    // The lesson after this one, so that reading can go on without a connection.
    effect((onCleanup) => {
      const [kind, key] = this.view() ? (this.stop()?.path ?? []) : [];
      if (kind !== 'lessons' || !key) return;
      const path = lessonPath(this.cycle.cycleId(), key);
      onCleanup(whenIdle(() => this.memory.ahead(path, lessonViewSchema)));
    });
    effect(() => {
      this.key();
      this.at();
      this.failure.set(undefined);
    });
  }

  protected async next(): Promise<void> {
    if (this.going()) return;
    this.going.set(true);
    this.failure.set(undefined);
    try {
      const isSaved = await this.saver.save(this.cycle.cycleId(), this.key(), this.shown()?.keys ?? []);
      if (isSaved) this.cycle.outline.reload();
      await this.goOn();
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.going.set(false);
    }
  }

  protected reload(): void {
    this.lesson.resource.reload();
  }

  protected async previous(): Promise<void> {
    if (this.at() > 0) return this.show(this.at() - 1);
    const before = this.cycle.current()?.lessons[this.part() - 2];
    await this.router.navigate(before ? this.cycle.link('lessons', before.key) : this.cycle.link());
  }

  protected async showParts(): Promise<void> {
    const { PartsSheet } = await import('./parts-sheet');
    const text = (key: string) => this.language.text(`training.learn.parts.${key}`);
    const data = { items: this.items(), label: text('label'), heading: text('all'), close: text('close') };
    this.injector.get(PartsSheet).show(data);
  }

  private async goOn(): Promise<void> {
    if (!this.isLastScreen()) return this.show(this.at() + 1);
    const stop = this.stop();
    const keeps = stop?.key === 'nextTopic' ? { again: this.again() } : {};
    await this.router.navigate(this.cycle.link(...(stop?.path ?? [])), { queryParams: keeps });
  }

  private async show(index: number): Promise<void> {
    await this.router.navigate([], { queryParams: { screen: index + 1 }, queryParamsHandling: 'merge' });
    this.focus('h1');
  }
}
