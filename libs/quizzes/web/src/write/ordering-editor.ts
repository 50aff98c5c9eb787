import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Feedback, type ItemPicture, type OrderingItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { AddPart } from './add-part';
import { type DeletedPart, deletedFrom, type PartList } from './deleted-part';
import { movedBy, replacedAt } from './edit-list';
import { FeedbackEditor } from './feedback-editor';
import { ItemText } from './item-text';
import { newStep } from './new-parts';
import { Part } from './part';
import { ItemPictureField } from './picture/item-picture-field';
import { withText } from './with-text';

type Step = OrderingItem['steps'][number];

const STEPS: PartList<OrderingItem, Step> = {
  read: ({ steps }) => steps,
  write: (item, steps) => ({ ...item, steps }),
};

/** Steps in the right order, and what one reads after it and after another order. */
@Component({
  selector: 'ld-ordering-editor',
  imports: [TranslocoPipe, AddPart, FeedbackEditor, ItemPictureField, ItemText, Part],
  templateUrl: './ordering-editor.html',
  styleUrl: './fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrderingEditor {
  readonly item = input.required<OrderingItem>();
  readonly changed = output<OrderingItem>();
  readonly deleted = output<DeletedPart>();

  private readonly language = inject(LanguageService);
  protected readonly outcomes = ['right', 'wrong'] as const;

  protected write(part: 'situation' | 'question', text: LocalizedText): void {
    const item = this.item();
    this.changed.emit(part === 'situation' ? withText(item, part, text) : { ...item, [part]: text });
  }

  protected show(picture: ItemPicture): void {
    this.changed.emit({ ...this.item(), picture });
  }

  protected writeStep(index: number, step: Step, text: LocalizedText): void {
    this.setSteps(replacedAt(this.item().steps, index, { ...step, text }));
  }

  protected move(index: number, by: -1 | 1): void {
    this.setSteps(movedBy(this.item().steps, index, by));
  }

  protected add(): void {
    this.setSteps([...this.item().steps, newStep()]);
  }

  protected remove(index: number): void {
    const item = this.item();
    const name = this.language.text('quizzes.write.ordering.step', { number: index + 1 });
    this.deleted.emit(deletedFrom(STEPS, { item, index, name, ids: item.steps.map(({ key }) => key) }));
  }

  protected follow(outcome: 'right' | 'wrong', feedback: Feedback): void {
    this.changed.emit({ ...this.item(), feedback: { ...this.item().feedback, [outcome]: feedback } });
  }

  private setSteps(steps: Step[]): void {
    this.changed.emit({ ...this.item(), steps });
  }
}
