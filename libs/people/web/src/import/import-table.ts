import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ImportPreview, type ImportRow } from '@leidraad/people/model';
import {
  ErrorMessages,
  type IconName,
  LanguageService,
  LdNumberPipe,
  LdStatusChip,
  type Tone,
} from '@leidraad/shared/web';

const SHOWN_AT_FIRST = 100;
type Action = ImportRow['action'];
// What goes wrong comes first.
const ORDER: readonly Action[] = ['refuse', 'add', 'change', 'same'];
const LOOKS: Record<Action, { icon: IconName; tone: Tone }> = {
  refuse: { icon: 'cancel', tone: 'bad' },
  add: { icon: 'person_add', tone: 'good' },
  change: { icon: 'edit', tone: 'neutral' },
  same: { icon: 'check', tone: 'neutral' },
};

/** What each row of the file would do, or why it can't, by the line it is on. */
@Component({
  selector: 'ld-import-table',
  imports: [TranslocoPipe, LdNumberPipe, LdStatusChip],
  templateUrl: './import-table.html',
  styleUrl: './import-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdImportTable {
  readonly preview = input.required<ImportPreview>();

  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  protected readonly looks = LOOKS;
  protected readonly groups = computed(() =>
    ORDER.map((action) => ({ action, count: this.preview().counts[action] })).filter(
      ({ count }) => count > 0,
    ),
  );
  /** Undefined: all rows. */
  protected readonly group = linkedSignal<Action | undefined>(() =>
    this.preview().counts.refuse > 0 ? 'refuse' : undefined,
  );
  protected readonly all = signal(false);
  private readonly rows = computed(() => {
    const group = this.group();
    return group ? this.preview().rows.filter(({ action }) => action === group) : this.preview().rows;
  });
  protected readonly shown = computed(() =>
    this.all() ? this.rows() : this.rows().slice(0, SHOWN_AT_FIRST),
  );
  protected readonly more = computed(() => this.rows().length - this.shown().length);

  protected choose(action: Action): void {
    this.group.set(this.group() === action ? undefined : action);
    this.all.set(false);
  }

  protected fault({ column, code, params }: ImportRow['faults'][number]): string {
    return `${column}: ${this.messages.forCode(code, params)}`;
  }

  protected changes(row: ImportRow): string {
    return row.changes.length === 0
      ? ''
      : this.language.text('people.import.changes', { columns: row.changes.join(', ') });
  }
}
