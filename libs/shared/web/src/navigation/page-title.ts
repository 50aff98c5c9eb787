import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { toSignal } from '@angular/core/rxjs-interop';
import { LanguageService } from '../language/language-service';

/**
 * Title of the window: "Voortgang – Leidraad". The `title` of a route is a key; a page whose title depends on its
 * data calls `set(words)`. Follows the language, also when the texts of a capability come later than its route.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(LanguageService);
  private readonly loaded = toSignal(inject(TranslocoService).events$);
  private readonly key = signal<string | undefined>(undefined);
  private readonly words = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      this.loaded();
      const key = this.key();
      const title = this.words() ?? (key && this.language.text(key));
      // A key that is still waiting for its texts comes back as it is.
      this.document.title = title && title !== key ? `${title} – Leidraad` : 'Leidraad';
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.words.set(undefined);
    this.key.set(this.buildTitle(state));
  }

  set(words: string): void {
    this.words.set(words);
  }
}
