import { L, lesson, say, T } from './lesson';

export const TRAINING = lesson(
  {
    key: 'training',
    topic: { nl: 'Training', en: 'Training' },
    title: { nl: 'Elk jaar even opfrissen', en: 'A short refresher every year' },
    goal: {
      nl: 'Na deze les weet je wanneer je de training doet en wie wat van je ziet.',
      en: 'After this lesson you know when you do the training and who sees what about you.',
    },
    minutes: 2,
  },
  {
    key: 'every-year',
    quote: '9.2',
    rules: ['9.1', '9.2', '9.3', '9.4'],
    means: [
      say(
        'Je krijgt elk jaar een nieuwe datum in je overzicht. Doe de training op een rustig moment onder werktijd.',
        'Every year you get a new date in your overview. Do the training at a quiet moment during working hours.',
        T('9.1'),
        T('9.2'),
        L('9.4'),
      ),
      say(
        'Je hebt drie pogingen voor de toets. Lukt het dan nog niet? Dan helpt een trainer je verder.',
        'You have three attempts at the test. Still not passed? Then a trainer helps you.',
        L('9.6'),
      ),
    ],
    do: [
      say(
        'Spreek met je planner een moment af voor de training.',
        'Agree on a time for the training with your planner.',
        T('9.4'),
      ),
      say('Kies bij elke vraag je eigen antwoord.', 'Choose your own answer to every question.', T('9.3')),
    ],
    dont: [
      say('De toets door een ander laten maken.', 'Let somebody else take the test.', L('9.3')),
      say('Wachten tot de datum voorbij is.', 'Wait until the date has passed.', L('9.1')),
    ],
    why: [
      say(
        'HR en je leidinggevende zien of je klaar bent, maar niet wat je hebt geantwoord. Je kunt dus rustig fouten maken en ervan leren.',
        'HR and your manager see whether you are done, but not what you answered. So you can safely make mistakes and learn from them.',
        L('9.7'),
      ),
    ],
  },
);
