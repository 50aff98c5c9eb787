import { does, leaves } from './build';
import type { TemplateFile } from './template';

const PASSWORD_NL = 'wachtwoord|inloggegevens|inlog|pincode|toegangscode|wachtzin';
const PASSWORD_EN = 'passwords?|passphrase|login details|credentials|pin code';

/** Passwords, and what they lock. */
export const PASSWORDS: TemplateFile = {
  acts: [
    {
      id: 'password-kept',
      topic: 'privacy',
      what: 'letting others have, or read, a password',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'advice', 'obligation'],
          nl: [PASSWORD_NL, 'delen|deel|geef|geven|vertel|noteer|opschrijv|schrijf|geheim'],
          en: [PASSWORD_EN, 'shar|disclos|give|giving|tell|writ|secret'],
          without: { nl: 'terug|inlever|vraag', en: 'hand over|return|written policy|clear text|ask' },
        },
      ],
      title: ['Een wachtwoord is van één persoon', 'A password belongs to one person'],
      means: {
        forbids: [
          'Een wachtwoord gebruik je zelf. Geef het aan geen ander.',
          'You use a password yourself. Give it to no one else.',
        ],
      },
      do: [
        {
          text: [
            'Vraag om een eigen toegang als je ergens bij moet.',
            'Ask for access of your own when you need to get in.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Een wachtwoord op een briefje of in een bericht zetten.',
            'Putting a password on a note or in a message.',
          ],
        },
      ],
    },
    {
      id: 'password-own',
      topic: 'privacy',
      what: 'using a password of its own for each thing, made and kept by a password manager',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            PASSWORD_NL,
            'uniek|hergebruik|eigen wachtwoord|kluis|wachtwoordbeheer|willekeurig|verschillend',
          ],
          en: [PASSWORD_EN, 'unique|reus|different|password manage|manager|management service|randomly'],
          without: { en: 'do not need|servers|scripts|vault|tfa|mfa|initial' },
        },
      ],
      title: ['Voor elk slot een eigen sleutel', 'A key of its own for every lock'],
      means: {
        asks: [
          'Neem voor elk account een ander wachtwoord, en laat een programma ze onthouden.',
          'Take a different password for each account, and let a program remember them.',
        ],
      },
      do: [
        {
          text: [
            'Laat de wachtwoordkluis een nieuw wachtwoord maken.',
            'Let the password manager make a new password.',
          ],
        },
      ],
      dont: [
        {
          text: ['Achter je oude wachtwoord een cijfer zetten.', 'Putting a digit behind your old password.'],
        },
      ],
    },
    {
      id: 'password-not-asked',
      topic: 'privacy',
      what: 'asking somebody for a password of their own',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition'],
          nl: ['vraag', 'wachtwoord|inloggegevens'],
          en: ['ask', 'passwords?|login details|credentials'],
        },
      ],
      means: {
        forbids: [
          'Het wachtwoord van een ander vraag je niet, ook niet uit zorg.',
          'You don’t ask for somebody else’s password, not out of concern either.',
        ],
      },
      do: [
        {
          text: [
            'Vraag wat je wilt weten aan de persoon zelf.',
            'Ask the person themselves what you want to know.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Zeggen: “Typ het zelf maar in, ik kijk niet.”',
            'Saying: “Type it in yourself, I won’t look.”',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'passwords.on-leave',
      type: 'situation',
      about: 'password-kept',
      stances: ['forbids'],
      situation: [
        'Je bent op vakantie. Een collega belt: “Er moet nú een bestand uit jouw account. Geef je wachtwoord even, dan ben je van mij af.”',
        'You are on holiday. A colleague calls: “We need a file from your account right now. Just give me your password and I’ll leave you alone.”',
      ],
      options: [
        does(
          [
            'Je geeft het en verandert het zodra je terug bent.',
            'You give it and change it as soon as you are back.',
          ],
          [
            'Twee weken lang kan een ander alles lezen en sturen onder jouw naam.',
            'For two weeks somebody else can read and send anything under your name.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je stuurt het in een bericht dat na een dag verdwijnt.',
            'You send it in a message that disappears after a day.',
          ],
          [
            'Een dag is lang genoeg om het over te nemen. Jouw account staat nu ook bij je collega open.',
            'A day is long enough to copy it. Your account is now open at your colleague’s too.',
          ],
          'destroy-to-avoid',
        ),
        leaves(
          [
            'Je vraagt de helpdesk om de collega bij dat bestand te laten.',
            'You ask the help desk to let the colleague get at that file.',
          ],
          [
            'Tien minuten later heeft je collega het bestand, en jij je rust. Je wachtwoord is nog van jou.',
            'Ten minutes later your colleague has the file, and you have your peace. Your password is still yours.',
          ],
        ),
      ],
    },
    {
      id: 'passwords.manager-asks',
      type: 'true-false',
      about: 'password-kept',
      stances: ['forbids'],
      holds: false,
      situation: [
        'Iemand belt en zegt dat hij van de IT-afdeling is. Hij wil je wachtwoord, “want anders valt je account vanavond uit”.',
        'Somebody calls and says he is from the IT department. He wants your password, “or your account will stop working tonight”.',
      ],
      statement: [
        'Je kunt hier weigeren, ook als hij echt van IT is.',
        'You can refuse here, even if he really is from IT.',
      ],
      mistake: 'wrong-actor',
      back: {
        true: [
          'Je hangt op en belt zelf het nummer dat je kent. Daar weten ze van niets.',
          'You hang up and call the number you know yourself. They know nothing about it there.',
        ],
        false: [
          'Je noemt het, en de volgende ochtend is je postbus leeg. Wie het echt nodig heeft, kan erbij zonder jouw wachtwoord.',
          'You say it, and the next morning your mailbox is empty. Whoever really needs to get in can do so without your password.',
        ],
      },
    },
    {
      id: 'passwords.one-for-two',
      type: 'situation',
      about: 'password-own',
      stances: ['asks'],
      situation: [
        'Je krijgt een account bij een nieuw programma. Het vraagt om een wachtwoord van vijftien tekens. Je hebt er net een dat je goed kunt onthouden.',
        'You get an account with a new program. It asks for a password of fifteen characters. You happen to have one that you remember well.',
      ],
      options: [
        leaves(
          [
            'Je neemt datzelfde en zet er de naam van het programma achter.',
            'You take that same one and add the program’s name behind it.',
          ],
          [
            'Wie er één kent, raadt de rest. Een staartje erachter is geen ander wachtwoord.',
            'Whoever knows one of them guesses the rest. A tail behind it makes no other password.',
          ],
          'half-anonymised',
        ),
        leaves(
          [
            'Je neemt dat nu en maakt later een ander, als je tijd hebt.',
            'You take that one now and make another later, when you have time.',
          ],
          [
            'Van later komt weinig, en bij één lek liggen twee accounts open.',
            'Later seldom comes, and one leak opens two accounts.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je laat de kluis er een maken en hoeft het niet te onthouden.',
            'You let the password manager make one and don’t have to remember it.',
          ],
          [
            'Het is lang, het is nieuw, en je hoeft het zelf niet te kennen.',
            'It is long, it is new, and you don’t have to know it yourself.',
          ],
        ),
      ],
    },
    {
      id: 'passwords.just-a-look',
      type: 'situation',
      about: 'password-not-asked',
      stances: ['forbids'],
      situation: [
        'Je geeft leiding aan Noor. Je hoort dat er in haar eigen, afgesloten account iets over een klant zou staan. Je wilt weten of dat zo is.',
        'You are Noor’s manager. You hear that her own, locked account is said to hold something about a customer. You want to know if that is so.',
      ],
      options: [
        does(
          [
            'Je vraagt haar wachtwoord, en kijkt alleen naar dat bericht.',
            'You ask for her password, and look at that post only.',
          ],
          [
            'Noor durft geen nee te zeggen. Ook één blik gaat te ver.',
            'Noor does not dare to say no. Even one look goes too far.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je vraagt een collega van IT om het wachtwoord op te vragen.',
            'You have a colleague from IT ask her for the password.',
          ],
          ['Het is dezelfde vraag, met een andere stem.', 'It is the same question, in another voice.'],
          'wrong-actor',
        ),
        leaves(
          [
            'Je vertelt haar wat je hoorde en vraagt wat ze ervan vindt.',
            'You tell her what you heard and ask what she makes of it.',
          ],
          [
            'Noor laat uit zichzelf zien wat er staat. Het ging over een andere zaak.',
            'Noor shows you of her own accord what it says. It was about something else.',
          ],
        ),
      ],
    },
  ],
};
