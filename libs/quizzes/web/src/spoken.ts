import { inject } from '@angular/core';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';

/** Says a text in the language of the page, as `ldText` does, for code. In an injection context. */
export function spoken(): (text: LocalizedText | null | undefined) => string {
  const language = inject(LanguageService);
  return (text) => (text ? inLanguage(text, language.current()).text : '');
}
