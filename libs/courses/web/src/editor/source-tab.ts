import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdDatePipe, LdIcon } from '@leidraad/shared/web';
import { ClauseTree } from './clause-tree';
import { DraftStore } from './draft-store';

/** Step 1: which version of which policy this course is about. */
@Component({
  selector: 'ld-source-tab',
  imports: [MatButton, RouterLink, TranslocoPipe, LdDatePipe, LdIcon, ClauseTree],
  templateUrl: './source-tab.html',
  styleUrl: './single-pane.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceTab {
  protected readonly store = inject(DraftStore);
  private readonly language = inject(LanguageService);
  protected readonly name = computed(() =>
    inLanguage(this.store.policy()?.title ?? {}, this.language.current()),
  );
  protected readonly counts = computed(() => {
    const clauses = this.store.policy()?.sections.flatMap((section) => section.clauses) ?? [];
    const adopted = clauses.filter((clause) => clause.reading?.decision === 'adopted').length;
    return { clauses: clauses.length, adopted };
  });
}
