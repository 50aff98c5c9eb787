import { type TemplateWords } from './template';

export const SPOKESPERSON: TemplateWords = {
  title: { nl: 'Een journalist in je berichten', en: 'A journalist in your messages' },
  begin: {
    text: {
      nl: 'Er gaat een gerucht over jullie bedrijf. Een journalist stuurt je een bericht: “Jij werkt daar toch? Klopt het?”',
      en: 'There is a rumour about your company. A journalist sends you a message: “You work there, don’t you? Is it true?”',
    },
    question: { nl: 'Wat antwoord je?', en: 'What do you answer?' },
    wrong: {
      text: { nl: 'Je vertelt wat je op de gang hoorde.', en: 'You tell what you heard in the corridor.' },
      consequence: {
        nl: 'Een uur later staat er op een nieuwspagina: “Medewerker bevestigt.”',
        en: 'An hour later a news page says: “Employee confirms.”',
      },
      feedback: {
        nl: 'Wat jij als medewerker zegt, leest de wereld als het woord van het bedrijf.',
        en: 'What you say as an employee, the world reads as the company’s word.',
      },
    },
    right: {
      text: {
        nl: 'Je schrijft dat je er niet over gaat, en wie dat wel doet.',
        en: 'You write that it is not for you to say, and who can.',
      },
      feedback: {
        nl: 'Je helpt de journalist verder zonder namens het bedrijf te spreken.',
        en: 'You help the journalist on without speaking for the company.',
      },
    },
    doubtful: {
      text: {
        nl: 'Je antwoordt niet, en vertelt het aan niemand.',
        en: 'You do not answer, and tell nobody.',
      },
      consequence: {
        nl: 'De journalist probeert het nu bij je nieuwste collega.',
        en: 'The journalist now tries your newest colleague.',
      },
      feedback: {
        nl: 'Niets zeggen mag, maar zonder melding staan anderen er alleen voor.',
        en: 'Saying nothing is allowed, but without a report others are on their own.',
      },
    },
  },
  pressure: {
    text: {
      nl: 'De journalist dringt aan: “Je naam komt er niet in. Alleen ja of nee.”',
      en: 'The journalist insists: “Your name will not be in it. Just yes or no.”',
    },
    question: { nl: 'Wat doe je?', en: 'What do you do?' },
    holds: {
      text: {
        nl: 'Je verwijst nog een keer, en meldt de vraag bij de woordvoerder.',
        en: 'You refer once more, and tell the spokesperson about the question.',
      },
      feedback: {
        nl: 'Zo weet de woordvoerder wat er speelt, en hoef jij niets te beslissen.',
        en: 'So the spokesperson knows what is going on, and you need not decide anything.',
      },
    },
    givesIn: {
      text: { nl: '“Nee dus.”', en: '“No, then.”' },
      feedback: {
        nl: 'Ook één woord is een uitspraak namens het bedrijf.',
        en: 'One word is a statement for the company, too.',
      },
    },
  },
  recovery: {
    text: {
      nl: 'Je collega’s praten over het artikel. Niemand weet dat de journalist ook jou schreef.',
      en: 'Your colleagues talk about the article. Nobody knows that the journalist wrote to you as well.',
    },
    question: { nl: 'Wat doe je nu?', en: 'What do you do now?' },
    hides: {
      text: { nl: 'Je wist het gesprek en zegt niets.', en: 'You delete the conversation and say nothing.' },
      feedback: {
        nl: 'De woordvoerder moet nu antwoorden zonder te weten wat er gezegd is.',
        en: 'Now the spokesperson has to answer without knowing what was said.',
      },
    },
    mends: {
      text: {
        nl: 'Je laat de woordvoerder het hele gesprek zien.',
        en: 'You show the spokesperson the whole conversation.',
      },
      feedback: {
        nl: 'Met het hele gesprek erbij kan er een eerlijk antwoord komen.',
        en: 'With the whole conversation an honest answer can be given.',
      },
    },
  },
  endings: {
    passed: {
      title: { nl: 'De juiste persoon antwoordt', en: 'The right person answers' },
      text: {
        nl: 'Het verhaal klopt, en jouw naam komt er niet in voor.',
        en: 'The story is right, and your name is not in it.',
      },
    },
    second: {
      title: { nl: 'Nog op tijd verteld', en: 'Told just in time' },
      text: {
        nl: 'De woordvoerder kan nog bijsturen, dankzij jou.',
        en: 'The spokesperson can still put things right, thanks to you.',
      },
    },
    failed: {
      title: { nl: 'Jij werd de bron', en: 'You became the source' },
      text: {
        nl: 'Het bedrijf moet uitleggen wat jij bedoelde.',
        en: 'The company has to explain what you meant.',
      },
    },
  },
};
