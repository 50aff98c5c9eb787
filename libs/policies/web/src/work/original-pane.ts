import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { type SourceTextView } from '@leidraad/policies/model';
import { type Language } from '@leidraad/shared/model';
import { LdLoad } from '@leidraad/shared/web';
import { PoliciesApi, type VersionAddress } from '../policies-api';
import { ReviewState } from './review-state';

interface Piece {
  text: string;
  clauseVersionId: string | null;
}

/** The document as it was read, with every clause where it stands: press one to read and decide on it beside. */
@Component({
  selector: 'ld-original-pane',
  imports: [LdLoad],
  template: `
    @if (paragraphs(); as paragraphs) {
      <div class="paper" [attr.lang]="language()">
        @for (pieces of paragraphs; track $index) {
          <p>
            @for (piece of pieces; track $index) {
              @if (piece.clauseVersionId; as id) {
                <button
                  type="button"
                  [class.current]="id === state.at()"
                  [attr.aria-current]="id === state.at() ? 'true' : null"
                  [attr.data-original]="id"
                  [textContent]="piece.text"
                  (click)="choose(id)"
                ></button>
              } @else {
                <span [textContent]="piece.text"></span>
              }
            }
          </p>
        }
      </div>
    } @else {
      <ld-load shape="rows" [count]="8" [of]="loaded" />
    }
  `,
  styleUrl: './original-pane.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OriginalPane {
  readonly version = input.required<VersionAddress>();
  readonly language = input.required<Language>();

  protected readonly state = inject(ReviewState);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly loaded = inject(PoliciesApi).sourceText(
    () => this.version(),
    () => this.language(),
  );
  protected readonly paragraphs = computed(() =>
    this.loaded.hasValue() ? paragraphsOf(this.loaded.value()) : undefined,
  );

  constructor() {
    afterRenderEffect(() => {
      if (!this.paragraphs()) return;
      const clause = this.host.nativeElement.querySelector(`[data-original="${this.state.at() ?? ''}"]`);
      clause?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected choose(id: string): void {
    this.state.at.set(id);
    this.state.open('reading');
  }
}

/** The text by lines, each cut where a clause begins and ends. */
export function paragraphsOf({ text, clauses }: Pick<SourceTextView, 'text' | 'clauses'>): Piece[][] {
  const ordered = [...clauses].sort((one, other) => one.start - other.start);
  const paragraphs: Piece[][] = [[]];
  const add = (words: string, clauseVersionId: string | null) =>
    words.split(/\r?\n/u).forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ text: line, clauseVersionId });
    });
  let at = 0;
  for (const { clauseVersionId, start, end } of ordered) {
    if (start < at || end <= start) continue;
    add(text.slice(at, start), null);
    add(text.slice(start, end), clauseVersionId);
    at = end;
  }
  add(text.slice(at), null);
  return paragraphs.filter((pieces) => pieces.some((piece) => piece.text.trim() !== ''));
}
