import type { ChangeClass, ChangeReasonCode } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { clausesFrom } from '../testing/clauses-from';
import { prepareClauses } from '../words/prepared-clause';
import { vocabularyOf } from '../words/vocabulary';
import { changeOf } from './change-of';
import { clausesPerWord } from './document-words';

function change(was: string, becomes: string, language: Language) {
  const vocabulary = vocabularyOf(language);
  const [old, new_] = [was, becomes].map((text) => prepareClauses(clausesFrom(text, 'a'), vocabulary));
  const words = {
    old: clausesPerWord(old ?? []),
    new: clausesPerWord(new_ ?? []),
    continued: new Map<string, string>(),
  };
  return changeOf(old ?? [], new_ ?? [], words);
}

type Row = [was: string, becomes: string, code: ChangeReasonCode];

const DUTCH: Record<Exclude<ChangeClass, 'none'>, Row[]> = {
  substantive: [
    ['Bewaar het minimaal 6 maanden.', 'Bewaar het maximaal 6 maanden.', 'scope'],
    ['Bewaar het 6 maanden.', 'Bewaar het 6 weken.', 'number'],
    ['Meld het voor 1 maart 2024.', 'Meld het voor 1 mei 2024.', 'date'],
    ['Je mag niet alles delen.', 'Je mag alles niet delen.', 'negation'],
    ['Je mag dit melden.', 'Je moet dit melden.', 'modality'],
    ['De chef beoordeelt de klant.', 'De klant beoordeelt de chef.', 'actor'],
    ['Vraag het aan HR of je chef.', 'Vraag het aan HR en je chef.', 'scope'],
    ['Sla het veilig op.', 'Sla het onveilig op.', 'content'],
    ['Doe dit liefst zelf.', 'Doe dit zelf.', 'hedge'],
    ['Schrijf naar pers@bedrijf.example.', 'Schrijf naar info@bedrijf.example.', 'content'],
    ['Antwoord binnen een dag.', 'Antwoord binnen één dag.', 'number'],
  ],
  clarifying: [
    ['Meld het direct.', 'Meld het meteen.', 'wording'],
    ['U moet dit lezen.', 'Je moet dit lezen.', 'wording'],
    ['Medewerkers melden het incident.', 'Het incident wordt door medewerkers gemeld.', 'wording'],
    ['Als je twijfelt, vraag je HR.', 'Vraag HR als je twijfelt.', 'wording'],
  ],
  cosmetic: [
    ['Meld het binnen twee dagen.', 'Meld het binnen 2 dagen.', 'spelling'],
    ['Het kost € 1.000 per jaar.', 'Het kost € 1000 per jaar.', 'spelling'],
    ['Stuur geen E-mail.', 'Stuur geen email.', 'spelling'],
    ['Lees https://bedrijf.example/oud na.', 'Lees https://bedrijf.example/nieuw na.', 'link'],
    ['Zeg "nee" als het moet.', 'Zeg “nee” als het moet.', 'layout'],
    ['1. Vraag toestemming.', '2. Vraag toestemming.', 'renumbered'],
    ['Meld een inciddent meteen.', 'Meld een incident meteen.', 'spelling'],
  ],
};

const ENGLISH: typeof DUTCH = {
  substantive: [
    ['Ask the 18F team first.', 'Ask the TTS team first.', 'content'],
    ['Employees can share photos.', 'Employees can’t share photos.', 'negation'],
    ['Tell your manager before posting.', 'Tell your manager after posting.', 'condition'],
    ['You will be warned.', 'You may be warned.', 'modality'],
    ['Post every 2nd day.', 'Post every 3rd day.', 'number'],
    ['Users may post legal content.', 'Users may post illegal content.', 'content'],
    ['Prior consent is required.', 'Consent is required.', 'content'],
    ['Keep it, unless HR objects.', 'Keep it.', 'exception'],
  ],
  clarifying: [['You must tell your manager.', 'You have to inform your manager.', 'wording']],
  cosmetic: [
    ['Don’t share photos.', 'Do not share photos.', 'layout'],
    ['Recognise your limits.', 'Recognize your limits.', 'spelling'],
    ['share photos; or', 'share photos;', 'layout'],
  ],
};

describe('what an edit of a sentence asks of people', () => {
  for (const [language, rows] of [
    ['nl', DUTCH],
    ['en', ENGLISH],
  ] as const)
    for (const expected of ['substantive', 'clarifying', 'cosmetic'] as const)
      it.each(rows[expected])(`${language}: “%s” to “%s” is ${expected} (%s)`, (was, becomes, code) => {
        const found = change(was, becomes, language);
        expect(found.change).toBe(expected);
        expect(found.reasons[0]?.code).toBe(code);
      });

  it('is nothing when only line breaks moved', () => {
    expect(change('Vraag  het\u00a0eerst.', 'Vraag het eerst.', 'nl')).toEqual({
      change: 'none',
      reasons: [],
    });
  });
});
