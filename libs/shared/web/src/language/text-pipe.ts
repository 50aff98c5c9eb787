import { inject, Pipe, type PipeTransform } from '@angular/core';
import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from './language-service';

/** `{{ course.title | ldText }}`: a text in the language of the page, else in the language there is. */
@Pipe({ name: 'ldText', pure: false })
export class LdTextPipe implements PipeTransform {
  private readonly language = inject(LanguageService);

  transform(text: LocalizedText | null | undefined): string {
    return text ? inLanguage(text, this.language.current()).text : '';
  }
}

/** `[attr.lang]="course.title | ldLang"`: the language of that text when it is not the one of the page, else null. */
@Pipe({ name: 'ldLang', pure: false })
export class LdLangPipe implements PipeTransform {
  private readonly language = inject(LanguageService);

  transform(text: LocalizedText | null | undefined): Language | null {
    if (!text) return null;
    const shown = inLanguage(text, this.language.current()).language;
    return shown === this.language.current() ? null : shown;
  }
}
