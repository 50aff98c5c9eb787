import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Scene } from '@leidraad/quizzes/model';
import { AddPart } from './add-part';
import { movedBy, replacedAt } from './edit-list';
import { ItemText } from './item-text';
import { NameField } from './name-field';
import { Part } from './part';

type Chat = Extract<Scene, { form: 'messages' }>;
type Message = Chat['messages'][number];

/** A chat with one person or a group; what the player wrote has no name. */
@Component({
  selector: 'ld-scene-messages',
  imports: [TranslocoPipe, AddPart, ItemText, NameField, Part],
  templateUrl: './scene-messages.html',
  styleUrls: ['./pair.scss', './scene-list.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SceneMessages {
  readonly scene = input.required<Chat>();
  readonly changed = output<Chat>();
  /** Index of the message to delete. */
  readonly removed = output<number>();

  protected write(change: Partial<Chat>): void {
    this.changed.emit({ ...this.scene(), ...change });
  }

  protected replace(index: number, message: Message): void {
    this.write({ messages: replacedAt(this.scene().messages, index, message) });
  }

  protected move(index: number, by: -1 | 1): void {
    this.write({ messages: movedBy(this.scene().messages, index, by) });
  }

  /** Who answers whom: after the player's message comes one of the other, and the reverse. */
  protected add(): void {
    const last = this.scene().messages.at(-1);
    const from = last && last.from !== null ? null : this.scene().with;
    this.write({ messages: [...this.scene().messages, { from, text: {} }] });
  }
}
