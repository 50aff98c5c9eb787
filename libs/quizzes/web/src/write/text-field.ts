import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type Language, type LocalizedText } from '@leidraad/shared/model';
import { LdFieldError, tooLong } from '@leidraad/shared/web';

let ids = 0;

/** A text in the language one is writing in; the other language stands in it, faint, as long as it is empty. */
@Component({
  selector: 'ld-text-field',
  imports: [LdFieldError],
  template: `
    <label [for]="id" [class.ld-hidden]="hideLabel()">{{ label() }}</label>
    @if (hint(); as words) {
      <p class="hint" [id]="id + '-hint'">{{ words }}</p>
    }
    <textarea
      class="ld-input"
      [class.quiet]="quiet()"
      [id]="id"
      [rows]="rows()"
      [attr.aria-describedby]="(hint() ? id + '-hint ' : '') + id + '-error'"
      [attr.aria-invalid]="faults().length > 0"
      [attr.lang]="language()"
      [placeholder]="other()"
      [value]="text()[language()] ?? ''"
      (input)="type($event)"
    ></textarea>
    <ld-field-error path="text" [id]="id + '-error'" [errors]="faults()" />
  `,
  styleUrl: './text-field.scss',
  host: { class: 'ld-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextField {
  readonly label = input.required<string>();
  readonly text = input.required<LocalizedText>();
  readonly language = input.required<Language>();
  readonly max = input.required<number>();
  readonly rows = input(1);
  readonly hideLabel = input(false);
  /** What a good text says. */
  readonly hint = input<string>();
  /** Without a frame until one is in it. */
  readonly quiet = input(false);
  readonly changed = output<LocalizedText>();

  protected readonly id = `text-${++ids}`;
  protected readonly other = computed(() => this.text()[this.language() === 'nl' ? 'en' : 'nl'] ?? '');

  /** Said while one types: the browser would cut what is pasted without a word. */
  protected readonly faults = computed(() => tooLong('text', this.text()[this.language()] ?? '', this.max()));

  protected type(event: Event): void {
    const words = (event.target as HTMLTextAreaElement).value;
    const { [this.language()]: _old, ...others } = this.text();
    // An empty language is absent, never an empty string.
    this.changed.emit(words.trim() === '' ? others : { ...others, [this.language()]: words });
  }
}
