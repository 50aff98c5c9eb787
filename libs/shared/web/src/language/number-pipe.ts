import { inject, Pipe, type PipeTransform } from '@angular/core';
import { LanguageService } from './language-service';

/** `{{ 1256 | ldNumber }}` 1.256; `{{ 0.928 | ldNumber: 'percent' }}` 92,8 %. */
@Pipe({ name: 'ldNumber', pure: false })
export class LdNumberPipe implements PipeTransform {
  private readonly language = inject(LanguageService);

  transform(value: number | null | undefined, style: 'decimal' | 'percent' = 'decimal'): string {
    if (value === null || value === undefined) return '–';
    return formatNumber(value, style, this.language.locale());
  }
}

/** A percentage keeps a space before its sign in Dutch and none in English, at most one decimal. */
export function formatNumber(value: number, style: 'decimal' | 'percent', locale: string): string {
  if (style === 'decimal') return new Intl.NumberFormat(locale).format(value);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value * 100);
  return locale.startsWith('nl') ? `${number}\u00a0%` : `${number}%`;
}
