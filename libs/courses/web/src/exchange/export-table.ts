import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Item, type Loss, nameOfItem } from '@leidraad/quizzes/model';
import { ITEM_ICONS } from '@leidraad/quizzes/web';
import { inLanguage } from '@leidraad/shared/model';
import { ErrorMessages, LanguageService, LdIcon, LdNumberPipe } from '@leidraad/shared/web';
import { EXPORT_STATES, type ExportRow, type ExportState } from './export-rows';
import { toggled, toggledAll } from './row-choice';

const LOOKS = {
  out: { icon: 'cancel', filled: true },
  partly: { icon: 'warning', filled: true },
  whole: { icon: 'check_circle', filled: false },
} as const;

/** The questions of a course to choose from, with what a format cannot hold of each. */
@Component({
  selector: 'ld-items-export-table',
  imports: [TranslocoPipe, LdIcon, LdNumberPipe],
  templateUrl: './export-table.html',
  styleUrls: ['./row-groups.scss', './export-table.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportTable {
  readonly rows = input.required<readonly ExportRow[]>();
  /** Ids of the questions that are chosen. */
  readonly chosen = model.required<ReadonlySet<string>>();

  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  protected readonly icons = ITEM_ICONS;
  protected readonly looks = LOOKS;
  protected readonly groups = computed(() =>
    EXPORT_STATES.map((state) => ({
      state,
      count: this.rows().filter((row) => row.state === state).length,
    })).filter(({ count }) => count > 0),
  );
  /** Undefined: all rows. Another format begins with all of them. */
  protected readonly group = linkedSignal<unknown, ExportState | undefined>({
    source: this.rows,
    computation: () => undefined,
  });
  protected readonly shown = computed(() => {
    const group = this.group();
    return group ? this.rows().filter(({ state }) => state === group) : this.rows();
  });
  /** What can be in the file, among the rows that are shown. */
  private readonly choosable = computed(() =>
    this.shown().flatMap(({ item, state }) => (state === 'out' ? [] : [item.id])),
  );
  protected readonly mayChoose = computed(() => this.choosable().length > 0);
  protected readonly chosenAll = computed(() => this.choosable().every((id) => this.chosen().has(id)));
  protected readonly chosenSome = computed(() => this.choosable().some((id) => this.chosen().has(id)));

  protected show(state: ExportState): void {
    this.group.set(this.group() === state ? undefined : state);
  }

  protected toggle(id: string): void {
    this.chosen.set(toggled(this.chosen(), id));
  }

  /** Chooses everything that is shown; nothing of it when everything was chosen. */
  protected toggleAll(): void {
    this.chosen.set(toggledAll(this.chosen(), this.choosable()));
  }

  protected name(item: Item): string {
    const { text } = inLanguage(nameOfItem(item), this.language.current());
    if (!text) return this.language.text('courses.question.untitled');
    return text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text;
  }

  protected said({ code, params }: Loss): string {
    return this.messages.forCode(code, params);
  }
}
