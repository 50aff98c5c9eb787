import { L, T } from '../../parts';
import { at } from '../../scenario';

/** After a breach: it can be mended, but no longer passed. */
export const RECOVERY = [
  at('leaked', {
    text: [
      'Loes belt je. Zij kreeg haar eigen batterij te zien in een schermafbeelding. “Nu weet de halve stad wat ik heb betaald.”',
      'Loes phones you. She was shown her own battery in a screenshot. “Now half the town knows what I paid.”',
    ],
    choices: [
      {
        to: 'spread',
        points: 0,
        misconception: 'repair-afterwards',
        text: [
          'Je haalt je bericht weg en zegt tegen Loes dat het is opgelost.',
          'You take your message down and tell Loes that it is solved.',
        ],
        consequence: [
          'De schermafbeelding gaat gewoon verder rond. Op kantoor weet men van niets.',
          'The screenshot keeps going round. At the office people have no idea.',
        ],
        feedback: [
          'Wat doorgestuurd is, haal je niet meer terug. Team Communicatie had het meteen moeten horen. Dan hadden zij Loes kunnen helpen.',
          'What was passed on can’t be taken back. Team Communicatie should have heard at once. Then they could have helped Loes.',
        ],
        breaks: [L('4.9')],
      },
      {
        to: 'telling',
        points: 1,
        text: [
          'Je biedt Loes je excuses aan en belt meteen Team Communicatie.',
          'You apologise to Loes and phone Team Communicatie right away.',
        ],
        consequence: [
          'Team Communicatie vraagt wat er precies in de groep is gezet.',
          'Team Communicatie asks what exactly was put in the group.',
        ],
        feedback: [
          'Het had niet mogen gebeuren. Maar wie het snel vertelt, maakt de schade kleiner.',
          'It should not have happened. But telling it quickly keeps the harm smaller.',
        ],
        honours: [L('4.9')],
      },
    ],
  }),
  at('telling', {
    text: [
      'Je hebt Team Communicatie aan de lijn. Je schaamt je vooral voor de prijs.',
      'You have Team Communicatie on the phone. You are ashamed most of all of the price.',
    ],
    question: ['Wat vertel je?', 'What do you tell them?'],
    choices: [
      {
        to: 'mended',
        points: 1,
        text: [
          'Je leest het hele bericht voor, met type, prijs en straat.',
          'You read out the whole message, with type, price and street.',
        ],
        consequence: [
          'Een collega belt Loes nog dezelfde middag terug.',
          'A colleague phones Loes back the same afternoon.',
        ],
        feedback: [
          'Nu weet het team wat er op straat ligt. Daar is melden voor.',
          'Now the team knows what is out there. That is what telling is for.',
        ],
        honours: [T('4.9')],
      },
      {
        to: 'spread',
        points: 0,
        text: [
          'Je noemt alleen het type, want de prijs maakt het erger.',
          'You mention only the type, because the price makes it worse.',
        ],
        consequence: [
          'Het team zegt tegen Loes dat haar prijs niet bekend is. Zij stuurt de schermafbeelding.',
          'The team tells Loes that her price is not known. She sends them the screenshot.',
        ],
        feedback: [
          'Een halve melding helpt niet. Juist de prijs was vertrouwelijk, en dus moest je die noemen.',
          'Half a report does not help. The price was what was confidential, so that had to be told.',
        ],
        breaks: [T('4.9')],
      },
    ],
  }),
];
