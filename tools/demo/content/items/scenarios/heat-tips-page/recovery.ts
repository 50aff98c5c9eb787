import { inBoth, L, T } from '../../parts';
import { at } from '../../scenario';

/** After a breach: it can be mended, but no longer passed. */
export const RECOVERY = [
  at('kept', {
    text: [
      'Op jouw pagina staat sinds vrijdag dit bericht. Jij zit in de planning en zag het niet.',
      'This has been on your page since Friday. You are in planning and did not see it.',
    ],
    scene: {
      form: 'post',
      author: 'Familie Brands',
      audience: inBoth(['Openbaar', 'Public']),
      text: inBoth([
        'Al drie dagen geen warm water, en nergens krijg ik antwoord.',
        'No hot water for three days, and no answer anywhere.',
      ]),
      comments: [
        { author: 'Gea', text: inBoth(['Is deze pagina nog wel van hen?', 'Is this page still theirs?']) },
      ],
    },
    choices: [
      {
        to: 'late',
        points: 1,
        text: [
          'Je geeft de vraag en de pagina vandaag nog aan Milan.',
          'You pass the question and the page on to Milan today.',
        ],
        consequence: [
          'Milan stuurt de klacht door. Er komt nog voor de avond een monteur.',
          'Milan passes the complaint on. An engineer comes before the evening.',
        ],
        feedback: [
          'Dit had maandag al gekund. Nu komt een klacht weer terecht bij wie er iets aan doet.',
          'This could have been done on Monday. Now a complaint reaches somebody who acts on it.',
        ],
        honours: [L('3.6'), L('5.4')],
      },
      {
        to: 'taken',
        points: 0,
        misconception: 'possession-is-ownership',
        text: [
          'Je zet je eigen naam boven de pagina, zodat het duidelijk is.',
          'You put your own name above the page, so that it is clear.',
        ],
        consequence: [
          'De familie Brands denkt nu dat jij zelf hun ketel komt maken.',
          'The Brands family now thinks that you yourself will come and fix their boiler.',
        ],
        feedback: [
          'Een naam boven een pagina verandert niet van wie hij is.',
          'A name above a page does not change whose it is.',
        ],
        breaks: [L('3.3')],
      },
    ],
  }),
  at('gone', {
    text: [
      'Hanna schrikt ervan: “Is de pagina gehackt?” De site kan hem nog dertig dagen terughalen. Dat kan via jouw adres.',
      'Hanna is shocked: “Was the page hacked?” The site can bring it back within thirty days. That goes through your address.',
    ],
    choices: [
      {
        to: 'late',
        points: 1,
        text: [
          'Je zegt dat jij het deed, en haalt de pagina met Milan terug.',
          'You say that you did it, and bring the page back with Milan.',
        ],
        consequence: [
          'Na een uur staan de tips er weer. Een deel van de volgers is weg.',
          'After an hour the tips are back. Part of the followers are gone.',
        ],
        feedback: [
          'Wissen had niet gemogen. Maar je bent eerlijk, en je geeft terug wat van het bedrijf is.',
          'Wiping it was not allowed. But you are honest, and give back what is the company’s.',
        ],
        honours: [T('3.3'), T('3.6')],
      },
      {
        to: 'taken',
        points: 0,
        text: [
          'Je zegt dat het een storing was, en laat het zo.',
          'You say that it was a glitch, and leave it at that.',
        ],
        consequence: [
          'Na dertig dagen is de pagina voorgoed weg. Dan komt uit wie het deed.',
          'After thirty days the page is gone for good. Then it comes out who did it.',
        ],
        feedback: [
          'De pagina was nog te redden. Door te zwijgen krijgt het bedrijf niet terug wat van het bedrijf is.',
          'The page could still be saved. By keeping silent you keep from the company what is the company’s.',
        ],
        breaks: [T('3.6'), T('3.7')],
      },
    ],
  }),
  at('late', {
    text: [
      'Milan kan inloggen. Maar de code om binnen te komen gaat nog naar jouw eigen e-mailadres.',
      'Milan can sign in. But the code to get in still goes to your own e-mail address.',
    ],
    choices: [
      {
        to: 'given',
        points: 1,
        text: [
          'Je zet er samen met Milan een adres van het bedrijf in.',
          'Together with Milan you enter an address of the company.',
        ],
        consequence: [
          'De volgende code komt bij Milan binnen. Jij hoeft niets meer te doen.',
          'The next code reaches Milan. There is nothing left for you to do.',
        ],
        feedback: [
          'Nu is de pagina echt over. Een werkaccount hoort bij een adres van het bedrijf.',
          'Now the page is really handed over. A work account goes with an address of the company.',
        ],
        honours: [L('3.5'), L('3.6')],
      },
      {
        to: 'taken',
        points: 0,
        text: [
          'Je stuurt Milan voortaan elke code door als hij erom vraagt.',
          'From now on you send Milan each code when he asks for it.',
        ],
        consequence: [
          'In je vakantie kan er twee weken lang niemand op de pagina.',
          'During your holiday nobody can get into the page for two weeks.',
        ],
        feedback: [
          'Zo houd jij de sleutel. Teruggeven is pas klaar als het bedrijf zonder jou verder kan.',
          'This way you hold the key. Handing over is done only when the company can go on without you.',
        ],
        breaks: [T('3.5'), T('3.6')],
      },
    ],
  }),
];
