import { type TemplateWords } from './template';

export const OWNERSHIP: TemplateWords = {
  title: { nl: 'Een account bij het afscheid', en: 'An account at a farewell' },
  begin: {
    text: {
      nl: 'Je beheert een bedrijfspagina met duizenden volgers. Volgende maand begin je ergens anders. Een collega vraagt of je de pagina meeneemt.',
      en: 'You look after a company page with thousands of followers. Next month you start somewhere else. A colleague asks whether you will take the page along.',
    },
    question: { nl: 'Wat doe je?', en: 'What do you do?' },
    wrong: {
      text: {
        nl: 'Je zet de pagina op je eigen e-mailadres. Jij hebt haar groot gemaakt.',
        en: 'You move the page to your own e-mail address. You are the one who made it grow.',
      },
      consequence: {
        nl: 'De volgende dag kan niemand anders meer inloggen.',
        en: 'The next day nobody else can sign in.',
      },
      feedback: {
        nl: 'Werk dat je voor het bedrijf doet, maakt het account niet van jou.',
        en: 'Work that you do for the company does not make the account yours.',
      },
    },
    right: {
      text: {
        nl: 'Je spreekt af aan wie je de pagina overdraagt, en wanneer.',
        en: 'You agree to whom you will hand the page over, and when.',
      },
      feedback: {
        nl: 'Zo kan de pagina door, en weet iedereen waar hij aan toe is.',
        en: 'So the page can go on, and everybody knows where they stand.',
      },
    },
    doubtful: {
      text: {
        nl: 'Je laat het zo. Na je vertrek zien ze het wel.',
        en: 'You leave it. They will see after you have gone.',
      },
      consequence: {
        nl: 'Op je laatste dag blijkt dat alleen jij het wachtwoord hebt.',
        en: 'On your last day it turns out that only you have the password.',
      },
      feedback: {
        nl: 'Niets doen is ook een keuze: zonder overdracht staat het bedrijf buiten zijn eigen pagina.',
        en: 'Doing nothing is a choice as well: without a handover the company is locked out of its own page.',
      },
    },
  },
  pressure: {
    text: {
      nl: 'Je nieuwe werkgever mailt: “Kun je de lijst met volgers alvast meesturen?”',
      en: 'Your new employer writes: “Could you send the list of followers already?”',
    },
    question: { nl: 'Wat antwoord je?', en: 'What do you answer?' },
    holds: {
      text: {
        nl: '“Nee, die gegevens zijn van mijn huidige werkgever.”',
        en: '“No, that data belongs to my present employer.”',
      },
      feedback: {
        nl: 'Duidelijk en vriendelijk. Je kennis neem je mee, de gegevens niet.',
        en: 'Clear and friendly. You take your knowledge along, not the data.',
      },
    },
    givesIn: {
      text: {
        nl: 'Je stuurt de lijst, zonder de namen van klanten.',
        en: 'You send the list, without names of customers.',
      },
      feedback: {
        nl: 'Ook een deel van de lijst is niet van jou.',
        en: 'A part of the list is not yours either.',
      },
    },
  },
  recovery: {
    text: {
      nl: 'De afdeling communicatie belt: er staat een fout op de pagina en niemand kan erbij.',
      en: 'The communications department calls: there is a mistake on the page and nobody can reach it.',
    },
    question: { nl: 'Wat doe je nu?', en: 'What do you do now?' },
    hides: {
      text: {
        nl: 'Je zegt dat je het wachtwoord kwijt bent.',
        en: 'You say that you have lost the password.',
      },
      feedback: {
        nl: 'Zo maak je van een vergissing iets dat veel erger is.',
        en: 'So you turn a mistake into something much worse.',
      },
    },
    mends: {
      text: {
        nl: 'Je geeft de pagina direct terug en vertelt wat er gebeurd is.',
        en: 'You give the page back at once and tell what happened.',
      },
      feedback: {
        nl: 'Goed hersteld. Vroeg overdragen had dit voorkomen.',
        en: 'Well mended. Handing over early would have prevented it.',
      },
    },
  },
  endings: {
    passed: {
      title: { nl: 'Netjes overgedragen', en: 'Handed over well' },
      text: {
        nl: 'De pagina blijft, en jij gaat met een goed gevoel.',
        en: 'The page stays, and you leave with a good feeling.',
      },
    },
    second: {
      title: { nl: 'Toch nog overgedragen', en: 'Handed over after all' },
      text: {
        nl: 'Het bedrijf heeft zijn pagina terug. Het had rustiger gekund.',
        en: 'The company has its page back. It could have gone more calmly.',
      },
    },
    failed: {
      title: { nl: 'De pagina is zoek', en: 'The page is lost' },
      text: {
        nl: 'Wat van het bedrijf is, hoort bij je vertrek te blijven.',
        en: 'What belongs to the company stays when you leave.',
      },
    },
  },
};
