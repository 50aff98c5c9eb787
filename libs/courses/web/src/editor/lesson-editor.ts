import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Block, type Lesson } from '@leidraad/courses/model';
import { type ClauseView } from '@leidraad/policies/model';
import { ClausePicker, insertedAt, movedBy, replacedAt, TextField, withoutAt } from '@leidraad/quizzes/web';
import { type Language, type LocalizedText } from '@leidraad/shared/model';
import { LdIcon } from '@leidraad/shared/web';
import { BlockEditor, type DeletedLine } from './block-editor';
import { LINE_BLOCKS, type LineBlockType, newBlock, newQuotation } from './new-parts';

/** A block that was deleted, with its place. */
export interface DeletedBlock {
  lesson: Lesson;
  block: Block;
  index: number;
}

/** The lesson one is writing: its head and its blocks. */
@Component({
  selector: 'ld-lesson-editor',
  imports: [MatButton, MatMenuModule, TranslocoPipe, LdIcon, BlockEditor, ClausePicker, TextField],
  templateUrl: './lesson-editor.html',
  styleUrl: './lesson-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonEditor {
  readonly lesson = input.required<Lesson>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly version = input<string>();
  readonly clause = input<string>();
  readonly changed = output<Lesson>();
  readonly deleted = output<DeletedBlock>();
  readonly lineDeleted = output<DeletedLine>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly types = LINE_BLOCKS;
  protected readonly full = computed(() => this.lesson().blocks.length >= 40);

  protected write(part: 'topic' | 'title' | 'goal', text: LocalizedText): void {
    this.changed.emit({ ...this.lesson(), [part]: text });
  }

  protected minutes(event: Event): void {
    const minutes = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 60) {
      this.changed.emit({ ...this.lesson(), minutes });
    }
  }

  protected replace(index: number, block: Block): void {
    this.setBlocks(replacedAt(this.lesson().blocks, index, block));
  }

  protected move(index: number, by: -1 | 1): void {
    const { blocks } = this.lesson();
    const key = blocks[index]?.key;
    const within = this.focusIn(key);
    this.setBlocks(movedBy(blocks, index, by));
    // Moving takes the element out of the page for a moment; the key that moved it goes on working.
    setTimeout(() => within?.focus());
  }

  protected remove(index: number): void {
    const lesson = this.lesson();
    const block = lesson.blocks[index];
    if (!block) return;
    this.deleted.emit({ lesson: { ...lesson, blocks: withoutAt(lesson.blocks, index) }, block, index });
  }

  protected add(type: LineBlockType): void {
    this.append(newBlock(type));
  }

  protected quote(clauseId: string): void {
    this.append(newQuotation(clauseId));
  }

  private append(block: Block): void {
    this.setBlocks(insertedAt(this.lesson().blocks, this.lesson().blocks.length, block));
    setTimeout(() => {
      const place = this.host.nativeElement.querySelector<HTMLElement>(`[data-block="${block.key}"]`);
      place?.querySelector<HTMLElement>('textarea, button')?.focus();
    });
  }

  private setBlocks(blocks: Block[]): void {
    this.changed.emit({ ...this.lesson(), blocks });
  }

  private focusIn(key: string | undefined): HTMLElement | undefined {
    const place = this.host.nativeElement.querySelector(`[data-block="${key}"]`);
    const { activeElement } = document;
    return place && activeElement instanceof HTMLElement && place.contains(activeElement)
      ? activeElement
      : undefined;
  }
}
