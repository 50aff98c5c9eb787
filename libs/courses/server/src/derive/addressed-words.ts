import type { Language } from '@leidraad/shared/model';

/** How a sentence about staff becomes one that speaks to the reader. Whatever does not fit to the letter stays as it is. */
export interface AddressedWords {
  /** A subject that means everybody who learns, at the start of a sentence, with what the verb after it becomes. */
  subjects: readonly { subject: RegExp; verbs: Readonly<Record<string, string>> | 'same' }[];
  /** Possessives that mean the subject, and what they become. */
  own: readonly { words: RegExp; becomes: string }[];
  /** Words that might mean the subject or somebody else: then nothing is changed. */
  unclear: RegExp;
  you: string;
}

const DUTCH: AddressedWords = {
  subjects: [
    {
      subject:
        /^(?:(?:De|Alle|Onze) )?(?:medewerkers|werknemers|collega['’]s|personeelsleden|gebruikers) (?=\p{Ll})/iu,
      verbs: {
        moeten: 'moet',
        mogen: 'mag',
        kunnen: 'kunt',
        dienen: 'dient',
        zullen: 'zult',
        hoeven: 'hoeft',
      },
    },
    { subject: /^(?:De|Elke|Iedere) (?:medewerker|werknemer|gebruiker) (?=\p{Ll})/iu, verbs: 'same' },
  ],
  own: [
    {
      words: /(?<=(?:bij|aan|tot|van|in|met|voor|over|op|uit|naar|onder|tijdens) )(?:zijn|haar|hun)(?= )/gu,
      becomes: 'je',
    },
    { words: /(?<!\p{L})zich(?!\p{L})/gu, becomes: 'je' },
  ],
  unclear:
    /(?<!\p{L})(?:hij|zij|ze|hem|haar|hun|hen|zijn|diens|heeft|is|wie|die|medewerkers?|werknemers?)(?!\p{L})/iu,
  you: 'Je',
};

const ENGLISH: AddressedWords = {
  subjects: [
    {
      subject:
        /^(?:(?:All|Our|Company) )?(?:employees|staff(?: members)?|team members|workers|users|colleagues|personnel|contractors) (?=\p{Ll})/iu,
      verbs: {
        must: 'must',
        should: 'should',
        may: 'may',
        can: 'can',
        cannot: 'cannot',
        shall: 'shall',
        are: 'are',
        need: 'need',
        have: 'have',
        will: 'will',
      },
    },
    {
      subject:
        /^(?:Each|Every|An|The) (?:\p{Lu}\p{L}+ )?(?:employee|staff member|team member|worker|user|colleague) (?=\p{Ll})/iu,
      verbs: {
        must: 'must',
        should: 'should',
        may: 'may',
        can: 'can',
        cannot: 'cannot',
        shall: 'shall',
        is: 'are',
        needs: 'need',
        has: 'have',
        will: 'will',
      },
    },
  ],
  own: [
    { words: /(?<!\p{L})(?:their|his or her|his\/her)(?= )/gu, becomes: 'your' },
    { words: /(?<!\p{L})themselves(?!\p{L})/gu, becomes: 'yourself' },
  ],
  unclear: /(?<!\p{L})(?:they|them|he|she|him|her|his|who|employees?|staff|users?)(?!\p{L})/iu,
  you: 'You',
};

export const ADDRESSED_WORDS: Readonly<Record<Language, AddressedWords>> = { nl: DUTCH, en: ENGLISH };
