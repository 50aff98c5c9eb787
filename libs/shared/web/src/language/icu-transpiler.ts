import { Injectable } from '@angular/core';
import { DefaultTranspiler, type TranspileParams } from '@jsverse/transloco';
import { IntlMessageFormat } from 'intl-messageformat';

/**
 * ICU messages (`{count, plural, one {…} other {…}}`) by interpretation. The message-format plug-in of transloco
 * compiles each message with `new Function`, which our content security policy forbids; this one is also the
 * engine of the API, so one catalogue reads the same on both sides.
 */
@Injectable()
export class IcuTranspiler extends DefaultTranspiler {
  private language = 'nl';
  private readonly messages = new Map<string, IntlMessageFormat>();

  onLangChanged(language: string): void {
    this.language = language;
    this.messages.clear();
  }

  override transpile(given: TranspileParams): unknown {
    const { value, params } = given;
    if (typeof value !== 'string') return super.transpile(given);
    if (!value.includes('{') && !value.includes("'")) return value;
    return this.message(value).format(params ?? {});
  }

  private message(text: string): IntlMessageFormat {
    const known = this.messages.get(text);
    if (known) return known;
    const locale = this.language === 'en' ? 'en-GB' : this.language;
    const made = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    this.messages.set(text, made);
    return made;
  }
}
