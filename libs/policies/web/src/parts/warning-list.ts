import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type Warning,
  WARNING_CODES,
  type WarningCode,
  warningAdvice,
  warningTitle,
} from '@leidraad/policies/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';

/** A warning as the list shows it: with the sentence it is about, and whether somebody looked at it. */
export interface ListedWarning extends Warning {
  key: string;
  text: string | null;
  state?: 'open' | 'looked-at';
}

interface WarningGroup {
  code: WarningCode;
  advice: string;
  open: number;
  warnings: ListedWarning[];
}

/** Warnings by kind, most urgent kind first: what is wrong, what to do, and where; worked through one by one. */
@Component({
  selector: 'ld-warning-list',
  imports: [MatButton, TranslocoPipe, LdIcon],
  templateUrl: './warning-list.html',
  styleUrl: './warning-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WarningList {
  readonly warnings = input.required<readonly ListedWarning[]>();
  /** Whether the reader may note that a warning was looked at. */
  readonly editable = input(false);
  /** Number of the clause that is looked at. */
  readonly current = input<string>();
  /** The reader wants to see the clause with this number. */
  readonly shown = output<string>();
  readonly looked = output<{ key: string; state: 'open' | 'looked-at' }>();

  private readonly texts = inject(LanguageService);
  protected readonly groups = computed(() =>
    WARNING_CODES.flatMap((code): WarningGroup[] => {
      const warnings = this.warnings().filter((warning) => warning.code === code);
      if (warnings.length === 0) return [];
      const open = warnings.filter((warning) => warning.state !== 'looked-at').length;
      return [{ code, advice: warningAdvice(code, this.texts.current()), open, warnings }];
    }),
  );

  protected title(warning: Warning): string {
    return warningTitle(warning, this.texts.current());
  }
}
