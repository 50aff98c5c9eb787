import { does, leaves, tooStrict, where } from './build';
import type { TemplateFile } from './template';

const NOUN_NL =
  'vertrouwelijk|geheim|bedrijfsgeheim|bedrijfseigen|niet-vrijgegeven|niet-openba|interne informatie|bedrijfsinformatie|bedrijfsgevoelig|gevoelige (?:informatie|gegevens)|nieuws';
const NOUN_EN =
  'confidential|proprietary|non-?public|sensitive|internal information|trade secret|unreleased|not yet public|company secret|unannounced|not (?:been )?made public|company news';

/** What is meant for inside, and the places it leaks to. */
export const CONFIDENTIAL: TemplateFile = {
  acts: [
    {
      id: 'confidential',
      topic: 'privacy',
      what: 'telling people outside what is confidential',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'advice'],
          nl: [
            NOUN_NL,
            'deel|delen|gedeeld|plaats|schrijf|zet|vertel|publice|bekend|openba|sociale|online|buiten|verspreid|bespre',
          ],
          en: [NOUN_EN, 'shar|post|disclos|publish|reveal|discuss|tell|talk|writ|social|online|outside'],
        },
        {
          stance: 'forbids',
          norms: ['obligation'],
          nl: [NOUN_NL, 'houd|hou |bewaar|behandel|privé|bescherm|geheim'],
          en: [NOUN_EN, 'keep|protect|private|safeguard|treat|discretion|secret'],
          without: { nl: 'meld|weggooi|vernietig', en: 'report|notify|delete|stored|storing|tracking' },
        },
      ],
      title: ['Wat je weet van je werk, houd je bij je', 'What you know from work stays with you'],
      means: {
        forbids: [
          'Wat niet voor buiten bedoeld is, deel je niet. Ook niet in een privébericht.',
          'What is not meant for outside, you don’t share. Not in a private message either.',
        ],
      },
      do: [
        {
          text: [
            'Kijk eerst wat er op je scherm of je foto te lezen is.',
            'First check what can be read on your screen or in your photo.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Denken: “Het is een besloten groep, dus het kan wel.”',
            'Thinking: “It is a closed group, so it is fine.”',
          ],
        },
      ],
    },
    {
      id: 'private-messages',
      topic: 'privacy',
      what: 'treating private messages and closed groups as not safe',
      says: [
        {
          stance: 'tells',
          norms: ['fact', 'definition'],
          nl: [
            'privé-?bericht|besloten|app-?groep|directe? bericht',
            'veilig|sociale media|door|privé|schermafbeelding',
          ],
          en: [
            'private message|direct message|closed group|private group',
            'safe|forward|social media|private|screenshot|pass',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'confidential.is-it-true',
      type: 'situation',
      about: 'confidential',
      stances: ['forbids'],
      with: { private: 'private-messages', freedom: 'freedom' },
      situation: [
        'Een klant stuurt je een privébericht: “Klopt het dat jullie een vestiging sluiten? Ik vertel het niet door.” Je weet dat het klopt. Het is nog niet bekend.',
        'A customer sends you a private message: “Is it true that you are closing an office? I won’t pass it on.” You know it is. It has not been announced yet.',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        does(
          ['“Ja, maar houd het nog even voor je.”', '“Yes, but keep it to yourself for now.”'],
          where(
            'private',
            [
              'Een uur later staat er een foto van je bericht online. Een privébericht is niet altijd veilig.',
              'An hour later a picture of your message is online. A private message is not always safe.',
            ],
            [
              'Een uur later staat er een foto van je bericht online. Ook in een privébericht deel je nieuws dat nog geheim is.',
              'An hour later a picture of your message is online. In a private message, too, you share news that is still secret.',
            ],
          ),
          'private-channel',
        ),
        does(
          ['Je stuurt een knipoog. Dan heb je niets gezegd.', 'You send a wink. Then you have said nothing.'],
          [
            'De klant leest er “ja” in en vertelt het verder. Een knipoog is ook een antwoord.',
            'The customer reads “yes” in it and passes it on. A wink is an answer too.',
          ],
          'half-anonymised',
        ),
        leaves(
          ['“Daar kan ik niets over zeggen, ook niet aan jou.”', '“I can’t say anything about that, sorry.”'],
          [
            'De klant vindt het jammer, maar begrijpt het. Het nieuws blijft binnen tot iedereen het mag weten.',
            'The customer is sorry, but understands. The news stays inside until people may know.',
          ],
        ),
        tooStrict(
          'freedom',
          [
            'Je blokkeert de klant. Praten met klanten kan online niet.',
            'You block the customer. You can’t talk with customers online.',
          ],
          [
            'Er lekt niets, maar je bent een klant kwijt. Meepraten mag. Het gaat alleen om wat geheim is.',
            'Nothing leaks, but you have lost a customer. Joining in is allowed. It is only about what is secret.',
          ],
        ),
      ],
    },
    {
      id: 'confidential.former-colleagues',
      type: 'situation',
      about: 'confidential',
      stances: ['forbids'],
      with: { private: 'private-messages' },
      situation: [
        'Je zit in een appgroep met oud-collega’s. Eén van hen vraagt wat er gisteren in het overleg over de nieuwe prijzen is besloten. De lijst komt volgende week uit.',
        'You are in a chat group with former colleagues. One of them asks what the meeting decided yesterday about the new prices. The list comes out next week.',
      ],
      options: [
        does(
          [
            'Je geeft alleen de grote lijn, want de groep is besloten.',
            'You give only the outline, because the group is closed.',
          ],
          where(
            'private',
            [
              'Een oud-collega werkt nu bij een concurrent. Ook een besloten groep lekt.',
              'A former colleague now works for a competitor. A closed group leaks too.',
            ],
            [
              'Een oud-collega werkt nu bij een concurrent en is je dankbaar. De lijst is nog niet voor buiten.',
              'A former colleague now works for a competitor and thanks you. The list is not for outside yet.',
            ],
          ),
          'private-channel',
        ),
        does(
          [
            'Je vertelt het en haalt je bericht na een uur weer weg.',
            'You tell them and take your message down after an hour.',
          ],
          [
            'In dat uur heeft de hele groep het gelezen. Weghalen maakt het niet meer geheim.',
            'In that hour the whole group has read it. Taking it down does not make it secret again.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je schrijft dat je daar nog niets over kunt zeggen.',
            'You write that you can’t say anything about it yet.',
          ],
          [
            'Iemand stuurt een teleurgesteld gezichtje, en het gesprek gaat verder. De prijzen blijven binnen.',
            'Somebody sends a sad face, and the conversation moves on. The prices stay inside.',
          ],
        ),
      ],
    },
    {
      id: 'confidential.proud-screenshot',
      type: 'situation',
      about: 'confidential',
      stances: ['forbids'],
      with: { freedom: 'freedom' },
      situation: [
        'Jouw team heeft een rapport af. Je bent trots en wilt een schermafbeelding delen op LinkedIn. Er staan cijfers in die alleen voor intern gebruik zijn.',
        'Your team has finished a report. You are proud and want to share a screenshot on LinkedIn. It shows figures for internal use only.',
      ],
      options: [
        does(
          [
            'Je maakt de titel van het rapport onleesbaar en plaatst de rest.',
            'You blur the title of the report and post the rest.',
          ],
          [
            'Wie de cijfers ziet, weet genoeg. De titel was niet wat geheim is.',
            'Whoever sees the figures knows enough. The title was not the secret part.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je plaatst hem op je eigen profiel, in je vrije tijd.',
            'You post it on your own profile, in your own time.',
          ],
          [
            'De cijfers zijn dezelfde, op welk profiel ze ook staan. Ze zijn voor intern gebruik.',
            'The figures are the same on any profile. They are for internal use.',
          ],
          'my-own-account',
        ),
        leaves(
          [
            'Je schrijft dat het werk af is, met een foto van de taart.',
            'You write that the work is done, with a photo of the cake.',
          ],
          [
            'Je krijgt veel felicitaties, en de cijfers blijven binnen. Trots zijn kan best zonder geheimen.',
            'You get plenty of congratulations, and the figures stay inside. You can be proud without giving secrets away.',
          ],
        ),
        tooStrict(
          'freedom',
          [
            'Je plaatst niets, want over je werk schrijven is verboden.',
            'You post nothing, because writing about work is forbidden.',
          ],
          [
            'Jammer van het mooie moment. Vertellen over je werk staat je vrij, zolang geheimen binnen blijven.',
            'A pity about the nice moment. You are free to tell about your work, as long as secrets stay inside.',
          ],
        ),
      ],
    },
  ],
};
