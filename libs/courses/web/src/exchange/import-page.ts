import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Added, MOST_ITEMS, tooMuch, withAddedItems } from '@leidraad/courses/model';
import { saveFile } from '@leidraad/people/web';
import {
  type ItemsPreview,
  MOST_UPLOAD_BYTES,
  type Remark,
  TEMPLATE_FORMATS,
  type TemplateFormat,
  whereOf,
} from '@leidraad/quizzes/model';
import { inLanguage } from '@leidraad/shared/model';
import {
  ErrorMessages,
  LanguageService,
  LdBlockedButton,
  LdEmptyState,
  LdFilePick,
  LdIcon,
  LdPageHead,
} from '@leidraad/shared/web';
import { Subject } from 'rxjs';
import { v7 as newId } from 'uuid';
import { DraftStore } from '../editor/draft-store';
import { placeOfPart } from '../editor/focus-part';
import { ExchangeApi } from './exchange-api';
import { importRows, keyOf } from './import-rows';
import { ImportTable } from './import-table';

/** Reading that takes no longer than this needs no words. */
const SLOW_MS = 1000;
/** Stands for the lesson that each question of our own has in the file. */
const AS_IN_FILE = '';

/** Questions of a file come into the draft: pick it, look at what was read and choose, and only then add. */
@Component({
  selector: 'ld-items-import-page',
  imports: [
    MatButton,
    MatProgressBar,
    RouterLink,
    TranslocoPipe,
    ImportTable,
    LdBlockedButton,
    LdEmptyState,
    LdFilePick,
    LdIcon,
    LdPageHead,
  ],
  templateUrl: './import-page.html',
  styleUrls: ['./exchange-page.scss', './import-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  private readonly api = inject(ExchangeApi);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  private readonly router = inject(Router);
  protected readonly store = inject(DraftStore);

  protected readonly mostBytes = MOST_UPLOAD_BYTES;
  protected readonly templates = TEMPLATE_FORMATS;
  protected readonly asInFile = AS_IN_FILE;
  private readonly stopped = new Subject<void>();
  /** The file that is looked at, or is being read. */
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly reading = signal<'short' | 'long' | undefined>(undefined);
  protected readonly preview = signal<ItemsPreview | undefined>(undefined);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly said = signal('');

  protected readonly slug = computed(() => this.store.draft()?.slug ?? '');
  protected readonly quizLink = computed(() => ['/work/courses', this.slug(), 'quiz']);
  protected readonly crumbs = computed(() => [
    { label: this.language.text('courses.list.title'), link: '/work/courses' },
    { label: this.store.title(), link: ['/work/courses', this.slug(), 'content'] },
    { label: this.language.text('courses.step.quiz'), link: this.quizLink() },
  ]);
  protected readonly clauses = computed(
    () => this.store.policy()?.sections.flatMap((section) => section.clauses) ?? [],
  );
  protected readonly lessons = computed(() =>
    (this.store.content()?.lessons ?? []).map(({ key, topic, title }) => ({
      key,
      name:
        inLanguage(topic, this.language.current()).text || inLanguage(title, this.language.current()).text,
    })),
  );
  protected readonly rows = computed(() => {
    const preview = this.preview();
    return preview ? importRows(preview) : [];
  });
  /** Everything that was read is chosen, until somebody chooses. */
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.rows().flatMap(({ key, read }) => (read ? [key] : []))),
  );
  /** Whether each question says a lesson that this course has. */
  protected readonly saysLessons = computed(() => {
    const keys = new Set(this.lessons().map(({ key }) => key));
    const items = this.preview()?.items ?? [];
    return items.length > 0 && items.every(({ item }) => keys.has(item.lessonKey));
  });
  protected readonly lesson = linkedSignal(() =>
    this.saysLessons() ? AS_IN_FILE : (this.lessons()[0]?.key ?? AS_IN_FILE),
  );
  /** Keys of lessons by the keys of their rows, where a question got one of its own; a lesson for all takes these back. */
  private readonly ownLessons = linkedSignal<unknown, ReadonlyMap<string, string>>({
    source: () => [this.rows(), this.lesson()],
    computation: () => new Map(),
  });
  /** Key of the lesson that each row goes with. */
  protected readonly lessonsOfRows = computed(
    () =>
      new Map(
        this.rows().flatMap(({ key, read }) => {
          if (!read) return [];
          const forAll = this.lesson() === AS_IN_FILE ? read.item.lessonKey : this.lesson();
          return [[key, this.ownLessons().get(key) ?? forAll] as const];
        }),
      ),
  );
  protected readonly ownLessonCount = computed(() => this.ownLessons().size);
  /**
   * Ids of the questions of this course, now and in its newest version, that a file may give back. Only our own JSON holds
   * all of a question: another format would take its other language away.
   */
  private readonly own = computed(() => {
    if (this.preview()?.format !== 'json') return new Set<string>();
    const newest = this.store.newest.hasValue() ? this.store.newest.value().content.items : [];
    return new Set([...(this.store.content()?.items ?? []), ...newest].map(({ id }) => id));
  });
  protected readonly ownCount = computed(
    () => this.preview()?.items.filter(({ item }) => this.own().has(item.id)).length ?? 0,
  );
  /** Questions of this course take the place of what they were. */
  protected readonly replaces = linkedSignal(() => this.ownCount() > 0);

  /** What adding would come to. */
  private readonly added = computed<Added | undefined>(() => {
    const content = this.store.content();
    const lessons = this.lessonsOfRows();
    const items = (this.preview()?.items ?? []).flatMap(({ item }, at) => {
      const key = keyOf(at);
      return this.chosen().has(key) ? [{ ...item, lessonKey: lessons.get(key) ?? item.lessonKey }] : [];
    });
    if (!content || items.length === 0) return undefined;
    return withAddedItems(content, {
      items,
      own: this.own(),
      replaces: this.replaces(),
      newId,
    });
  });
  protected readonly count = computed(() => this.added()?.ids.length ?? 0);
  protected readonly blockers = computed(() => {
    const added = this.added();
    if (!added) return [this.language.text('exchange.import.chooseOne')];
    const bytes = new TextEncoder().encode(JSON.stringify(added.content)).length;
    const most = tooMuch(added.content, bytes);
    if (most === undefined) return [];
    return [
      this.language.text(`exchange.import.tooMuch.${most}`, {
        most: MOST_ITEMS,
        there: this.store.content()?.items.length ?? 0,
      }),
    ];
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stopped.next());
  }

  /** A remark about the file as a whole, with where it is about. */
  protected about({ where, code, params }: Remark): string {
    const place = whereOf(where, this.language.current());
    return [place, this.messages.forCode(code, params)].filter(Boolean).join(': ');
  }

  protected moveTo({ row, lesson }: { row: string; lesson: string }): void {
    this.ownLessons.update((before) => new Map(before).set(row, lesson));
  }

  protected text(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  protected async read(file: File): Promise<void> {
    this.other();
    this.file.set(file);
    this.reading.set('short');
    const slow = setTimeout(() => this.reading.set('long'), SLOW_MS);
    try {
      const preview = await this.api.preview(this.slug(), file, this.stopped);
      this.preview.set(preview);
      if (!preview) return;
      const { items, refused } = preview;
      this.say('read', { read: items.length, refused: refused.length });
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      clearTimeout(slow);
      this.reading.set(undefined);
      if (!this.preview()) this.file.set(undefined);
    }
  }

  /** Ends the reading, here and on the server. */
  protected stop(): void {
    this.stopped.next();
    this.say('stopped');
  }

  /** Back to picking a file. */
  protected other(): void {
    this.file.set(undefined);
    this.preview.set(undefined);
    this.fault.set(undefined);
  }

  /** Adds what is chosen to the draft, as the editor does: saved with it, and taken back in one press. */
  protected async add(): Promise<void> {
    const added = this.added();
    const [first] = added?.ids ?? [];
    if (!added || first === undefined) return;
    const words = this.language.text('exchange.import.added', { count: added.ids.length });
    const neighbour = this.store.content()?.items[0];
    this.store.remove(() => added.content, {
      words,
      place: placeOfPart('question', neighbour?.id ?? first),
      neighbour: placeOfPart('question', first),
      putBack: added.takeBack,
    });
    this.store.said.set(words);
    await this.router.navigate(this.quizLink(), { queryParams: { question: first } });
  }

  protected async template(format: TemplateFormat): Promise<void> {
    this.fault.set(undefined);
    try {
      const name = this.language.text('exchange.import.templateName');
      saveFile(this.document, await this.api.template(this.slug(), format), `${name}.${format}`);
    } catch (error) {
      this.fault.set(this.messages.of(error));
    }
  }

  private say(key: string, params: Record<string, unknown> = {}): void {
    this.said.set(this.language.text(`exchange.import.said.${key}`, params));
  }
}
