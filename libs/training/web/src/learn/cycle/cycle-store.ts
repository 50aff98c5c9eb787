import { computed, inject, Injectable, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { apiResource, LanguageService, PageTitle } from '@leidraad/shared/web';
import { inLanguage } from '@leidraad/shared/model';
import { outlineSchema } from '@leidraad/training/model';
import { cyclePath } from '../learning-api';

/** The training that the pages below `/training/<cycleId>` share. */
@Injectable()
export class CycleStore {
  private readonly params = toSignal(inject(ActivatedRoute).paramMap, { requireSync: true });
  private readonly language = inject(LanguageService);
  private readonly pageTitle = inject(PageTitle);

  readonly cycleId: Signal<string> = computed(() => this.params().get('cycleId') ?? '');
  readonly outline = apiResource(() => cyclePath(this.cycleId()), outlineSchema);
  /** The outline, or undefined while it is loading or failed. */
  readonly current = computed(() => (this.outline.hasValue() ? this.outline.value() : undefined));
  readonly title = computed(() => {
    const outline = this.current();
    return outline ? inLanguage(outline.task.courseTitle, this.language.current()).text : '';
  });

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
