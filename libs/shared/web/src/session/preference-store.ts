import { HttpClient } from '@angular/common/http';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { type Language, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export interface Preferences {
  language?: Language;
  theme?: Theme;
}

const KEY = 'leidraad.preferences';
const storedSchema = z.object({ language: languageSchema.optional(), theme: z.enum(THEMES).optional() });

/** What the reader chose on this device, and with the account once somebody is signed in. */
@Injectable({ providedIn: 'root' })
export class PreferenceStore {
  private readonly http = inject(HttpClient);
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private signedIn = false;
  /** Chosen while nobody was signed in; goes before what the account holds. */
  private chosen: Preferences = {};

  read(): Preferences {
    const text = this.storage?.getItem(KEY);
    if (!text) return {};
    try {
      return storedSchema.parse(JSON.parse(text));
    } catch {
      return {};
    }
  }

  remember(change: Preferences): void {
    this.keepHere(change);
    if (this.signedIn) this.keepWithAccount(change);
    else this.chosen = { ...this.chosen, ...change };
  }

  /** Somebody signed in whose account holds `account`; returns what counts now. */
  joinAccount(account: Required<Preferences>): Required<Preferences> {
    const result = { language: account.language, theme: account.theme, ...this.chosen };
    this.signedIn = true;
    if (Object.keys(this.chosen).length > 0) this.keepWithAccount(this.chosen);
    this.chosen = {};
    this.keepHere(result);
    return result;
  }

  leaveAccount(): void {
    this.signedIn = false;
  }

  private keepHere(change: Preferences): void {
    this.storage?.setItem(KEY, JSON.stringify({ ...this.read(), ...change }));
  }

  private keepWithAccount(change: Preferences): void {
    // The choice already stands on this device, so a failure to keep it with the account must not disturb anybody.
    this.http.put('/api/people/me/preferences', change).subscribe({ error: () => undefined });
  }
}
