import { L, lesson, say, T } from './lesson';

export const SPOKESPERSON = lesson(
  {
    key: 'spokesperson',
    topic: { nl: 'Wie namens ons spreekt', en: 'Who speaks for us' },
    title: { nl: 'Jij spreekt voor jezelf', en: 'You speak for yourself' },
    goal: {
      nl: 'Na deze les weet je wie namens het bedrijf spreekt en wat je doet met vragen en klachten.',
      en: 'After this lesson you know who speaks for the company and what to do with questions and complaints.',
    },
    minutes: 3,
  },
  {
    key: 'team',
    quote: '5.2',
    rules: ['5.1', '5.2', '5.6'],
    means: [
      say(
        'Je mag vertellen wat jij doet en vindt. Wat het bedrijf doet en vindt, vertelt Team Communicatie.',
        'You may say what you do and think. What the company does and thinks is for Team Communicatie to say.',
        T('5.1'),
        T('1.1'),
      ),
      say(
        'Ook een goedbedoeld “sorry namens ons allemaal” is spreken namens het bedrijf.',
        'A well-meant “sorry from all of us” is speaking for the company too.',
        T('5.2'),
      ),
    ],
    do: [
      say('Schrijf “ik” en niet “wij”.', 'Write “I”, not “we”.', T('5.2')),
      say(
        'Is het jouw taak om namens het bedrijf te schrijven? Zet je voornaam eronder.',
        'Is it your task to write for the company? Put your first name under it.',
        L('5.6'),
      ),
    ],
    dont: [
      say(
        'Beloven dat het bedrijf iets gaat oplossen.',
        'Promise that the company will solve something.',
        T('5.2'),
      ),
      say(
        'Uitleggen wat het bedrijf van een wet of een ander bedrijf vindt.',
        'Explain what the company thinks of a law or of another company.',
        T('5.2'),
      ),
    ],
    why: [
      say(
        'Geven twee mensen namens het bedrijf een ander antwoord? Dan weet een klant niet wat klopt, en dat schaadt het vertrouwen.',
        'If two people give different answers for the company, a customer can’t tell which is true. That harms trust.',
        T('1.7'),
      ),
    ],
  },
  {
    key: 'pass-on',
    quote: '5.4',
    rules: ['5.3', '5.4', '5.5'],
    means: [
      say(
        'Je hoeft een klacht niet zelf op te lossen. Doorgeven is genoeg, als je het maar dezelfde dag doet.',
        'You don’t have to solve a complaint yourself. Passing it on is enough, as long as you do it the same day.',
        T('5.4'),
      ),
      say(
        'Een journalist stuurt soms gewoon een privébericht. Ook dan geef je de vraag door.',
        'A journalist sometimes just sends a private message. Then too you pass the question on.',
        T('5.3'),
      ),
    ],
    do: [
      say(
        'Stuur een link of een schermafbeelding van de klacht aan Team Communicatie.',
        'Send a link or a screenshot of the complaint to Team Communicatie.',
        T('5.4'),
      ),
      say(
        'Zeg gerust: “Ik heb je vraag doorgegeven aan mijn collega’s.”',
        'Feel free to say: “I have passed your question on to my colleagues.”',
        L('5.5'),
      ),
    ],
    dont: [
      say('Een klacht een week laten liggen.', 'Leave a complaint for a week.', L('5.4')),
      say(
        'Een journalist even snel zelf antwoorden.',
        'Give a journalist a quick answer yourself.',
        L('5.3'),
      ),
    ],
    why: [
      say(
        'Een klant die lang niets hoort of een half antwoord krijgt, kan het vertrouwen in ons verliezen.',
        'A customer who hears nothing for a long time or gets half an answer can lose trust in us.',
        T('1.7'),
      ),
    ],
  },
);
