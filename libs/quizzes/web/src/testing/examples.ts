import { type Shown } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { type ToldClause } from '../after/told-consequence';

// Questions as shown, with just enough in them for a test; a test names only what matters.

export const words = (nl: string, en = `${nl} (en)`): LocalizedText => ({ nl, en });
const keyed = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([key, text]) => ({ key, text: words(text) }));

export const POLICY = { slug: 'sociale-media', number: '1.0' };

export const clause = (number: string, effect: ToldClause['effect'] = 'breaks'): ToldClause => ({
  clauseId: `00000000-0000-4000-8000-0000000000${number.replace('.', '')}`,
  number,
  text: words(`Tekst van ${number}.`),
  effect,
});

export const situation = (changes: Partial<Shown<'situation'>> = {}): Shown<'situation'> => ({
  type: 'situation',
  situation: words('Een klant vraagt je iets.'),
  question: words('Wat doe je?'),
  options: keyed({ a: 'Ik vraag het na.', b: 'Ik deel het.', c: 'Ik wacht.' }),
  several: false,
  ...changes,
});

export const trueFalse: Shown<'true-false'> = {
  type: 'true-false',
  statement: words('Je mag een klant noemen.'),
};

export const ordering: Shown<'ordering'> = {
  type: 'ordering',
  question: words('In welke volgorde?'),
  steps: keyed({ b: 'Meld het.', a: 'Stop.', c: 'Praat na.' }),
};

export const matching: Shown<'matching'> = {
  type: 'matching',
  question: words('Van wie is het?'),
  rows: keyed({ page: 'De pagina', phone: 'Je telefoon' }),
  targets: keyed({ us: 'Van het bedrijf', me: 'Van jou' }),
};

export const breach: Shown<'breach'> = {
  type: 'breach',
  question: words('Wat past niet bij het beleid?'),
  message: { form: 'post', author: 'Thijs van Dam', audience: words('Openbaar') },
  parts: [
    { key: 'p1', place: 'text', text: words('Lange dag bij mevrouw De Groot.') },
    { key: 'p2', place: 'text', text: words('Trots op dit team.') },
    { key: 'p3', place: 'photo', text: words('het team voor een bord met namen') },
    { key: 'p4', place: 'comment', author: 'Eva', text: words('Wat een klant.') },
  ],
  rules: keyed({ names: 'Geen namen van klanten', secret: 'Geen geheim nieuws' }),
};

export const scenario = (changes: Partial<Shown<'scenario'>> = {}): Shown<'scenario'> => ({
  type: 'scenario',
  title: words('De klant op zaterdag'),
  step: 0,
  at: {
    key: 's1',
    text: words('Het nieuws is nog niet bekend. Dan krijg je dit bericht.'),
    scene: {
      form: 'messages',
      with: 'Petra Vos',
      isGroup: false,
      messages: [{ from: 'Petra Vos', text: words('Klopt het?') }],
    },
    question: words('Wat antwoord je?'),
    choices: keyed({ yes: 'Ja, maar houd het stil.', no: 'Daar zeg ik niets over.' }),
    mayGoBack: false,
  },
  ...changes,
});
