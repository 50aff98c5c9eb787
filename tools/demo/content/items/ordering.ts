import type { OrderingItem } from '@leidraad/quizzes/model';
import { breaking, honouring, inBoth, keyed, L, said, type Words } from './parts';

const STEPS: Words[] = [
  [
    'Je legt je plan voor aan Team Communicatie en krijgt een ja.',
    'You put your plan to Team Communicatie and get a yes.',
  ],
  [
    'Je maakt de pagina aan, op het mailadres van de werkplaats.',
    'You set the page up, on the mail address of the workshop.',
  ],
  [
    'Je plaatst elke week een bericht, met je voornaam eronder.',
    'You post every week, with your first name below.',
  ],
  [
    'Je krijgt een andere taak en draagt de inlog over aan je opvolger.',
    'You get another task and pass the login on to your successor.',
  ],
];

export const ORDERING_ITEMS: OrderingItem[] = [
  {
    id: 'e3ed3230-359c-49ef-87a0-3ec11315b872',
    type: 'ordering',
    lessonKey: 'ownership',
    critical: false,
    situation: inBoth([
      'De werkplaats wil een eigen pagina, met berichten over leerlingen en machines. Jij wordt de beheerder. Over een jaar ga je iets anders doen.',
      'The workshop wants a page of its own, with posts about trainees and machines. You are going to run it. In a year you will do something else.',
    ]),
    question: inBoth(['In welke volgorde gaat dit goed?', 'In which order does this go well?']),
    steps: keyed(STEPS.map((text) => ({ text: inBoth(text) }))),
    feedback: {
      right: said(
        [
          'De pagina leeft door als jij weg bent. Je vroeg het vooraf, hij stond op een adres van het bedrijf, en je gaf hem terug.',
          'The page lives on when you are gone. You asked beforehand, it was on an address of the company, and you handed it over.',
        ],
        honouring(L('3.4'), L('3.5'), L('3.6')),
      ),
      wrong: said(
        [
          'Zo staat er iets online waar nog geen ja op is, of blijft de inlog bij jou hangen. Het ja komt voor de pagina, en teruggeven doe je aan het eind.',
          'This way something is online before there is a yes, or the login stays with you. The yes comes before the page, and handing over comes at the end.',
        ],
        breaking(L('3.4'), L('3.6')),
      ),
    },
  },
];
