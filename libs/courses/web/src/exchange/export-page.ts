import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { saveFile } from '@leidraad/people/web';
import { EXPORT_FORMATS, type ExportFormat, itemFileName } from '@leidraad/quizzes/model';
import { LANGUAGES, type Language } from '@leidraad/shared/model';
import {
  ErrorMessages,
  LanguageService,
  LdBlockedButton,
  LdChoiceCards,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
} from '@leidraad/shared/web';
import { DraftStore } from '../editor/draft-store';
import { ExchangeApi } from './exchange-api';
import { exportRows } from './export-rows';
import { ExportTable } from './export-table';

/** Questions go out to a file: choose the format and the questions, and see before what it cannot hold. */
@Component({
  selector: 'ld-items-export-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    ExportTable,
    LdBlockedButton,
    LdChoiceCards,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdPageHead,
  ],
  templateUrl: './export-page.html',
  styleUrls: ['./exchange-page.scss', './export-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportPage {
  private readonly api = inject(ExchangeApi);
  private readonly document = inject(DOCUMENT);
  private readonly texts = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  protected readonly store = inject(DraftStore);

  protected readonly languages = LANGUAGES;
  protected readonly format = signal<ExportFormat>('json');
  protected readonly language = linkedSignal<Language>(() => this.store.policy()?.masterLanguage ?? 'nl');
  protected readonly busy = signal(false);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly said = signal('');

  protected readonly slug = computed(() => this.store.draft()?.slug ?? '');
  protected readonly quizLink = computed(() => ['/work/courses', this.slug(), 'quiz']);
  protected readonly crumbs = computed(() => [
    { label: this.texts.text('courses.list.title'), link: '/work/courses' },
    { label: this.store.title(), link: ['/work/courses', this.slug(), 'content'] },
    { label: this.texts.text('courses.step.quiz'), link: this.quizLink() },
  ]);
  protected readonly formats = computed(() =>
    EXPORT_FORMATS.map((id) => ({
      id,
      label: this.texts.text(`exchange.format.${id}`),
      detail: this.texts.text(`exchange.export.for.${id}`),
    })),
  );
  protected readonly items = computed(() => this.store.content()?.items ?? []);
  /** Asked about what is on the server: what is still being saved comes with the answer after it. */
  protected readonly losses = this.api.losses(() => {
    const draft = this.store.draft();
    if (!draft || this.store.dirty() || this.items().length === 0) return undefined;
    return { slug: draft.slug, format: this.format(), language: this.language() };
  });
  protected readonly rows = computed(() =>
    exportRows(this.items(), this.losses.hasValue() ? this.losses.value() : []),
  );
  /** Everything is chosen, until somebody chooses. */
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.items().map(({ id }) => id)),
  );
  /** Ids of what is chosen and in the file. */
  protected readonly ids = computed(() =>
    this.rows().flatMap(({ item, state }) =>
      state !== 'out' && this.chosen().has(item.id) ? [item.id] : [],
    ),
  );
  protected readonly blockers = computed(() =>
    this.ids().length === 0 ? [this.texts.text('exchange.export.chooseOne')] : [],
  );

  constructor() {
    void this.store.flush();
  }

  protected choose(format: string | undefined): void {
    const known = EXPORT_FORMATS.find((each) => each === format);
    if (known) this.format.set(known);
  }

  protected speak(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const known = LANGUAGES.find((each) => each === value);
    if (known) this.language.set(known);
  }

  protected async download(): Promise<void> {
    if (this.busy()) return;
    const [format, language, ids] = [this.format(), this.language(), this.ids()];
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      const file = await this.api.export(this.slug(), { format, language, ids });
      saveFile(this.document, file, itemFileName(this.slug(), format, language));
      this.said.set(this.texts.text('exchange.export.done', { count: ids.length }));
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
