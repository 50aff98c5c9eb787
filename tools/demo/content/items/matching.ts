import type { MatchingItem } from '@leidraad/quizzes/model';
import { type CitedClause, honouring, inBoth, keyed, L, said, T, type Words } from './parts';

const row = (target: string, text: Words, feedback: Words, ...clauses: CitedClause[]) => ({
  text: inBoth(text),
  target,
  feedback: said(feedback, honouring(...clauses)),
});

export const MATCHING_ITEMS: MatchingItem[] = [
  {
    id: '083109af-eb44-4646-88ff-ef71851e552d',
    type: 'matching',
    lessonKey: 'stance',
    critical: false,
    situation: inBoth([
      'Je scrolt door de foto’s van deze week. Bij elk plan hoort een antwoord.',
      'You scroll through the pictures of this week. Each plan has its answer.',
    ]),
    question: inBoth(['Kan dit zo online?', 'Can this go online as it is?']),
    targets: [
      { key: 'yes', text: inBoth(['Ja, dit kan meteen', 'Yes, straight away']) },
      { key: 'ask', text: inBoth(['Eerst vragen', 'Ask first']) },
      { key: 'no', text: inBoth(['Nee, dit kan niet', 'No, it can’t']) },
    ],
    rows: keyed([
      row(
        'yes',
        [
          '“Trots op mijn vak: vandaag een lastige storing gevonden.”',
          '“Proud of my trade: found a tricky fault today.”',
        ],
        [
          'Je vertelt over je eigen werk en wijst geen klant aan. Daar is ruimte voor.',
          'You talk about your own work and point out no customer. There is room for that.',
        ],
        L('1.1'),
        T('4.4'),
      ),
      row(
        'ask',
        [
          'Een foto van de lunch: drie collega’s kijken lachend op.',
          'A photo of the lunch: three colleagues look up and smile.',
        ],
        [
          'Zij beslissen over hun eigen gezicht. Een rondje vragen duurt een minuut.',
          'They decide about their own face. Asking round takes a minute.',
        ],
        L('4.6'),
      ),
      row(
        'ask',
        [
          'De keuken van een klant, waar jij de boiler ophing.',
          'The kitchen of a customer, where you put up the boiler.',
        ],
        [
          'Het is iemands huis. De klant kiest zelf, en schrijft dat op.',
          'It is somebody’s home. The customer chooses, and writes it down.',
        ],
        L('4.5'),
      ),
      row(
        'no',
        [
          'Een selfie op de nok van een dak, zonder lijn.',
          'A selfie on the ridge of a roof, without a line.',
        ],
        [
          'Wie dit ziet, denkt dat wij zo werken. Onveilig werk laat je niet zien, met of zonder lach.',
          'Who sees this thinks that we work this way. You don’t show unsafe work, smile or no smile.',
        ],
        L('7.5'),
      ),
      row(
        'no',
        [
          'Het logo van het bedrijf dat wij kopen; morgen horen de kranten het.',
          'The logo of the company we are buying; the papers hear tomorrow.',
        ],
        [
          'Tot morgen is het nieuws van het bedrijf. Daarna praat je er gewoon over mee.',
          'Until tomorrow it is the company’s news. After that you can talk about it like anybody.',
        ],
        L('7.1'),
      ),
    ]),
  },
];
