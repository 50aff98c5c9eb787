import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Item, textsOfItem } from '@leidraad/quizzes/model';
import { LANGUAGES, type Language } from '@leidraad/shared/model';
import { LdIcon } from '@leidraad/shared/web';

/** How far the translations of an item are behind: texts that are missing, and translations older than their text. */
@Component({
  selector: 'ld-translation-state',
  imports: [TranslocoPipe, LdIcon],
  template: `
    @for (each of behind(); track each.language) {
      <p><ld-icon name="translate" />{{ 'quizzes.write.translation.state' | transloco: each }}</p>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }

    p {
      display: flex;
      gap: 8px;
      color: var(--on-surface-2);
      font-size: 15px;
      line-height: 22px;
    }

    .ld-icon {
      margin-top: 1px;
      font-size: 20px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TranslationState {
  readonly item = input.required<Item>();
  readonly master = input.required<Language>();

  protected readonly behind = computed(() => {
    const item = this.item();
    // What nobody wrote in any language is no translation that is missing.
    const written = textsOfItem(item).filter(({ text }) => text[this.master()] !== undefined);
    return LANGUAGES.filter((language) => language !== this.master())
      .map((language) => {
        const missing = written.filter(({ text }) => text[language] === undefined).length;
        const outdated = item.outdated?.filter((mark) => mark.language === language).length ?? 0;
        return { language, missing, outdated, both: missing > 0 && outdated > 0 ? 'yes' : 'no' };
      })
      .filter(({ missing, outdated }) => missing + outdated > 0);
  });
}
