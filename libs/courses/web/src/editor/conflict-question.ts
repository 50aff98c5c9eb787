import { inject, Injectable } from '@angular/core';
import { type CourseContent, type CourseDraftView } from '@leidraad/courses/model';
import { LazyDialog } from '@leidraad/shared/web';

export interface Conflict {
  mine: CourseContent;
  theirs: CourseDraftView;
}

/** Two people wrote in the same draft: shows what differs and lets the reader choose. */
@Injectable({ providedIn: 'root' })
export class ConflictQuestion {
  private readonly dialogs = inject(LazyDialog);

  async ask(conflict: Conflict): Promise<'mine' | 'theirs'> {
    const { ConflictDialog } = await import('./conflict-dialog');
    const chosen = await this.dialogs.open<'mine' | 'theirs'>(ConflictDialog, {
      data: conflict,
      disableClose: true,
      width: '720px',
    });
    return chosen ?? 'mine';
  }
}
