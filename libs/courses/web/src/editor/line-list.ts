import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Line } from '@leidraad/courses/model';
import { type ClauseView } from '@leidraad/policies/model';
import { replacedAt, withoutAt } from '@leidraad/quizzes/web';
import { type Language } from '@leidraad/shared/model';
import { LdIcon } from '@leidraad/shared/web';
import { LineEditor } from './line-editor';
import { newLine } from './new-parts';

/** A line that was removed, with its place and the lines that stay. */
export interface RemovedLine {
  lines: Line[];
  line: Line;
  index: number;
}

/** The lines of a block, or of one side of a do/don't. */
@Component({
  selector: 'ld-line-list',
  imports: [MatButton, TranslocoPipe, LdIcon, LineEditor],
  template: `
    @for (line of lines(); track line.key) {
      <ld-line-editor
        [attr.data-line]="line.key"
        [line]="line"
        [label]="'courses.line.name' | transloco: { block: name(), number: $index + 1 }"
        [clauses]="clauses()"
        [language]="language()"
        (changed)="replace($index, $event)"
        (removed)="remove($index)"
      />
    }
    @if (lines().length < 20) {
      <button matButton type="button" (click)="add()">
        <ld-icon matButtonIcon name="add" />{{ 'courses.line.add' | transloco }}
      </button>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LineList {
  readonly lines = input.required<readonly Line[]>();
  /** What the block is called, for the names of the fields. */
  readonly name = input.required<string>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly changed = output<Line[]>();
  readonly removed = output<RemovedLine>();

  protected replace(index: number, line: Line): void {
    this.changed.emit(replacedAt(this.lines(), index, line));
  }

  protected remove(index: number): void {
    const line = this.lines()[index];
    if (line) this.removed.emit({ lines: withoutAt(this.lines(), index), line, index });
  }

  protected add(): void {
    this.changed.emit([...this.lines(), newLine()]);
  }
}
