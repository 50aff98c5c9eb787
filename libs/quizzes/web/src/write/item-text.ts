import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, LANGUAGES, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { TextField } from './text-field';
import { ItemWriting } from './writing';

/** A text of an item, in one language or in all beside each other, with what is wrong with its translation. */
@Component({
  selector: 'ld-item-text',
  imports: [MatButton, TranslocoPipe, LdIcon, TextField],
  templateUrl: './item-text.html',
  styleUrl: './item-text.scss',
  host: { '[class.beside]': 'writing.beside()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemText {
  readonly label = input.required<string>();
  /** Where the text stands in the item, as `textsOfItem` calls it. */
  readonly path = input.required<string>();
  /** Absent: nobody wrote it, and it may stay away. */
  readonly text = input<LocalizedText>();
  readonly max = input.required<number>();
  readonly rows = input(1);
  /** For eyes the place says what it is. */
  readonly hideLabel = input(false);
  /** What a good text says; once, whatever the languages. */
  readonly hint = input<string>();
  readonly changed = output<LocalizedText>();

  protected readonly writing = inject(ItemWriting);
  private readonly interface = inject(LanguageService);
  protected readonly words = computed(() => this.text() ?? {});
  protected readonly shown = computed(() =>
    (this.writing.beside() ? this.inOrder() : [this.writing.language()]).map((language) => ({
      language,
      label: this.labelIn(language),
      lack: this.lackIn(language),
    })),
  );

  /** The language that is translated from comes first. */
  private inOrder(): Language[] {
    const master = this.writing.master();
    return [master, ...LANGUAGES.filter((language) => language !== master)];
  }

  private labelIn(language: Language): string {
    if (!this.writing.beside()) return this.label();
    return this.interface.text('quizzes.write.translation.label', { label: this.label(), language });
  }

  private lackIn(language: Language): 'missing' | 'masterMissing' | 'outdated' | undefined {
    const text = this.words();
    const isWritten = LANGUAGES.some((each) => text[each] !== undefined);
    if (text[language] === undefined) {
      if (!isWritten) return undefined;
      return language === this.writing.master() ? 'masterMissing' : 'missing';
    }
    return this.writing.outdated(this.path(), language) ? 'outdated' : undefined;
  }
}
