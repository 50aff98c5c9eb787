import { inject, Pipe, type PipeTransform } from '@angular/core';
import { type DateStyle, formatDate } from './date-format';
import { LanguageService } from './language-service';
import { ReaderZone } from './reader-zone';

/** `{{ due | ldDate: 'day' }}`: "vrijdag 12 december". Impure because the language may change under it. */
@Pipe({ name: 'ldDate', pure: false })
export class LdDatePipe implements PipeTransform {
  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);

  transform(value: string | null | undefined, style: DateStyle = 'long', zone?: string): string {
    return value
      ? formatDate(value, style, this.language.locale(), zone ?? this.zone.name(), new Date())
      : '';
  }
}
