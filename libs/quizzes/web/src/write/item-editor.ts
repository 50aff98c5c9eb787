import {
  ChangeDetectionStrategy,
  Component,
  computed,
  forwardRef,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { type ClauseView } from '@leidraad/policies/model';
import { confirmedTranslation, type Item, withMarksOf, withOutdated } from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { BreachEditor } from './breach-editor';
import { type DeletedPart } from './deleted-part';
import { ItemHead, type ItemLesson } from './item-head';
import { MatchingEditor } from './matching-editor';
import { OrderingEditor } from './ordering-editor';
import { SituationEditor } from './situation-editor';
import { TranslationState } from './translation-state';
import { TrueFalseEditor } from './true-false-editor';
import { ItemWriting } from './writing';

/** The editor of one item, whatever its type. What is changed here is marked where its translation is older by that. */
@Component({
  selector: 'ld-item-editor',
  imports: [
    BreachEditor,
    ItemHead,
    MatchingEditor,
    OrderingEditor,
    SituationEditor,
    TranslationState,
    TrueFalseEditor,
  ],
  templateUrl: './item-editor.html',
  styleUrl: './fields.scss',
  providers: [{ provide: ItemWriting, useExisting: forwardRef(() => ItemEditor) }],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemEditor implements ItemWriting {
  readonly item = input.required<Item>();
  readonly lessons = input.required<readonly ItemLesson[]>();
  /** Clauses of the policy; adopted ones can be picked. */
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly master = input.required<Language>();
  readonly beside = input(false);
  readonly clause = input<string>();
  readonly changed = output<Item>();
  readonly deleted = output<DeletedPart>();

  private readonly id = computed(() => this.item().id);
  /** The item as it was opened: what was not written then is translated while it is written. */
  private readonly opened = linkedSignal({
    source: this.id,
    computation: () => untracked(this.item),
  });
  private readonly marks = computed(
    () => new Set(this.item().outdated?.map(({ path, language }) => `${path} ${language}`)),
  );

  outdated(path: string, language: Language): boolean {
    return this.marks().has(`${path} ${language}`);
  }

  confirm(path: string, language: Language): void {
    this.changed.emit(confirmedTranslation(this.item(), path, language));
  }

  protected change(after: Item): void {
    this.changed.emit(withOutdated(this.item(), after, this.master(), this.opened()));
  }

  protected remove(part: DeletedPart): void {
    const before = this.item();
    const master = this.master();
    this.deleted.emit({
      ...part,
      without: (now) => withOutdated(now, part.without(now), master),
      putBack: (now) => withMarksOf(before, now, part.putBack(now)),
    });
  }
}
