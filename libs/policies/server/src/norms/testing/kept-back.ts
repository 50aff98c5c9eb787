import type { Language } from '@leidraad/shared/model';
import * as dutch from './kept-back-dutch';
import * as english from './kept-back-english';

/** Labelled texts of our own that no rule was made from; score them after a change, never to make one. */
export const KEPT_BACK: Readonly<Record<Language, readonly string[]>> = {
  nl: Object.values(dutch),
  en: Object.values(english),
};
