import { does, leaves, tooStrict } from './build';
import type { TemplateFile } from './template';

const PHOTO_NL = 'foto|video|beeld|opname|portret|afbeelding';
const PHOTO_EN = 'photo|picture|image|video|likeness|recording';

/** Pictures of people. */
export const PHOTOS: TemplateFile = {
  acts: [
    {
      id: 'photo-consent',
      topic: 'privacy',
      what: 'asking people before their picture is taken or used',
      addressees: ['employee', 'spokesperson', 'company'],
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [PHOTO_NL, 'toestemming|vraag|akkoord|goed vind|instem'],
          en: [PHOTO_EN, 'consent|permission|ask|check with|waiver|privacy preferences'],
          without: {
            nl: 'haal|weg zodra|beschrijving',
            en: "don[’']t require|accessible|alt text|take .{0,20}down|let them know|asks you",
          },
        },
        {
          stance: 'asks',
          norms: ['prohibition'],
          nl: [PHOTO_NL, 'zonder|tenzij|behalve', 'toestemming|goed vind|akkoord'],
          en: [PHOTO_EN, 'without|unless|except', 'consent|permission|agree'],
        },
      ],
      title: ['Eerst vragen, dan plaatsen', 'Ask first, post later'],
      means: {
        asks: [
          'Vraag wie op de foto staat of het goed is, vóórdat je iets deelt.',
          'Ask whoever is in the photo if it is all right, before you share anything.',
        ],
      },
      do: [
        {
          text: [
            'Laat zien welke foto je bedoelt, en vraag dan.',
            'Show which photo you mean, and then ask.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Plaatsen en weghalen als iemand klaagt.',
            'Posting, and taking it down when somebody complains.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'photos.team-outing',
      type: 'situation',
      about: 'photo-consent',
      stances: ['asks'],
      with: { freedom: 'freedom' },
      situation: [
        'Na een geslaagde dag maak je een groepsfoto. Je wilt hem vanavond delen. Twee mensen zijn al naar huis.',
        'After a good day you take a group photo. You want to share it tonight. Two people have gone home already.',
      ],
      options: [
        leaves(
          [
            'Je plaatst de foto en schrijft erbij: “Niet goed? Dan haal ik hem weg.”',
            'You post the photo and add: “Not OK? Then I’ll take it down.”',
          ],
          [
            'Een van de twee ziet zichzelf terug op het scherm van een vreemde. Dan is weghalen te laat.',
            'One of the two sees herself on a stranger’s screen. By then taking it down is too late.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je zet een stip over hun ogen en plaatst de foto.',
            'You put a dot over their eyes and post the photo.',
          ],
          [
            'Hun kleren en hun plek in de groep zeggen genoeg. Een stip is geen toestemming.',
            'Their clothes and their place in the group say enough. A dot is not consent.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je stuurt de foto rond en wacht tot je van elk van hen iets hoort.',
            'You send the photo round and wait until you hear from each of them.',
          ],
          [
            'Eén van hen wil er liever niet op. Je kiest een andere foto, en daar is iedereen blij mee.',
            'One of them would rather not be in it. You choose another photo, and people are happy with that.',
          ],
        ),
        tooStrict(
          'freedom',
          [
            'Je wist de foto. Mensen op een foto zetten kan online niet meer.',
            'You delete the photo. Showing people online is no longer possible.',
          ],
          ['Dat hoeft niet. Wie het vraagt, mag delen.', 'No need. Whoever asks may share.'],
        ),
      ],
    },
    {
      id: 'photos.video-call',
      type: 'situation',
      about: 'photo-consent',
      stances: ['asks'],
      situation: [
        'Tijdens een online overleg lachen negen mensen tegelijk in beeld. Jij maakt er snel een schermafbeelding van, voor de website.',
        'In an online meeting nine people laugh at once on the screen. You quickly take a screenshot of it, for the website.',
      ],
      options: [
        leaves(
          [
            'Je gebruikt hem, want ze hadden hun camera zelf aan.',
            'You use it, because they had their own cameras on.',
          ],
          [
            'Een van hen zat thuis op de slaapkamer en schrikt. Een camera aan is nog geen ja.',
            'One of them was at home in her bedroom and is startled. A camera that is on is not a yes.',
          ],
        ),
        leaves(
          [
            'Je vraagt het aan de voorzitter, die beslist voor de groep.',
            'You ask the chair, who decides for the group.',
          ],
          [
            'De voorzitter kan voor zichzelf ja zeggen, en voor de acht anderen niet.',
            'The chair can say yes for herself, and not for the eight others.',
          ],
          'wrong-actor',
        ),
        does(
          [
            'Je vraagt het in de chat en laat weg wie liever niet wil.',
            'You ask in the chat and leave out who would rather not.',
          ],
          [
            'Zeven zeggen ja. Je snijdt de foto bij en gebruikt hem met een gerust hart.',
            'Seven say yes. You crop the picture and use it with a clear conscience.',
          ],
        ),
      ],
    },
    {
      id: 'photos.steps',
      type: 'ordering',
      about: 'photo-consent',
      stances: ['asks'],
      situation: [
        'Je wilt een foto van een klant op de website zetten.',
        'You want to put a photo of a customer on the website.',
      ],
      steps: [
        ['Je maakt de foto en kiest de beste uit.', 'You take the photo and choose the best one.'],
        [
          'Je laat die foto aan de klant zien en vraagt of je hem mag gebruiken.',
          'You show that photo to the customer and ask if you may use it.',
        ],
        ['De klant zegt ja, en je bewaart dat antwoord.', 'The customer says yes, and you keep that answer.'],
        ['Je zet de foto op de website.', 'You put the photo on the website.'],
      ],
      back: {
        right: [
          'De klant weet om welke foto het gaat, en het antwoord ligt er voordat iemand hem ziet.',
          'The customer knows which photo it is about, and the answer is there before anybody sees it.',
        ],
        wrong: [
          'Wie vraagt zonder foto, krijgt een half ja. En na het plaatsen valt er niets meer te vragen.',
          'Whoever asks without the photo gets half a yes. And once it is posted there is nothing left to ask.',
        ],
      },
    },
    {
      id: 'photos.open-day',
      type: 'breach',
      about: 'photo-consent',
      stances: ['asks'],
      situation: [
        'Lotte maakte foto’s op de open dag. Aan de mensen met een speldje heeft ze gevraagd of ze erop mogen.',
        'Lotte took photos at the open day. She asked the people with a badge whether they may be in them.',
      ],
      author: 'Lotte',
      form: 'post',
      audience: ['Openbaar, 1.200 volgers', 'Public, 1,200 followers'],
      beside: [
        'demeaning',
        'company-account',
        'own-work',
        'spokesperson',
        'confidential',
        'truthful',
        'gift',
        'political',
      ],
      parts: [
        {
          place: 'photo',
          does: true,
          text: [
            'Drie bezoekers met een speldje bekijken een machine.',
            'Three visitors with a badge look at a machine.',
          ],
          back: ['Deze drie zeiden ja. De foto kan erbij.', 'These three said yes. The photo can go along.'],
        },
        {
          place: 'photo',
          does: false,
          mistake: 'half-anonymised',
          text: [
            'Een man aan de koffie, zonder speldje, van opzij en goed te zien.',
            'A man having coffee, without a badge, from the side and easy to see.',
          ],
          back: [
            'Hij stond er alleen voor de koffie en ziet zichzelf morgen terug. Aan hem is niets gevraagd.',
            'He was there for the coffee only and sees himself tomorrow. Nobody asked him.',
          ],
        },
        {
          place: 'text',
          does: true,
          text: [
            'Dank aan de mensen die mee op de foto wilden!',
            'Thanks to the people who wanted to be in the photo!',
          ],
          back: ['Zo ziet men dat het gevraagd is.', 'So people see that they were asked.'],
        },
        {
          place: 'text',
          does: false,
          mistake: 'repair-afterwards',
          text: [
            'Sta je er ook op en wil je dat niet? Dan haal ik je weg.',
            'Are you in it too and would rather not? Then I’ll take you out.',
          ],
          back: [
            'De foto is dan al gezien. Vragen hoort vóór het plaatsen.',
            'By then the photo has been seen. Asking comes before posting.',
          ],
        },
      ],
    },
  ],
};
