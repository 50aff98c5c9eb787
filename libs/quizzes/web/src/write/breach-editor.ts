import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type BreachItem, type Item } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { AddPart } from './add-part';
import { BreachMessage } from './breach-message';
import { BreachPart, type MessagePart } from './breach-part';
import { BreachRule, type Rule } from './breach-rule';
import { type DeletedPart, deletedFrom, type PartList } from './deleted-part';
import { movedBy, replacedAt } from './edit-list';
import { ItemText } from './item-text';
import { Lack } from './lack';
import { newMessagePart, newRule } from './new-parts';
import { deletedPicture } from './picture/deleted-picture';
import { withText } from './with-text';

const RULES: PartList<BreachItem, Rule> = {
  read: ({ rules }) => rules,
  write: (item, rules) => ({ ...item, rules }),
};
const PARTS: PartList<BreachItem, MessagePart> = {
  read: ({ parts }) => parts,
  write: (item, parts) => ({ ...item, parts }),
};

/** A message cut into parts, the rules that can be named, and which rule each part breaks. */
@Component({
  selector: 'ld-breach-editor',
  imports: [TranslocoPipe, AddPart, BreachMessage, BreachPart, BreachRule, ItemText, Lack],
  templateUrl: './breach-editor.html',
  styleUrl: './fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BreachEditor {
  readonly item = input.required<BreachItem>();
  readonly changed = output<BreachItem>();
  readonly deleted = output<DeletedPart>();

  private readonly language = inject(LanguageService);
  protected readonly breaksNothing = computed(() => this.item().parts.every(({ breaks }) => breaks === null));

  protected write(part: 'situation' | 'question', text: LocalizedText): void {
    const item = this.item();
    this.changed.emit(part === 'situation' ? withText(item, part, text) : { ...item, [part]: text });
  }

  protected dress(message: BreachItem['message']): void {
    this.changed.emit({ ...this.item(), message });
  }

  protected replaceRule(index: number, rule: Rule): void {
    this.changed.emit(RULES.write(this.item(), replacedAt(this.item().rules, index, rule)));
  }

  protected replacePart(index: number, part: MessagePart): void {
    this.changed.emit(PARTS.write(this.item(), replacedAt(this.item().parts, index, part)));
  }

  protected moveRule(index: number, by: -1 | 1): void {
    this.changed.emit(RULES.write(this.item(), movedBy(this.item().rules, index, by)));
  }

  protected movePart(index: number, by: -1 | 1): void {
    this.changed.emit(PARTS.write(this.item(), movedBy(this.item().parts, index, by)));
  }

  protected addRule(): void {
    this.changed.emit(RULES.write(this.item(), [...this.item().rules, newRule()]));
  }

  protected addPart(): void {
    this.changed.emit(PARTS.write(this.item(), [...this.item().parts, newMessagePart()]));
  }

  /** Parts that break this rule keep pointing at it, so that it fits again when it is put back. */
  protected removeRule(index: number): void {
    const item = this.item();
    const name = this.language.text('quizzes.write.breach.rule', { letter: this.letter(index) });
    this.deleted.emit(deletedFrom(RULES, { item, index, name, ids: item.rules.map(({ key }) => key) }));
  }

  protected removePart(index: number): void {
    const item = this.item();
    const name = this.language.text('quizzes.write.breach.part', { number: index + 1 });
    this.deleted.emit(deletedFrom(PARTS, { item, index, name, ids: item.parts.map(({ key }) => key) }));
  }

  protected removePicture({ key, picture }: MessagePart): void {
    const name = this.language.text('quizzes.write.picture.photo');
    const write = (now: Item, shown: MessagePart['picture']) =>
      PARTS.write(
        now as BreachItem,
        PARTS.read(now as BreachItem).map((part) => (part.key === key ? withPicture(part, shown) : part)),
      );
    this.deleted.emit(deletedPicture(`parts.${key}.picture`, name, picture, write));
  }

  protected letter(index: number): string {
    return 'abcdef'.charAt(index);
  }
}

function withPicture({ picture: _old, ...part }: MessagePart, picture: MessagePart['picture']): MessagePart {
  return picture ? { ...part, picture } : part;
}
