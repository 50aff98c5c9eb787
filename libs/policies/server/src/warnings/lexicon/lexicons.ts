import type { Language } from '@leidraad/shared/model';
import { ENGLISH } from './en';
import type { WarningLexicon } from './lexicon';
import { DUTCH } from './nl';

/** A language joins by a file of its own here. */
export const WARNING_LEXICONS: Readonly<Record<Language, WarningLexicon>> = { nl: DUTCH, en: ENGLISH };
