import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A piece of a clause that is pointed at: `warn` asks for a look, `cue` is what made a label, `hit` was searched for. */
export interface TextMark {
  start: number;
  end: number;
  kind: 'warn' | 'cue' | 'hit';
}

/** A clause with the words marked that something is said about. Where marks meet, the first in the list wins. */
@Component({
  selector: 'ld-cued-text',
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.kind) {
        <mark [class]="piece.kind" [textContent]="piece.text"></mark>
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
  `,
  styleUrl: './cued-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CuedText {
  readonly text = input.required<string>();
  readonly marks = input<readonly TextMark[]>([]);

  protected readonly pieces = computed(() => markedPieces(this.text(), this.marks()));
}

/** The text in order, cut where marks begin and end; put together again it is the text. */
export function markedPieces(
  text: string,
  marks: readonly TextMark[],
): { text: string; kind: TextMark['kind'] | null }[] {
  const kinds = new Array<TextMark['kind'] | null>(text.length).fill(null);
  for (const { start, end, kind } of marks)
    for (let at = Math.max(0, start); at < Math.min(end, text.length); at++) kinds[at] ??= kind;
  const pieces: { text: string; kind: TextMark['kind'] | null }[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = pieces.at(-1);
    const kind = kinds[at] ?? null;
    if (last?.kind === kind) last.text += text.charAt(at);
    else pieces.push({ text: text.charAt(at), kind });
  }
  return pieces;
}
