import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Feedback, type ItemPicture, type TrueFalseItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { type DeletedPart } from './deleted-part';
import { FeedbackEditor } from './feedback-editor';
import { ItemText } from './item-text';
import { ItemPictureField } from './picture/item-picture-field';
import { withText } from './with-text';

/** A statement, whether it is true, and what one reads after each answer. */
@Component({
  selector: 'ld-true-false-editor',
  imports: [TranslocoPipe, FeedbackEditor, ItemPictureField, ItemText],
  templateUrl: './true-false-editor.html',
  styleUrls: ['./fields.scss', './true-false-editor.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrueFalseEditor {
  readonly item = input.required<TrueFalseItem>();
  readonly changed = output<TrueFalseItem>();
  readonly deleted = output<DeletedPart>();

  protected readonly answers = ['true', 'false'] as const;

  protected context(text: LocalizedText): void {
    this.changed.emit(withText(this.item(), 'situation', text));
  }

  protected show(picture: ItemPicture): void {
    this.changed.emit({ ...this.item(), picture });
  }

  protected state(statement: LocalizedText): void {
    this.changed.emit({ ...this.item(), statement });
  }

  protected decide(isTrue: boolean): void {
    this.changed.emit({ ...this.item(), isTrue });
  }

  protected follow(answer: 'true' | 'false', feedback: Feedback): void {
    this.changed.emit({ ...this.item(), feedback: { ...this.item().feedback, [answer]: feedback } });
  }
}
