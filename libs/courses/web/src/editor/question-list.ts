import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Lesson } from '@leidraad/courses/model';
import { type Item, ITEM_TYPES, type ItemType, nameOfItem } from '@leidraad/quizzes/model';
import { ITEM_ICONS } from '@leidraad/quizzes/web';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { placeOfPart, showInList } from './focus-part';
import { NewQuestion } from './new-question';

/** With more questions than this a filter by type helps. */
const MOST_AT_A_GLANCE = 12;

/** The questions of a course with their type and the lesson each belongs to. */
@Component({
  selector: 'ld-question-list',
  imports: [MatIconButton, MatMenuModule, RouterLink, TranslocoPipe, LdIcon, NewQuestion],
  templateUrl: './question-list.html',
  styleUrls: ['./part-list.scss', './question-list.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionList {
  readonly items = input.required<readonly Item[]>();
  readonly lessons = input.required<readonly Lesson[]>();
  readonly current = input<string>();
  readonly editable = input(true);
  /** A question was chosen from the list. */
  readonly opened = output<void>();
  readonly added = output<ItemType>();
  readonly copied = output<number>();
  readonly moved = output<{ index: number; by: -1 | 1 }>();
  readonly removed = output<number>();

  private readonly language = inject(LanguageService);
  protected readonly icons = ITEM_ICONS;
  protected readonly only = signal<ItemType | undefined>(undefined);
  /** Types to filter by, with how many there are; none while all fit at a glance. */
  protected readonly types = computed(() => {
    if (this.items().length <= MOST_AT_A_GLANCE) return [];
    return ITEM_TYPES.map((type) => ({
      type,
      count: this.items().filter((item) => item.type === type).length,
    })).filter(({ count }) => count > 0);
  });
  protected readonly shown = computed(() => {
    const only = this.types().some(({ type }) => type === this.only()) ? this.only() : undefined;
    return this.items()
      .map((item, index) => ({ item, index }))
      .filter(({ item }) => only === undefined || item.type === only);
  });

  constructor() {
    afterRenderEffect(() => {
      const current = this.current();
      if (current) showInList(placeOfPart('question', current));
    });
  }

  protected name(item: Item): string {
    const { text } = inLanguage(nameOfItem(item), this.language.current());
    if (!text) return this.language.text('courses.question.untitled');
    return text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text;
  }

  protected topic(item: Item): string {
    const lesson = this.lessons().find((each) => each.key === item.lessonKey);
    return lesson ? inLanguage(lesson.topic, this.language.current()).text : '';
  }

  /** A list of another type would not show it. */
  protected add(type: ItemType): void {
    if (this.only() !== type) this.only.set(undefined);
    this.added.emit(type);
  }

  protected filter(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.only.set(ITEM_TYPES.find((type) => type === value));
  }

  protected key(event: Event, index: number, by: -1 | 1): void {
    if (!this.editable()) return;
    event.preventDefault();
    const link = event.currentTarget as HTMLElement;
    this.moved.emit({ index, by });
    setTimeout(() => link.focus());
  }
}
