import { L, T } from '../../parts';
import { at, chat } from '../../scenario';

/** After a breach: it can be mended, but no longer passed. */
export const RECOVERY = [
  at('laughed', {
    text: [
      'Maandag komt Amira niet. Ze stuurt jou een bericht.',
      'On Monday Amira does not come in. She sends you a message.',
    ],
    scene: chat('Amira', false, [
      'Amira',
      'Jij lachte ook. Van jou had ik dat niet verwacht.',
      'You laughed too. I had not expected that of you.',
    ]),
    choices: [
      {
        to: 'alone',
        points: 0,
        misconception: 'repair-afterwards',
        text: [
          'Je haalt je gezichtje weg en laat haar bericht even rusten.',
          'You remove your face and let her message rest for a while.',
        ],
        consequence: [
          'Amira ziet dat je haar bericht hebt gelezen. Het filmpje staat er nog.',
          'Amira sees that you have read her message. The video is still there.',
        ],
        feedback: [
          'Weghalen maakt het voor haar niet beter. Het filmpje doet nog elke dag pijn, en wie kan helpen weet het niet.',
          'Removing it does not make it better for her. The video hurts every day, and who could help does not know.',
        ],
        breaks: [T('7.2'), L('8.5')],
      },
      {
        to: 'sorry',
        points: 1,
        text: [
          'Je zegt sorry en vraagt haar wat je kunt doen.',
          'You say sorry and ask her what you can do.',
        ],
        consequence: [
          'Amira schrijft: “Zorg dat het stopt. Ik durf het zelf niet.”',
          'Amira writes: “Make it stop. I don’t dare to myself.”',
        ],
        feedback: [
          'Dat maakt je lach niet ongedaan. Maar je houdt op met meedoen en luistert.',
          'It does not undo your laugh. But you stop joining in, and listen.',
        ],
        honours: [T('7.2')],
      },
    ],
  }),
  at('sorry', {
    text: [
      'Dennis hoort het. “Het is onze eigen groep. Daar heeft de leiding niets te zoeken.”',
      'Dennis hears of it. “It is our own group. Management has no business there.”',
    ],
    choices: [
      {
        to: 'repaired',
        points: 1,
        text: [
          'Je vertelt je leidinggevende van het filmpje, en dat jij ook lachte.',
          'You tell your manager about the video, and that you laughed too.',
        ],
        consequence: [
          'Je leidinggevende praat met Dennis en met Amira. Het filmpje gaat weg.',
          'Your manager talks with Dennis and with Amira. The video goes.',
        ],
        feedback: [
          'Een bericht dat een collega schaadt, meld je. Ook als je zelf niet netjes was.',
          'You report a message that harms a colleague. Also when you were not at your best yourself.',
        ],
        honours: [L('8.5'), T('2.4')],
      },
      {
        to: 'alone',
        points: 0,
        misconception: 'private-channel',
        text: [
          'Je geeft hem gelijk, want wat in de groep staat blijft in de groep.',
          'You agree with him, because what is in the group stays in the group.',
        ],
        consequence: [
          'Een week later laat een monteur van een andere ploeg je hetzelfde filmpje zien.',
          'A week later an installer of another team shows you the same video.',
        ],
        feedback: [
          'In een besloten groep gelden dezelfde regels. En Amira vroeg je om hulp.',
          'The same rules hold in a closed group. And Amira asked you for help.',
        ],
        breaks: [L('2.4'), L('8.5')],
      },
    ],
  }),
  at('quarrel', {
    text: [
      'Er staan nu veertig berichten. Over Amira gaat het allang niet meer.',
      'There are forty messages by now. They stopped being about Amira long ago.',
    ],
    choices: [
      {
        to: 'row',
        points: 0,
        text: [
          'Je gaat door tot Dennis in de groep sorry zegt.',
          'You go on until Dennis says sorry in the group.',
        ],
        consequence: [
          'Dennis zegt geen sorry. Maandag eten jullie aan twee tafels.',
          'Dennis does not say sorry. On Monday you eat at two tables.',
        ],
        feedback: [
          'Van een ruzie voor publiek wordt het niemand beter. Stoppen is dan verstandiger.',
          'Nobody gets better from a quarrel with an audience. Then it is wiser to stop.',
        ],
        breaks: [L('6.8'), T('8.6')],
      },
      {
        to: 'calm',
        points: 1,
        text: [
          'Je stopt met schrijven en vraagt Dennis om even te bellen.',
          'You stop writing and ask Dennis for a quick call.',
        ],
        consequence: [
          'Dennis belt, nog kwaad. In de groep wordt het stil.',
          'Dennis phones, still angry. The group goes quiet.',
        ],
        feedback: [
          'Liever stoppen dan ruzie maken. Nu kan het gesprek gaan over wat er misging.',
          'Better to stop than to quarrel. Now you can talk about what went wrong.',
        ],
        honours: [L('6.8'), T('8.6')],
      },
    ],
  }),
  at('calm', {
    text: [
      'Dennis zegt: “Jij schold mij uit waar anderen bij waren. Dat filmpje was maar een geintje.”',
      'Dennis says: “You swore at me in front of others. That video was only a bit of fun.”',
    ],
    choices: [
      {
        to: 'repaired',
        points: 1,
        text: [
          'Je zegt sorry voor het schelden, en dat je het filmpje wel meldt.',
          'You say sorry for the swearing, and that you will report the video.',
        ],
        consequence: [
          'Dennis is even stil. Maandag weet je leidinggevende wat er speelt.',
          'Dennis is quiet for a moment. On Monday your manager knows what is going on.',
        ],
        feedback: [
          'Je fout en de zijne staan los van elkaar. Het filmpje schaadt Amira nog steeds.',
          'Your mistake and his are two different things. The video still harms Amira.',
        ],
        honours: [T('6.6'), L('8.5')],
      },
      {
        to: 'row',
        points: 0,
        misconception: 'joke-excuse',
        text: [
          'Je zegt dat jullie nu gelijk staan en er niet meer over praten.',
          'You say that you are even now and won’t speak of it again.',
        ],
        consequence: [
          'Dennis is opgelucht. Amira eet haar brood in de bus.',
          'Dennis is relieved. Amira eats her sandwiches in the van.',
        ],
        feedback: [
          'Voor jullie is het klaar, voor Amira niet. Ook een geintje kan iemand vernederen.',
          'It is over for you two, but not for Amira. Fun can humiliate somebody too.',
        ],
        breaks: [L('7.2'), L('8.5')],
      },
    ],
  }),
];
