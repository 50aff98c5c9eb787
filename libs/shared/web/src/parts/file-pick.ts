import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from './icon';

export type FileRefusal = 'too-large' | 'empty' | 'wrong-kind';

/** Pick or drop one file. What can't be right is refused here already, with a reason; the server checks again. */
@Component({
  selector: 'ld-file-pick',
  imports: [MatButton, TranslocoPipe, LdIcon],
  templateUrl: './file-pick.html',
  styleUrl: './file-pick.scss',
  host: {
    '[class.over]': 'over()',
    '[class.folded]': 'folded()',
    '(dragover)': 'drag($event, true)',
    '(dragleave)': 'drag($event, false)',
    '(drop)': 'drop($event)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFilePick {
  /** "Sleep het bestand hierheen". */
  readonly prompt = input.required<string>();
  /** Text of the button. */
  readonly action = input.required<string>();
  readonly hint = input<string>();
  /** Extensions with their dot, e.g. `['.md', '.txt']`; empty: any. */
  readonly extensions = input<readonly string[]>([]);
  readonly maxBytes = input(20 * 1024 * 1024);
  /** False: the page judges what was picked, and says so itself. */
  readonly refuses = input(true);
  /** One button instead of the zone, where something was picked before. A file may still be dropped on it. */
  readonly folded = input(false);
  readonly picked = output<File>();
  /** The file that was picked can't be right; why is said here. */
  readonly refused = output<FileRefusal>();

  protected readonly over = signal(false);
  protected readonly refusal = signal<FileRefusal | undefined>(undefined);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected choose(): void {
    this.field().nativeElement.click();
  }

  protected chosen(): void {
    const field = this.field().nativeElement;
    this.take(field.files?.[0]);
    // The same file may be picked again after it was repaired.
    field.value = '';
  }

  protected drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    this.take(event.dataTransfer?.files[0]);
  }

  private take(file: File | undefined): void {
    if (!file) return;
    const refusal = this.refuses() ? this.refusalOf(file) : undefined;
    this.refusal.set(refusal);
    if (refusal) this.refused.emit(refusal);
    else this.picked.emit(file);
  }

  private refusalOf(file: File): FileRefusal | undefined {
    const name = file.name.toLowerCase();
    const kinds = this.extensions();
    if (kinds.length > 0 && !kinds.some((kind) => name.endsWith(kind))) return 'wrong-kind';
    if (file.size === 0) return 'empty';
    return file.size > this.maxBytes() ? 'too-large' : undefined;
  }
}
