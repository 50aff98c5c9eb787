import { L, T } from '../../parts';
import { ending, scenario } from '../../scenario';
import { ON_TRACK } from './on-track';
import { RECOVERY } from './recovery';

/** Ownership: a page made for work goes to a colleague, a channel made at home does not, and a video lies in between. */
export const HEAT_TIPS_PAGE = scenario({
  id: '25893766-4a64-475d-9409-ed0de275d82a',
  lessonKey: 'ownership',
  title: ['De pagina krijgt een ander', 'The page gets somebody else'],
  tests: ['3.3', '3.6', '3.10'],
  situations: [...ON_TRACK, ...RECOVERY],
  endings: [
    ending(
      'asked',
      'passed',
      ['Ieder het zijne', 'To each their own'],
      [
        'De pagina is bij Milan, je kanaal bij jou, en over de video heb je het gevraagd.',
        'The page is with Milan, your channel with you, and you asked about the video.',
      ],
      T('3.3'),
      L('3.8'),
      L('3.10'),
    ),
    ending(
      'given',
      'second-best',
      ['Toch nog teruggegeven', 'Handed over after all'],
      [
        'De pagina is weer van het bedrijf, en er is wat tijd en vertrouwen kwijt. Beter was: hem meteen aan Milan geven.',
        'The page is back with the company, and some time and trust were lost. Better would have been: give it to Milan at once.',
      ],
      L('3.6'),
    ),
    ending(
      'shared-out',
      'second-best',
      ['Meer weggegeven dan moest', 'More given away than needed'],
      [
        'Het bedrijf heeft wat van het bedrijf is. Maar je gaf ook iets van jezelf op, en dat hoefde niet.',
        'The company has what is the company’s. But you gave up something of your own as well, and did not have to.',
      ],
      L('3.3'),
    ),
    ending(
      'taken',
      'failed',
      ['Het bedrijf kan er niet meer bij', 'The company can’t get in'],
      [
        'Klanten schrijven naar een pagina die niemand van het bedrijf kan openen. Wie een account beheert, houdt het niet.',
        'Customers write to a page that nobody at the company can open. Running an account is not keeping it.',
      ],
      T('3.3'),
      T('3.6'),
    ),
    ending(
      'copied',
      'failed',
      ['De video moet weg', 'The video has to go'],
      [
        'Je haalt hem van je kanaal en legt het uit aan je kijkers. Met een mail vooraf was het gelukt.',
        'You take it off your channel and explain it to your viewers. An e-mail beforehand would have done it.',
      ],
      L('3.10'),
    ),
  ],
});
