import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import {
  LanguageService,
  LazyDialog,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
  watchChanges,
} from '@leidraad/shared/web';
import { type HelpRow } from '@leidraad/training/model';
import { AssignApi } from '../assign/assign-api';
import { AskedQuestions } from './asked-questions';

/** Who used up their attempts: the topics to go over together, never the answers. */
@Component({
  selector: 'ld-help-page',
  imports: [AskedQuestions, MatButton, TranslocoPipe, LdDatePipe, LdEmptyState, LdIcon, LdLoad, LdPageHead],
  templateUrl: './help-page.html',
  styleUrl: './help-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HelpPage {
  private readonly language = inject(LanguageService);
  private readonly dialogs = inject(LazyDialog);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly api = inject(AssignApi);
  protected readonly rows = this.api.helpNeeded();
  protected readonly questions = this.api.policyQuestions();
  protected readonly text = (text: LocalizedText) => inLanguage(text, this.language.current());

  constructor() {
    watchChanges('completion', this.rows);
  }

  protected async give(row: HelpRow): Promise<void> {
    const { ExtraAttemptDialog } = await import('./extra-attempt-dialog');
    const given = await this.dialogs.open<boolean>(ExtraAttemptDialog, { data: row });
    if (!given) return;
    void this.announcer.announce(this.language.text('assign.help.given', { name: row.displayName }));
    this.rows.reload();
  }
}
