import { DOCUMENT } from '@angular/common';
import { computed, DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { type DraftCompany, VISIT_BEAT_SECONDS } from '@leidraad/courses/model';
import { ChangeStream } from '@leidraad/shared/web';
import { v7 as newId } from 'uuid';
import { CoursesApi } from '../courses-api';
import { DraftStore } from './draft-store';

/**
 * Who else has the draft of this page open. The page says that it is here as long as one may write in it, and hears at
 * once when somebody comes or goes.
 */
@Injectable()
export class Fellows {
  private readonly api = inject(CoursesApi);
  private readonly stream = inject(ChangeStream);
  private readonly store = inject(DraftStore);
  /** A page that closed and comes back from the browser's memory is another visit. */
  private visit = newId();
  private readonly slug = computed(() => (this.store.editable() ? this.store.draft()?.slug : undefined));
  private readonly courseId = computed(() => this.store.draft()?.courseId);

  readonly others = signal<DraftCompany['others']>([]);

  constructor() {
    effect((onCleanup) => {
      const slug = this.slug();
      const courseId = this.courseId();
      if (!slug || !courseId) return;
      const beat = () => void this.stay(slug);
      const timer = setInterval(beat, VISIT_BEAT_SECONDS * 1000);
      const stop = this.stream.listen(`draft-company:${courseId}`, beat);
      beat();
      onCleanup(() => {
        clearInterval(timer);
        stop();
        this.leave(slug);
      });
    });
    this.followWindow();
  }

  private async stay(slug: string): Promise<void> {
    try {
      const { others } = await this.api.stay(slug, this.visit);
      if (slug === this.slug()) this.others.set(others);
    } catch {
      // Whoever cannot be asked for is not shown; saving still sees what others saved.
      this.others.set([]);
    }
  }

  private leave(slug: string): void {
    this.others.set([]);
    this.api.leave(slug, this.visit);
    this.visit = newId();
  }

  /** A closed tab says goodbye; one that comes back from the browser's memory is here again. */
  private followWindow(): void {
    const view = inject(DOCUMENT).defaultView;
    const ends = () => {
      const slug = this.slug();
      if (slug) this.leave(slug);
    };
    const back = (event: PageTransitionEvent) => {
      const slug = this.slug();
      if (slug && event.persisted) void this.stay(slug);
    };
    view?.addEventListener('pagehide', ends);
    view?.addEventListener('pageshow', back);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('pagehide', ends);
      view?.removeEventListener('pageshow', back);
    });
  }
}
