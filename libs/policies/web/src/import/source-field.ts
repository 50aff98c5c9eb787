import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FieldError } from '@leidraad/shared/model';
import { LdFieldError, LdFilePick, LdIcon } from '@leidraad/shared/web';

/** A document as typed or as picked; what the server is sent comes from `sourceOf`. */
export interface DocumentDraft {
  kind: 'paste' | 'file';
  text: string;
  file: File | null;
  /** The last file that was picked could not be taken. */
  refused?: boolean;
}

export const EMPTY_DOCUMENT: DocumentDraft = { kind: 'file', text: '', file: null };

let ids = 0;

/** Upload a file or paste a text. What format a file has is the server's business: it looks at the bytes. */
@Component({
  selector: 'ld-source-field',
  imports: [TranslocoPipe, LdFieldError, LdFilePick, LdIcon],
  templateUrl: './source-field.html',
  styleUrl: './source-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceField {
  readonly document = model.required<DocumentDraft>();
  /** Faults of the server that are about the document. */
  readonly errors = input<readonly FieldError[]>([]);

  protected readonly id = `source-${++ids}`;
  protected readonly kinds = ['file', 'paste'] as const;
  protected readonly extensions = ['.docx', '.odt', '.pdf', '.html', '.htm', '.md', '.markdown', '.txt'];
  /** Whatever part of the document the server named, the message stands beside the document. */
  protected readonly faults = computed(() => this.errors().map((error) => ({ ...error, path: 'document' })));

  protected set(change: Partial<DocumentDraft>): void {
    this.document.update((document) => ({ ...document, ...change }));
  }

  protected type(event: Event): void {
    this.set({ text: (event.target as HTMLTextAreaElement).value });
  }

  protected refused(): void {
    this.set({ file: null, refused: true });
  }

  protected picked(file: File): void {
    this.set({ file, refused: false });
  }
}
