import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { type Feedback } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { CitedEditor } from './cited-editor';
import { ItemText } from './item-text';

/** What somebody reads after an answer, and the clauses that it rests on. */
@Component({
  selector: 'ld-feedback-editor',
  imports: [CitedEditor, ItemText],
  template: `
    <ld-item-text
      [label]="label()"
      [path]="path() + '.text'"
      [max]="800"
      [rows]="2"
      [text]="feedback().text"
      (changed)="write($event)"
    />
    <ld-cited-editor
      [part]="feedback()"
      [right]="right()"
      [needed]="needsClause()"
      (changed)="changed.emit($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FeedbackEditor {
  readonly feedback = input.required<Feedback>();
  /** Where it stands in the item: `feedback.true`. */
  readonly path = input.required<string>();
  readonly label = input.required<string>();
  /** Whether it is read after something right. */
  readonly right = input(true);
  /** Not where something else names the clause already. */
  readonly needsClause = input(true);
  readonly changed = output<Feedback>();

  protected write(text: LocalizedText): void {
    this.changed.emit({ ...this.feedback(), text });
  }
}
