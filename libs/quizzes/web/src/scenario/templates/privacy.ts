import { type TemplateWords } from './template';

export const PRIVACY: TemplateWords = {
  title: { nl: 'Een foto van het werk', en: 'A picture from work' },
  begin: {
    text: {
      nl: 'Na een lange dag zet je een foto van jullie team op je eigen account. Op de achtergrond hangt een whiteboard met namen van klanten.',
      en: 'After a long day you are about to post a picture of your team on your own account. In the background is a whiteboard with names of customers.',
    },
    question: { nl: 'Wat doe je met de foto?', en: 'What do you do with the picture?' },
    wrong: {
      text: {
        nl: 'Je plaatst hem. Alleen vrienden zien je berichten.',
        en: 'You post it. Only friends see your posts.',
      },
      consequence: {
        nl: 'Binnen een uur heeft een vriend de foto doorgestuurd.',
        en: 'Within an hour a friend has passed the picture on.',
      },
      feedback: {
        nl: 'Ook een besloten bericht gaat verder dan je denkt. De namen zijn niet van jou om te delen.',
        en: 'A private post travels further than you think, too. The names are not yours to share.',
      },
    },
    right: {
      text: {
        nl: 'Je maakt een nieuwe foto, zonder whiteboard, en vraagt je collega’s of zij erop willen.',
        en: 'You take a new picture without the whiteboard, and ask your colleagues whether they want to be in it.',
      },
      feedback: {
        nl: 'Zo staat er niets in beeld dat vertrouwelijk is, en beslist ieder zelf over zijn gezicht.',
        en: 'Now nothing confidential is in view, and everybody decides about their own face.',
      },
    },
    doubtful: {
      text: {
        nl: 'Je maakt het whiteboard wat vager en plaatst de foto.',
        en: 'You blur the whiteboard a little and post the picture.',
      },
      consequence: {
        nl: 'Iemand reageert: “Ik kan de namen nog lezen.”',
        en: 'Somebody replies: “I can still read the names.”',
      },
      feedback: {
        nl: 'Je dacht aan de namen, maar ze zijn nog te lezen. Bij twijfel plaats je niet.',
        en: 'You thought of the names, but they can still be read. When in doubt, leave it out.',
      },
    },
  },
  pressure: {
    text: {
      nl: 'Een collega die niet op de foto wilde, staat er half op. “Laat maar staan,” zegt een ander, “niemand ziet het.”',
      en: 'A colleague who did not want to be in it is half in view. “Leave it,” says another, “nobody will notice.”',
    },
    question: { nl: 'Wat doe je?', en: 'What do you do?' },
    holds: {
      text: {
        nl: 'Je snijdt de foto bij voordat je hem plaatst.',
        en: 'You crop the picture before you post it.',
      },
      feedback: {
        nl: 'Wie nee zegt, komt niet in beeld. Ook niet half.',
        en: 'Who says no is not in view. Not by half either.',
      },
    },
    givesIn: {
      text: { nl: 'Je plaatst de foto zoals hij is.', en: 'You post the picture as it is.' },
      feedback: {
        nl: 'Jouw collega had nee gezegd. Dat anderen het niet erg vinden, verandert dat niet.',
        en: 'Your colleague had said no. That others do not mind does not change that.',
      },
    },
  },
  recovery: {
    text: {
      nl: 'De foto gaat rond. Op één van de namen is al gereageerd door iemand die de klant kent.',
      en: 'The picture is going round. Somebody who knows the customer has already replied to one of the names.',
    },
    question: { nl: 'Wat doe je nu?', en: 'What do you do now?' },
    hides: {
      text: {
        nl: 'Je haalt de foto weg en zegt er niets over.',
        en: 'You take the picture down and say nothing.',
      },
      feedback: {
        nl: 'Weghalen is goed, zwijgen niet: de foto is al gedeeld, en nu weet niemand dat er iets moet gebeuren.',
        en: 'Taking it down is good, silence is not: the picture has been shared, and nobody knows that something must be done.',
      },
    },
    mends: {
      text: {
        nl: 'Je haalt de foto weg en meldt meteen wat er gebeurd is.',
        en: 'You take the picture down and report at once what happened.',
      },
      feedback: {
        nl: 'Snel melden geeft anderen de kans om erger te voorkomen.',
        en: 'Reporting quickly gives others the chance to prevent worse.',
      },
    },
  },
  endings: {
    passed: {
      title: { nl: 'Een foto waar iedereen blij mee is', en: 'A picture that everybody is happy with' },
      text: {
        nl: 'De foto laat zien hoe jullie samenwerken, en verder niets.',
        en: 'The picture shows how you work together, and nothing else.',
      },
    },
    second: {
      title: { nl: 'Op tijd gemeld', en: 'Reported in time' },
      text: {
        nl: 'Het ging mis, en je hebt het hersteld. De volgende keer kijk je eerst naar de achtergrond.',
        en: 'It went wrong, and you put it right. Next time you look at the background first.',
      },
    },
    failed: {
      title: { nl: 'Iemand staat ongewild in beeld', en: 'Somebody is in view against their will' },
      text: {
        nl: 'Wat eenmaal gedeeld is, haal je niet terug.',
        en: 'What has been shared cannot be called back.',
      },
    },
  },
};
