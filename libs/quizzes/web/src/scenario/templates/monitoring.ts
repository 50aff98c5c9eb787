import { type TemplateWords } from './template';

export const MONITORING: TemplateWords = {
  title: { nl: 'Meekijken bij een collega', en: 'Watching a colleague' },
  begin: {
    text: {
      nl: 'Je hoort dat een collega op zijn eigen account over het werk klaagt. Je leidinggevende vraagt: “Kun jij eens kijken wat hij schrijft?”',
      en: 'You hear that a colleague complains about work on his own account. Your manager asks: “Could you have a look at what he writes?”',
    },
    question: { nl: 'Wat doe je?', en: 'What do you do?' },
    wrong: {
      text: {
        nl: 'Je volgt hem onder een andere naam en maakt schermafdrukken.',
        en: 'You follow him under another name and take screenshots.',
      },
      consequence: {
        nl: 'Zijn vrienden zien het nieuwe profiel en vertrouwen het niet.',
        en: 'His friends see the new profile and do not trust it.',
      },
      feedback: {
        nl: 'Heimelijk meekijken raakt iemands privéleven, ook als je leidinggevende erom vraagt.',
        en: 'Watching in secret touches somebody’s private life, even when a manager asks for it.',
      },
    },
    right: {
      text: {
        nl: 'Je vraagt eerst welke regels daarvoor gelden, en of je collega ervan weet.',
        en: 'You first ask which rules there are for that, and whether your colleague knows.',
      },
      feedback: {
        nl: 'Meekijken mag alleen binnen de regels die iedereen kan lezen.',
        en: 'Watching is allowed only within rules that everybody can read.',
      },
    },
    doubtful: {
      text: {
        nl: 'Je kijkt alleen naar wat openbaar is, en vertelt het door.',
        en: 'You look only at what is public, and pass it on.',
      },
      consequence: {
        nl: 'Een zin uit zijn bericht gaat zonder de rest door het kantoor.',
        en: 'One sentence of his post goes round the office without the rest.',
      },
      feedback: {
        nl: 'Openbaar is nog niet hetzelfde als bedoeld voor een dossier.',
        en: 'Public is not the same as meant for a file.',
      },
    },
  },
  pressure: {
    text: {
      nl: '“Regels?” zegt je leidinggevende. “Iedereen doet het toch. Ik wil het vandaag weten.”',
      en: '“Rules?” says your manager. “Everybody does it. I want to know today.”',
    },
    question: { nl: 'Wat doe je?', en: 'What do you do?' },
    holds: {
      text: {
        nl: 'Je stelt voor om samen met je collega te praten, en HR te vragen wat mag.',
        en: 'You suggest talking with your colleague together, and asking HR what is allowed.',
      },
      feedback: {
        nl: 'Een open gesprek lost meer op dan een geheime map.',
        en: 'An open talk solves more than a secret folder.',
      },
    },
    givesIn: {
      text: { nl: 'Je zoekt zijn berichten toch op.', en: 'You look his posts up after all.' },
      feedback: {
        nl: 'Haast maakt het niet toegestaan. Jij bent degene die keek.',
        en: 'Hurry does not make it allowed. You are the one who looked.',
      },
    },
  },
  recovery: {
    text: {
      nl: 'Je collega vraagt op de man af: “Heb jij mijn berichten laten zien?”',
      en: 'Your colleague asks you straight out: “Did you show my posts to anybody?”',
    },
    question: { nl: 'Wat doe je nu?', en: 'What do you do now?' },
    hides: {
      text: { nl: '“Nee, ik niet.”', en: '“No, not me.”' },
      feedback: {
        nl: 'Een leugen maakt het vertrouwen kleiner dan de fout zelf.',
        en: 'A lie costs more trust than the mistake itself.',
      },
    },
    mends: {
      text: {
        nl: 'Je vertelt eerlijk wat je deed, verwijdert de kopieën en meldt het bij HR.',
        en: 'You tell honestly what you did, delete the copies and report it to HR.',
      },
      feedback: {
        nl: 'Zo weet je collega waar hij aan toe is, en kan het dossier worden opgeschoond.',
        en: 'So your colleague knows where he stands, and the file can be cleaned up.',
      },
    },
  },
  endings: {
    passed: {
      title: { nl: 'Een open gesprek', en: 'An open talk' },
      text: {
        nl: 'De klacht komt op tafel, zonder dat iemand stiekem keek.',
        en: 'The complaint is on the table, and nobody looked in secret.',
      },
    },
    second: {
      title: { nl: 'Eerlijk verteld', en: 'Told honestly' },
      text: {
        nl: 'Het vertrouwen moet groeien, maar het begin is er.',
        en: 'Trust has to grow again, but there is a beginning.',
      },
    },
    failed: {
      title: { nl: 'Het vertrouwen is weg', en: 'The trust is gone' },
      text: {
        nl: 'Wie heimelijk meekijkt, krijgt zelden het hele verhaal.',
        en: 'Who watches in secret seldom gets the whole story.',
      },
    },
  },
};
