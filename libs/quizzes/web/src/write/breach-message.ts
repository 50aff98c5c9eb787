import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type BreachItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { ItemText } from './item-text';
import { NameField } from './name-field';
import { withText } from './with-text';

type Message = BreachItem['message'];

const FORMS: readonly Message['form'][] = ['post', 'message', 'e-mail'];

/** What the message is, who wrote it, and who can see it. */
@Component({
  selector: 'ld-breach-message',
  imports: [TranslocoPipe, ItemText, NameField],
  template: `
    <div class="ld-field">
      <label for="message-form">{{ 'quizzes.write.breach.form' | transloco }}</label>
      <select id="message-form" class="ld-input" (change)="choose($event)">
        @for (form of forms; track form) {
          <option [value]="form" [selected]="form === message().form">
            {{ 'quizzes.write.breach.forms.' + form | transloco }}
          </option>
        }
      </select>
    </div>
    <ld-name-field
      [label]="'quizzes.write.breach.author' | transloco"
      [name]="message().author"
      (changed)="sign($event)"
    />
    <ld-item-text
      class="whole"
      path="message.audience"
      [label]="'quizzes.write.breach.audience' | transloco"
      [max]="120"
      [text]="message().audience"
      (changed)="tell($event)"
    />
  `,
  styleUrl: './pair.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BreachMessage {
  readonly message = input.required<Message>();
  readonly changed = output<Message>();

  protected readonly forms = FORMS;

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.changed.emit({ ...this.message(), form: FORMS.find((form) => form === value) ?? 'post' });
  }

  protected sign(author: string): void {
    this.changed.emit({ ...this.message(), author });
  }

  protected tell(audience: LocalizedText): void {
    this.changed.emit(withText(this.message(), 'audience', audience));
  }
}
