import { does, leaves, tooStrict } from './build';
import type { TemplateFile } from './template';

/** Who speaks for the company. */
export const SPEAKING: TemplateFile = {
  acts: [
    {
      id: 'spokesperson',
      topic: 'responsibility',
      what: 'speaking for the company without being the one who does',
      addressees: ['employee', 'spokesperson', 'company'],
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'obligation', 'advice'],
          nl: [
            'namens (?:het bedrijf|de organisatie|de werkgever|ons|onze)|woordvoer|publieke persona|spreekt voor (?:het|de|ons)',
          ],
          en: [
            "on (?:our |the company[’']s )?behalf|spokes|speak(?:ing)? for (?:the|us|our)|represent(?:ing)? (?:the|our) company",
          ],
          without: { nl: 'jezelf|voornaam', en: 'yourself|first name' },
        },
      ],
      title: ['Wie namens ons praat', 'Who talks for us'],
      means: {
        forbids: [
          'Voor het bedrijf praten is een taak. Heb jij die niet, dan praat je voor jezelf.',
          'Talking for the company is a task. If it is not yours, you talk for yourself.',
        ],
      },
      do: [
        { text: ['Zeg dat je het doorgeeft, en geef het door.', 'Say that you pass it on, and pass it on.'] },
      ],
      dont: [{ text: ['“Wij van het bedrijf vinden …” schrijven.', 'Writing “We at the company think …”.'] }],
    },
    {
      id: 'press-referred',
      topic: 'responsibility',
      what: 'passing questions of the press on to who answers them',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['journalist|pers(?!o)|redactie|media-?vra', 'stuur|verwijs|door|geef'],
          en: [
            'press(?!ure)|journalist|reporter|media (?:inquir|request|question)',
            'refer|forward|direct|contact|pass',
          ],
        },
      ],
      means: {
        asks: [
          'Een vraag van de pers geef je door, ook een kleine.',
          'A question from the press you pass on, even a small one.',
        ],
      },
      do: [
        { text: ['Vraag naam en nummer, en geef ze door.', 'Ask for a name and number, and pass them on.'] },
      ],
      dont: [{ text: ['“Onder ons” alvast iets vertellen.', 'Telling something “between us” already.'] }],
    },
  ],
  templates: [
    {
      id: 'speaking.sorry',
      type: 'situation',
      about: 'spokesperson',
      stances: ['forbids'],
      with: { freedom: 'freedom' },
      situation: [
        'Op Facebook klaagt een klant over een late levering. Twintig mensen reageren al. Jij weet hoe het kwam, want je was erbij. Reageren is niet jouw taak.',
        'On Facebook a customer complains about a late delivery. Twenty people have reacted already. You know how it happened, because you were there. Answering is not your task.',
      ],
      options: [
        does(
          [
            'Je schrijft: “Namens {company}: sorry, dit was onze fout.”',
            'You write: “On behalf of {company}: sorry, our mistake.”',
          ],
          [
            'De klant wil nu geld terug en noemt jouw naam. Een excuus is aardig, maar jij spreekt niet voor het bedrijf.',
            'The customer now wants money back and quotes you. An apology is kind, but you don’t speak for the company.',
          ],
          'wrong-actor',
        ),
        does(
          [
            'Je schrijft het onder een andere naam: “Bij ons ging het mis.”',
            'You write it under another name: “We got it wrong.”',
          ],
          [
            'Binnen een dag weet iemand wie je bent. Een andere naam maakt “wij” niet minder.',
            'Within a day somebody knows who you are. Another name does not make “we” any less.',
          ],
          'half-anonymised',
        ),
        leaves(
          [
            'Je geeft aan het team door wat jij weet, en reageert zelf niet.',
            'You tell the team what you know, and don’t react yourself.',
          ],
          [
            'Het team antwoordt nog die middag, met jouw uitleg erin.',
            'The team answers that same afternoon, with your explanation in it.',
          ],
        ),
        tooStrict(
          'freedom',
          [
            'Je haalt van je profiel waar je werkt, zodat je online niet opvalt.',
            'You take your employer off your profile, so as not to stand out online.',
          ],
          [
            'Dat hoeft niet. Je bent vrij om mee te doen; je praat alleen niet voor het bedrijf.',
            'No need. You are free to take part; you just don’t talk for the company.',
          ],
        ),
      ],
    },
    {
      id: 'speaking.comment-thread',
      type: 'situation',
      about: 'spokesperson',
      stances: ['forbids'],
      situation: [
        'Onder een nieuwsbericht vraagt iemand wat jullie van een nieuwe wet vinden. Jij hebt er een duidelijke mening over. Op je profiel staat waar je werkt.',
        'Below a news item somebody asks what your company thinks of a new law. You have a clear opinion. Your profile shows where you work.',
      ],
      question: ['Wat schrijf je?', 'What do you write?'],
      options: [
        does(
          [
            '“Wij zijn ertegen, want het kost ons veel geld.”',
            '“We are against it, because it costs us a lot of money.”',
          ],
          [
            'Een krant zet het in de kop. Wat het bedrijf vindt, had jij niet te zeggen.',
            'A newspaper puts it in the headline. What the company thinks was not yours to say.',
          ],
          'wrong-actor',
        ),
        does(
          [
            '“Ik zit thuis, dus dit mag: mijn werkgever is er ook tegen.”',
            '“I’m at home, so I may: my employer is against it too.”',
          ],
          [
            'Thuis of op het werk: je noemt de mening van het bedrijf, en die is niet aan jou.',
            'At home or at work: you give the company’s opinion, and that is not yours to give.',
          ],
          'my-own-account',
        ),
        leaves(
          [
            '“Dat kan ik voor mijn werk niet zeggen. Zelf vind ik het jammer.”',
            '“I can’t say that for my work. Myself, I think it is a pity.”',
          ],
          [
            'De lezer weet wie er praat: jij, en niet het bedrijf.',
            'The reader knows who is talking: you, and not the company.',
          ],
        ),
      ],
    },
    {
      id: 'press.off-the-record',
      type: 'situation',
      about: 'press-referred',
      stances: ['asks'],
      situation: [
        'Een journalist belt: “Klein vraagje, ik noem je naam niet. Hoeveel mensen werken er op jouw afdeling?”',
        'A journalist calls: “Just a small question, I won’t name you. How many people work in your department?”',
      ],
      options: [
        leaves(
          ['Je zegt het, want een aantal kan geen kwaad.', 'You say it, because a number can do no harm.'],
          [
            'Het staat de volgende dag naast een ander getal, en het verhaal klopt niet meer.',
            'The next day it stands beside another number, and the story is no longer right.',
          ],
          'half-anonymised',
        ),
        leaves(
          [
            'Je vraagt een collega die goed kan praten om te antwoorden.',
            'You ask a colleague who is a good talker to answer.',
          ],
          [
            'Die collega heeft die taak ook niet, en nu zijn er twee bronnen.',
            'That colleague does not have the task either, and now there are two sources.',
          ],
          'wrong-actor',
        ),
        does(
          [
            'Je noteert zijn nummer en zegt dat hij wordt teruggebeld.',
            'You note the number and say that somebody will call back.',
          ],
          [
            'Een kwartier later belt de juiste persoon terug. De journalist heeft zijn antwoord.',
            'A quarter of an hour later the right person calls back. The journalist has an answer.',
          ],
        ),
      ],
    },
    {
      id: 'speaking.press-evening',
      type: 'breach',
      about: 'spokesperson',
      stances: ['forbids'],
      situation: [
        'Emre was gisteren op een avond over energie. Hij is er enthousiast over en wil dit delen. Spreken voor het bedrijf is niet zijn taak.',
        'Emre was at an evening about energy yesterday. He is enthusiastic and wants to share this. Speaking for the company is not his task.',
      ],
      author: 'Emre',
      form: 'post',
      audience: ['Openbaar, 520 volgers', 'Public, 520 followers'],
      beside: [
        'demeaning',
        'company-account',
        'own-work',
        'about-customers',
        'about-colleagues',
        'gift',
        'political',
      ],
      parts: [
        {
          place: 'text',
          does: false,
          text: [
            'Wat een goede avond gisteren, ik heb er veel geleerd.',
            'What a good evening yesterday, I learned a lot.',
          ],
          back: ['Dit gaat over wat hij zelf leerde.', 'This is about what he learned himself.'],
        },
        {
          place: 'text',
          does: true,
          mistake: 'wrong-actor',
          text: [
            'Wij gaan hier volgend jaar ook mee beginnen, reken daar maar op.',
            'We will start with this next year too, you can count on it.',
          ],
          back: [
            'Een klant belt om zich op te geven. Wat het bedrijf gaat doen, is niet aan Emre om te beloven.',
            'A customer calls to sign up. What the company will do is not for Emre to promise.',
          ],
        },
        {
          place: 'photo',
          does: false,
          text: [
            'Een lege zaal met stoelen, van achteren gezien.',
            'An empty hall with chairs, seen from the back.',
          ],
          back: [
            'Stoelen hebben geen mening, en ze spreken voor geen bedrijf.',
            'Chairs have no opinion, and speak for no company.',
          ],
        },
        {
          place: 'comment',
          author: 'Emre',
          does: false,
          text: [
            'Zelf vind ik het een mooi plan, maar dat ben ik.',
            'I think it is a fine plan myself, but that is me.',
          ],
          back: ['Hij zegt erbij dat hij voor zichzelf praat.', 'He adds that he is talking for himself.'],
        },
      ],
    },
  ],
};
