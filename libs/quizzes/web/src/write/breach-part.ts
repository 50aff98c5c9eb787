import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BREACH_PLACES, type BreachItem, type Feedback, type ItemPicture } from '@leidraad/quizzes/model';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { FeedbackEditor } from './feedback-editor';
import { ItemText } from './item-text';
import { Lack } from './lack';
import { NameField } from './name-field';
import { Part } from './part';
import { PictureField } from './picture/picture-field';
import { ItemWriting } from './writing';

export type MessagePart = BreachItem['parts'][number];

/** A part of the message that can be marked: what it is, what it says, and the rule that it breaks, if any. */
@Component({
  selector: 'ld-breach-part',
  imports: [TranslocoPipe, FeedbackEditor, ItemText, Lack, NameField, Part, PictureField],
  templateUrl: './breach-part.html',
  styleUrl: './choice-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BreachPart {
  readonly part = input.required<MessagePart>();
  /** Id of its item. */
  readonly of = input.required<string>();
  readonly number = input.required<number>();
  readonly rules = input.required<BreachItem['rules']>();
  readonly first = input(false);
  readonly last = input(false);
  readonly mayRemove = input(true);
  readonly changed = output<MessagePart>();
  readonly moved = output<-1 | 1>();
  readonly removed = output<void>();
  readonly pictureRemoved = output<void>();

  private readonly writing = inject(ItemWriting);
  private readonly language = inject(LanguageService);
  protected readonly places = BREACH_PLACES;
  protected readonly path = computed(() => `parts.${this.part().key}`);
  /** It breaks a rule that was deleted: its author chooses again, nobody guesses that it is allowed. */
  protected readonly lostRule = computed(() => {
    const { breaks } = this.part();
    return breaks !== null && !this.rules().some(({ key }) => key === breaks);
  });
  protected readonly choices = computed(() =>
    this.rules().map(({ key, text }, index) => {
      const { text: words } = inLanguage(text, this.writing.language());
      return { key, words: `${'abcdef'.charAt(index)} · ${words || '…'}` };
    }),
  );
  protected readonly cites = computed(() =>
    this.part().feedback.clauses.some(({ clauseId }) => clauseId === this.writing.clause()),
  );

  protected write(text: LocalizedText): void {
    this.changed.emit({ ...this.part(), text });
  }

  /** The words of the part stand for its photo. */
  protected show({ alt: _alt, ...picture }: ItemPicture): void {
    this.changed.emit({ ...this.part(), picture });
  }

  protected follow(feedback: Feedback): void {
    this.changed.emit({ ...this.part(), feedback });
  }

  protected name(author: string): void {
    this.changed.emit({ ...this.part(), author });
  }

  protected choosePlace(event: Event): void {
    const { author, picture, ...part } = this.part();
    const { value } = event.target as HTMLSelectElement;
    const place = BREACH_PLACES.find((each) => each === value) ?? 'text';
    // Only a comment is somebody else's, and only a photo has a picture.
    const somebody = author ?? this.language.text('quizzes.write.names.other');
    this.changed.emit({
      ...part,
      place,
      ...(place === 'comment' && { author: somebody }),
      ...(place === 'photo' && picture && { picture }),
    });
  }

  protected chooseRule(event: Event): void {
    this.changed.emit({ ...this.part(), breaks: (event.target as HTMLSelectElement).value || null });
  }
}
