import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Scene } from '@leidraad/quizzes/model';
import { ItemText } from './item-text';
import { NameField } from './name-field';

type Mail = Extract<Scene, { form: 'e-mail' }>;

/** An e-mail that somebody got. */
@Component({
  selector: 'ld-scene-mail',
  imports: [TranslocoPipe, ItemText, NameField],
  template: `
    <ld-name-field
      [label]="'quizzes.write.scene.from' | transloco"
      [name]="scene().from"
      (changed)="write({ from: $event })"
    />
    <ld-name-field
      [label]="'quizzes.write.scene.to' | transloco"
      [name]="scene().to"
      (changed)="write({ to: $event })"
    />
    <ld-item-text
      class="whole"
      path="scene.subject"
      [label]="'quizzes.write.scene.subject' | transloco"
      [max]="150"
      [text]="scene().subject"
      (changed)="write({ subject: $event })"
    />
    <ld-item-text
      class="whole"
      path="scene.text"
      [label]="'quizzes.write.scene.mail' | transloco"
      [max]="2000"
      [rows]="4"
      [text]="scene().text"
      (changed)="write({ text: $event })"
    />
  `,
  styleUrl: './pair.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SceneMail {
  readonly scene = input.required<Mail>();
  readonly changed = output<Mail>();

  protected write(change: Partial<Mail>): void {
    this.changed.emit({ ...this.scene(), ...change });
  }
}
