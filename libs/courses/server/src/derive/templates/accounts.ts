import { does, leaves } from './build';
import type { TemplateFile } from './template';

const ACCOUNT_NL =
  'account|bedrijfsaccount|werkaccount|pagina|kanaal|profiel|sociale-mediarekening|rekeningen';
const ACCOUNT_EN = 'accounts?|pages?|channels?|profiles?|handles?';

/** Accounts: whose they are, and who may open one. */
export const ACCOUNTS: TemplateFile = {
  acts: [
    {
      id: 'company-account',
      topic: 'ownership',
      what: 'treating an account that is run for work as the company’s',
      addressees: ['employee', 'spokesperson', 'company'],
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'allocation', 'advice'],
          nl: [
            ACCOUNT_NL,
            'eigendom|toebehoort|toebehoren|van het bedrijf|van de organisatie|hoort bij|behoren|geef|inlever|overdra|e-mailadres van',
          ],
          en: [ACCOUNT_EN, 'owned by|belongs? to|property of|hand over|return|transfer|company e-?mail'],
          without: {
            nl: 'van hem|van jou|eigen tijd|eigen account|persoonlijk',
            en: 'personal accounts?|your own accounts?|confidential',
          },
        },
        {
          stance: 'asks',
          norms: ['prohibition'],
          nl: [ACCOUNT_NL, 'verwijder|wis|meenem'],
          en: [ACCOUNT_EN, 'delet|remov|take along'],
          without: { nl: 'eigen account', en: 'personal accounts?' },
        },
      ],
      title: ['Van wie is het account?', 'Whose account is it?'],
      means: {
        asks: [
          'Een account van het werk blijft van het bedrijf, ook als jij het maakte.',
          'A work account stays the company’s, even if you made it.',
        ],
      },
      do: [
        {
          text: [
            'Geef het account over als je andere taken krijgt.',
            'Hand the account over when your tasks change.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Een account van het werk meenemen naar je nieuwe baan.',
            'Taking a work account along to your new job.',
          ],
        },
      ],
    },
    {
      id: 'account-approved',
      topic: 'ownership',
      what: 'asking before opening an account for work',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'toestemming|goedkeur|vraag|overleg|meld',
            'account|werkaccount|bedrijfsaccount|kanaal',
            'maak|open|aanmaak|begin|voordat',
          ],
          en: [
            'permission|approv|ask|request',
            '(?:work |official |new |social media )?accounts?(?!\\p{L})',
            'create|open|set up|start|before',
          ],
          without: { nl: 'wachtwoord', en: 'passwords?|tweet|respond' },
        },
      ],
      means: {
        asks: [
          'Een nieuw account voor het werk begint met een vraag.',
          'A new account for work begins with a question.',
        ],
      },
      do: [
        {
          text: [
            'Vertel waar het account voor is en wie het bijhoudt.',
            'Tell what the account is for and who will run it.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Alvast beginnen en het account later laten goedkeuren.',
            'Starting already and having the account approved later.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'accounts.leaving',
      type: 'situation',
      about: 'company-account',
      stances: ['asks'],
      situation: [
        'Je beheert de Instagrampagina van het bedrijf. Je hebt haar zelf gemaakt, met je eigen e-mailadres. Volgende maand begin je ergens anders.',
        'You run the company’s Instagram page. You made it yourself, with your own e-mail address. Next month you start somewhere else.',
      ],
      question: ['Wat doe je met de pagina?', 'What do you do with the page?'],
      options: [
        leaves(
          [
            'Je neemt haar mee, want jij hebt de volgers verzameld.',
            'You take it along, because you gathered the followers.',
          ],
          [
            'De volgers kwamen voor het bedrijf, en zoeken het nu bij je nieuwe baas.',
            'The followers came for the company, and now look for it at your new employer’s.',
          ],
          'possession-is-ownership',
        ),
        leaves(
          [
            'Je heft haar op, dan is er ook geen ruzie over.',
            'You close it, so there is no quarrel about it either.',
          ],
          [
            'Drie jaar foto’s en vragen van klanten zijn weg. Je gooide weg wat niet van jou was.',
            'Three years of photos and customers’ questions are gone. You threw away what was not yours.',
          ],
          'destroy-to-avoid',
        ),
        does(
          [
            'Je zet er een adres van het werk op en draagt haar over.',
            'You put a work address on it and hand it over.',
          ],
          [
            'Je opvolger plaatst de volgende dag al iets. Jij begint met schone handen.',
            'Your successor posts something the very next day. You start with clean hands.',
          ],
        ),
      ],
    },
    {
      id: 'accounts.own-phone',
      type: 'situation',
      about: 'company-account',
      stances: ['asks'],
      situation: [
        'Je team wil een account op een nieuw platform. Jij weet hoe het moet en hebt het op je eigen telefoon zo gemaakt. Je collega vraagt: “Van wie is dat account nu?”',
        'Your team wants an account on a new platform. You know how and make it on your own phone in a minute. Your colleague asks: “Whose account is that now?”',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        leaves(
          [
            '“Van mij, want het staat op mijn telefoon en op mijn naam.”',
            '“Mine, because it is on my phone and in my name.”',
          ],
          [
            'Jij wordt ziek, en het hele team kan er niet bij. De telefoon is van jou, het account niet.',
            'You fall ill, and the whole team can’t get in. The phone is yours, the account is not.',
          ],
          'possession-is-ownership',
        ),
        leaves(
          [
            '“Van ons samen. We delen het op als iemand weggaat.”',
            '“Ours together. We’ll share it out when somebody leaves.”',
          ],
          [
            'Een account valt niet te delen. Bij het eerste vertrek is er ruzie.',
            'An account can’t be shared out. The first departure means a quarrel.',
          ],
        ),
        does(
          [
            '“Van het werk. Ik zet het vandaag nog op een adres van hier.”',
            '“It belongs to work. I’ll move it to an address from here today.”',
          ],
          [
            'Morgen kan ook je collega erin, en bij een nieuwe telefoon gaat er niets verloren.',
            'Tomorrow your colleague can get in too, and with a new phone nothing is lost.',
          ],
        ),
      ],
    },
    {
      id: 'accounts.new-page',
      type: 'situation',
      about: 'account-approved',
      stances: ['asks'],
      situation: [
        'Jouw team wil korte filmpjes gaan delen op een platform waar het bedrijf nog niet zit. Een collega zegt: “Maak maar vast een account. Als het loopt, vertellen we het wel.”',
        'Your team wants to share short videos on a platform where the company is not yet. A colleague says: “Just make an account. Once it works, we’ll tell them.”',
      ],
      options: [
        leaves(
          [
            'Je maakt het en vraagt toestemming als er vijftig volgers zijn.',
            'You make it and ask for permission once there are fifty followers.',
          ],
          [
            'Bij twintig volgers komt de eerste klacht binnen, en hier weet geen mens ervan.',
            'At twenty followers the first complaint comes in, and nobody here knows about it.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je maakt het op je eigen naam, dan is het niet van het werk.',
            'You make it in your own name, so that it is not for work.',
          ],
          [
            'De filmpjes gaan over het werk. Een andere naam verandert dat niet.',
            'The videos are about work. Another name does not change that.',
          ],
          'my-own-account',
        ),
        does(
          ['Je vertelt wat jullie willen en wacht op een ja.', 'You tell what you want and wait for a yes.'],
          [
            'Er is al zo’n account, van een ander team. Jullie doen samen verder.',
            'There is such an account already, run by another team. You go on together.',
          ],
        ),
      ],
    },
    {
      id: 'accounts.colleague-takes-over',
      type: 'true-false',
      about: 'company-account',
      stances: ['asks'],
      holds: false,
      situation: [
        'Je krijgt een andere functie. Je collega neemt het werkaccount over dat jij drie jaar hebt bijgehouden. Je hebt er veel vrije avonden in gestopt.',
        'You get another position. Your colleague takes over the work account that you kept for three years. You put many free evenings into it.',
      ],
      statement: [
        'Je mag het account houden, want het werd groot door jouw vrije tijd.',
        'You may keep the account, because it grew through your spare time.',
      ],
      mistake: 'possession-is-ownership',
      back: {
        true: [
          'Je collega begint met nul volgers, en klanten krijgen geen antwoord. Veel werk maakt een account nog niet van jou.',
          'Your colleague starts with no followers, and customers get no answer. A lot of work does not make an account yours.',
        ],
        false: [
          'Juist. Je draagt het over, en je collega noemt jou in het eerste bericht.',
          'Right. You hand it over, and your colleague mentions you in the first post.',
        ],
      },
    },
  ],
};
