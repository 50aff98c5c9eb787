import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import {
  LanguageService,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdNumberPipe,
  LdPageHead,
  watchChanges,
} from '@leidraad/shared/web';
import { type AssignmentRow } from '@leidraad/training/model';
import { AssignApi } from './assign-api';

/** What was assigned to which department, newest first. */
@Component({
  selector: 'ld-assignments-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdDatePipe,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdNumberPipe,
    LdPageHead,
  ],
  templateUrl: './assignments-page.html',
  styleUrl: './assignments-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssignmentsPage {
  private readonly language = inject(LanguageService);
  protected readonly rows = inject(AssignApi).assignments();
  protected readonly title = (text: LocalizedText) => inLanguage(text, this.language.current());

  protected unitKey({ everybody, withBelow }: AssignmentRow): string {
    if (!everybody) return 'assign.rule.unitSome';
    return withBelow ? 'assign.rule.unitBelow' : 'assign.rule.unitOnly';
  }

  constructor() {
    watchChanges('completion', this.rows);
  }
}
