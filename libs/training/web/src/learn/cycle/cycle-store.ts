import { computed, effect, inject, Injectable, type Signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { LanguageService, PageTitle } from '@leidraad/shared/web';
import { inLanguage } from '@leidraad/shared/model';
import { outlineSchema } from '@leidraad/training/model';
import { AnswerSender } from '../device/answer-sender';
import { ReadingSaver } from '../device/reading-saver';
import { rememberedResource } from '../device/remembered-resource';
import { cyclePath } from '../learning-paths';

/** The training that the pages below `/training/<cycleId>` share. */
@Injectable()
export class CycleStore {
  private readonly params = toSignal(inject(ActivatedRoute).paramMap, { requireSync: true });
  private readonly language = inject(LanguageService);
  private readonly pageTitle = inject(PageTitle);

  readonly cycleId: Signal<string> = computed(() => this.params().get('cycleId') ?? '');
  private readonly remembered = rememberedResource(() => cyclePath(this.cycleId()), outlineSchema);
  readonly outline = this.remembered.resource;
  /** The outline; undefined until it is loaded, or when it can't be. */
  readonly current = this.remembered.current;
  /** Not loaded, because the server is away; it comes by itself. */
  readonly isAway = this.remembered.isAway;
  readonly title = computed(() => {
    const outline = this.current();
    return outline ? inLanguage(outline.task.courseTitle, this.language.current()).text : '';
  });

  constructor() {
    const [answers, reading] = [inject(AnswerSender), inject(ReadingSaver)];
    const sentLater = computed(() => answers.sentLater() + reading.sentLater());
    const before = sentLater();
    // What waited on this device has arrived: the parts stand otherwise now.
    effect(() => {
      if (sentLater() > before) untracked(() => this.outline.reload());
    });
  }

  /** Address of a page of this training, for `RouterLink`. */
  link(...path: string[]): string[] {
    return ['/training', this.cycleId(), ...path];
  }

  /** Names the window after a page and this training. */
  nameWindow(page: string): void {
    const title = this.title();
    this.pageTitle.set(title && page && page !== title ? `${page} – ${title}` : page || title);
  }
}
