import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** For bans, and for who owns what, that no other template knows. */
export const GENERAL_BANS: TemplateFile = {
  acts: [],
  templates: [
    {
      id: 'general.only-a-joke',
      type: 'situation',
      about: 'any',
      norms: ['prohibition'],
      topics: ['taboo', 'ground-rules'],
      stances: ['forbids'],
      situation: [
        'In het beleid staat: “{quote}” Een collega doet het toch en lacht: “Het is een geintje, dat snapt iedereen.”',
        'The policy says: “{quote}” A colleague does it all the same and laughs: “It’s a joke, anybody can see that.”',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        does(
          ['“Als het een grap is, kan het geen kwaad.”', '“If it is a joke, it can do no harm.”'],
          [
            'Wie de grap niet kent, ziet alleen wat er gebeurt. De regel maakt voor grappen geen uitzondering.',
            'Whoever is not in on the joke sees only what happens. The rule makes no exception for jokes.',
          ],
          'joke-excuse',
        ),
        does(
          ['“Ga je gang, zolang de baas het niet merkt.”', '“Go ahead, as long as the boss doesn’t notice.”'],
          [
            'Of de baas het merkt, maakt voor de regel niets uit.',
            'Whether the boss notices makes no difference to the rule.',
          ],
        ),
        leaves(
          ['“Laat maar. Anderen zien die lach niet.”', '“Leave it. Others don’t see you laugh.”'],
          [
            'Hij zucht en laat het. Een uur later lacht hij alweer om iets anders.',
            'He sighs and leaves it. An hour later he is laughing about something else.',
          ],
        ),
      ],
    },
    {
      id: 'general.does-not-suit',
      type: 'situation',
      about: 'any',
      norms: ['prohibition'],
      stances: ['forbids'],
      situation: [
        'Je kent deze regel: “{quote}” Vandaag komt die regel je slecht uit. Je wilt het één keer anders doen.',
        'You know this rule: “{quote}” Today that rule does not suit you. You want to do it differently, just once.',
      ],
      options: [
        does(
          [
            'Je doet het, en legt het uit als iemand ernaar vraagt.',
            'You do it, and explain if somebody asks about it.',
          ],
          [
            'Er vraagt iemand naar, en dan is het al gebeurd. Uitleg achteraf maakt een regel niet losser.',
            'Somebody does ask, and by then it has happened. Explaining afterwards makes no rule looser.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je doet het buiten werktijd, dan geldt de regel niet.',
            'You do it outside working hours, when the rule does not apply.',
          ],
          ['In de regel staat niets over een klok.', 'The rule says nothing about a clock.'],
          'my-own-account',
        ),
        leaves(
          ['Je houdt je eraan en zoekt een andere manier.', 'You keep to it and look for another way.'],
          [
            'Het kost wat meer tijd. Er valt achteraf niets uit te leggen.',
            'It takes a little more time. There is nothing to explain afterwards.',
          ],
        ),
      ],
    },
    {
      id: 'general.whose-is-it',
      type: 'situation',
      about: 'any',
      norms: ['allocation'],
      stances: ['asks'],
      situation: [
        'Twee collega’s zijn het oneens over wat van wie is. In het beleid staat: “{quote}”',
        'Two colleagues disagree on what belongs to whom. The policy says: “{quote}”',
      ],
      question: ['Wat zeg jij?', 'What do you say?'],
      options: [
        leaves(
          ['“Het is van wie het gemaakt heeft.”', '“It belongs to whoever made it.”'],
          [
            'Maken is nog geen bezitten. Het beleid zegt van wie het is.',
            'Making is not owning. The policy says whose it is.',
          ],
          'possession-is-ownership',
        ),
        leaves(
          ['“Gooi het weg, dan is de ruzie voorbij.”', '“Throw it away, and the quarrel is over.”'],
          [
            'Nu heeft geen van beiden iets, en de eigenaar ook niet.',
            'Now neither of them has anything, and nor has the owner.',
          ],
          'destroy-to-avoid',
        ),
        does(
          ['“Kijk in het beleid. Daar staat van wie.”', '“Look in the policy. It says whose.”'],
          [
            'Ze lezen het samen, en het gesprek is in een minuut klaar.',
            'They read it together, and the talk is over in a minute.',
          ],
        ),
      ],
    },
  ],
};
