import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import { nameOfItem, type PreviewedItem, type Remark, type Said, whereOf } from '@leidraad/quizzes/model';
import { ITEM_ICONS, ItemPreview } from '@leidraad/quizzes/web';
import { inLanguage } from '@leidraad/shared/model';
import { ErrorMessages, LanguageService, LdIcon, LdNumberPipe } from '@leidraad/shared/web';
import { type ImportRow, ROW_STATES, type RowState } from './import-rows';
import { languageOf, languagesOf, rightWords } from './right-words';
import { toggled, toggledAll } from './row-choice';

const SHOWN_AT_FIRST = 100;
const LOOKS = {
  refused: { icon: 'cancel', filled: true },
  noted: { icon: 'warning', filled: true },
  ok: { icon: 'check_circle', filled: false },
} as const;

/** What a file gives, row by row: to choose from, with what is right in each, and why some stay out. */
@Component({
  selector: 'ld-items-import-table',
  imports: [TranslocoPipe, ItemPreview, LdIcon, LdNumberPipe],
  templateUrl: './import-table.html',
  styleUrls: ['./row-groups.scss', './import-table.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportTable {
  readonly rows = input.required<readonly ImportRow[]>();
  /** The file is one of ours: its items are called as everywhere else, and may have several languages. */
  readonly ours = input(false);
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly lessons = input.required<readonly { key: string; name: string }[]>();
  /** Key of the lesson of each row, by the key of the row. */
  readonly lessonsOfRows = input.required<ReadonlyMap<string, string>>();
  readonly lessonChanged = output<{ row: string; lesson: string }>();
  /** Keys of the rows that are chosen. */
  readonly chosen = model.required<ReadonlySet<string>>();

  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  protected readonly icons = ITEM_ICONS;
  protected readonly looks = LOOKS;
  protected readonly groups = computed(() =>
    ROW_STATES.map((state) => ({
      state,
      count: this.rows().filter((row) => row.state === state).length,
    })).filter(({ count }) => count > 0),
  );
  /** Undefined: all rows. */
  protected readonly group = linkedSignal<unknown, RowState | undefined>({
    source: this.rows,
    computation: () => undefined,
  });
  protected readonly all = signal(false);
  /** The row whose item is shown whole. */
  protected readonly open = signal<string | undefined>(undefined);
  private readonly inGroup = computed(() => {
    const group = this.group();
    return group ? this.rows().filter(({ state }) => state === group) : this.rows();
  });
  protected readonly shown = computed(() =>
    this.all() ? this.inGroup() : this.inGroup().slice(0, SHOWN_AT_FIRST),
  );
  protected readonly more = computed(() => this.inGroup().length - this.shown().length);
  /** Keys of what can be chosen among the rows of the group. */
  private readonly choosable = computed(() => this.inGroup().flatMap(({ key, read }) => (read ? [key] : [])));
  protected readonly mayChoose = computed(() => this.choosable().length > 0);
  protected readonly chosenAll = computed(() => this.choosable().every((key) => this.chosen().has(key)));
  protected readonly chosenSome = computed(() => this.choosable().some((key) => this.chosen().has(key)));

  protected show(state: RowState): void {
    this.group.set(this.group() === state ? undefined : state);
    this.all.set(false);
  }

  protected toggle(key: string): void {
    this.chosen.set(toggled(this.chosen(), key));
  }

  /** Chooses everything in the group; nothing of it when everything was chosen. */
  protected toggleAll(): void {
    this.chosen.set(toggledAll(this.chosen(), this.choosable()));
  }

  protected toLesson(row: string, event: Event): void {
    this.lessonChanged.emit({ row, lesson: (event.target as HTMLSelectElement).value });
  }

  protected toggleOpen(key: string): void {
    this.open.set(this.open() === key ? undefined : key);
  }

  protected writtenIn({ item }: Pick<PreviewedItem, 'item'>) {
    return languageOf(item, this.language.current());
  }

  protected right(read: PreviewedItem): string {
    const say = (key: string, params?: Record<string, unknown>) =>
      this.language.text(`exchange.right.${key}`, params);
    const words = rightWords(read.item, this.writtenIn(read), say);
    return words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : words;
  }

  protected name({ item, title }: PreviewedItem): string {
    const name = this.ours() ? inLanguage(nameOfItem(item), this.writtenIn({ item })).text : title;
    if (!name) return this.language.text('exchange.import.untitled');
    return name.length > 90 ? `${name.slice(0, 87).trimEnd()}…` : name;
  }

  protected languages({ item, language }: PreviewedItem): string {
    const tags = this.ours() ? languagesOf(item) : [];
    return (tags.length > 0 ? tags : [language]).map((tag) => this.languageName(tag)).join(', ');
  }

  /** The name of a language, also of one that we do not have; what names none is shown as it is. */
  private languageName(tag: string): string {
    try {
      const name = new Intl.DisplayNames(this.language.locale(), { type: 'language' }).of(tag) ?? tag;
      return name.charAt(0).toLocaleUpperCase(this.language.locale()) + name.slice(1);
    } catch {
      return tag;
    }
  }

  protected where({ where }: Pick<Remark, 'where'>): string {
    return whereOf(where, this.language.current());
  }

  /** Where an item stands, beside its title. */
  protected placeOf({ title, where: { name, ...where } }: PreviewedItem): string {
    if (this.ours()) return '';
    return this.where({ where: name === undefined || name === title ? where : { ...where, name } });
  }

  protected said({ code, params }: Said): string {
    return this.messages.forCode(code, params);
  }
}
