import { inBoth, L, T } from '../../parts';
import { at, chat } from '../../scenario';

/** The way on which a pass is still possible; it begins here. */
export const ON_TRACK = [
  at('e-mail', {
    text: [
      'Drie jaar lang schreef jij op de pagina “Warm met Noorderlicht”. Je maakte hem met je eigen e-mailadres. Thuis heb je een kanaal over broodovens. Dan krijg je deze e-mail.',
      'For three years you wrote on the page “Warm with Noorderlicht”. You made it with your own e-mail address. At home you run a channel about bread ovens. Then you get this e-mail.',
    ],
    scene: {
      form: 'e-mail',
      from: 'Hanna',
      to: 'jou',
      subject: inBoth(['Je nieuwe taak', 'Your new task']),
      text: inBoth([
        'Vanaf maandag doe je de planning. Fijn dat je ja zei! Milan neemt jouw pagina over. Regelen jullie het samen?',
        'From Monday you do the planning. Glad you said yes! Milan takes over your page. Will you two arrange it?',
      ]),
    },
    choices: [
      {
        to: 'kept',
        points: 0,
        misconception: 'possession-is-ownership',
        text: [
          'Je houdt de pagina, want de 1.800 volgers kwamen voor jouw tips.',
          'You keep the page, because the 1,800 followers came for your tips.',
        ],
        consequence: [
          'Milan begint een tweede pagina. Klanten weten niet welke de echte is.',
          'Milan starts a second page. Customers don’t know which one is real.',
        ],
        feedback: [
          'Jij deed het werk, maar het was je taak. De pagina is van het bedrijf, met de volgers erbij.',
          'You did the work, but it was your task. The page is the company’s, with its followers.',
        ],
        breaks: [L('3.3'), L('3.6')],
      },
      {
        to: 'handover',
        points: 2,
        text: [
          'Je spreekt met Milan af om de pagina en het wachtwoord te geven.',
          'You agree with Milan to give him the page and the password.',
        ],
        consequence: [
          'Milan komt langs met koffie en een laptop.',
          'Milan comes by with coffee and a laptop.',
        ],
        feedback: [
          'Je taak stopt, dus de pagina gaat naar wie het nu doet. Je broodovens blijven van jou.',
          'Your task ends, so the page goes to whoever does it now. Your bread ovens stay yours.',
        ],
        honours: [L('3.3'), L('3.6')],
      },
      {
        to: 'gone',
        points: 0,
        misconception: 'destroy-to-avoid',
        text: [
          'Je wist de pagina, zodat Milan met een lege begint.',
          'You wipe the page, so that Milan starts with an empty one.',
        ],
        consequence: [
          'Om tien uur belt Milan: drie jaar tips en alle volgers zijn weg.',
          'At ten Milan phones: three years of tips and all followers are gone.',
        ],
        feedback: [
          'Je gooit iets weg wat niet van jou is. Een werkaccount verwijder je niet zelf.',
          'You throw away what isn’t yours. You don’t delete a work account yourself.',
        ],
        breaks: [L('3.7'), T('3.3')],
      },
      {
        to: 'generous',
        points: 1,
        misconception: 'over-cautious',
        text: [
          'Je geeft Milan de pagina, en ook het kanaal over broodovens.',
          'You give Milan the page, and the bread oven channel too.',
        ],
        consequence: [
          'Milan kijkt een filmpje over zuurdesem. “Wat moet ik hiermee?”',
          'Milan watches a video about sourdough. “What do I do with this?”',
        ],
        feedback: [
          'De pagina geef je terecht. Het kanaal maakte je thuis, en dat hoef je niet af te staan.',
          'You rightly give the page. You made the channel at home, and need not part with it.',
        ],
        honours: [L('3.3'), L('3.6')],
      },
    ],
  }),
  at('handover', {
    text: [
      'Milan heeft het wachtwoord. Dan ziet hij waar de pagina op staat.',
      'Milan has the password. Then he sees what the page is registered to.',
    ],
    scene: chat(
      'Milan',
      false,
      [
        'Milan',
        'De pagina hangt aan jouw eigen e-mailadres. Laten we dat zo?',
        'The page hangs on your own e-mail address. Shall we leave it like that?',
      ],
      ['Milan', 'Dan kun jij erbij als ik ziek ben 😉', 'Then you can get in when I am ill 😉'],
    ),
    choices: [
      {
        to: 'taken',
        points: 0,
        misconception: 'possession-is-ownership',
        text: [
          'Je laat je adres staan, want dat is handig voor jullie beiden.',
          'You leave your address, because that is handy for you both.',
        ],
        consequence: [
          'Een jaar later ga je uit dienst. De pagina gaat ongemerkt met je mee.',
          'A year later you leave the company. Without anybody noticing, the page goes with you.',
        ],
        feedback: [
          'Wie het adres heeft, heeft de pagina. Die hoort bij een adres van het bedrijf.',
          'Who has the address, has the page. It goes with an address of the company.',
        ],
        breaks: [L('3.5'), T('3.6')],
      },
      {
        to: 'video',
        points: 2,
        text: [
          'Je zet het adres van Team Communicatie erin en logt zelf uit.',
          'You enter the address of Team Communicatie and sign out yourself.',
        ],
        consequence: [
          'Milan krijgt de code binnen. Hij plaatst meteen zijn eerste tip.',
          'Milan receives the code. He posts his first tip at once.',
        ],
        feedback: [
          'Teruggeven is meer dan een wachtwoord. Nu kan het bedrijf zonder jou verder.',
          'Handing over is more than a password. Now the company can go on without you.',
        ],
        honours: [L('3.5'), L('3.6')],
      },
    ],
  }),
  at('generous', {
    text: [
      'Hanna belt: “Aardig van je. Maar dat kanaal over brood is toch van jou?”',
      'Hanna phones: “That is kind. But isn’t that bread channel yours?”',
    ],
    choices: [
      {
        to: 'video',
        points: 2,
        text: [
          'Je houdt het kanaal en geeft Milan de pagina met het wachtwoord.',
          'You keep the channel and give Milan the page with its password.',
        ],
        consequence: [
          'Milan is opgelucht. Jij bakt in het weekend weer brood.',
          'Milan is relieved. At the weekend you bake bread again.',
        ],
        feedback: [
          'Werk bij het werk, en je vrije tijd bij jou.',
          'Work with work, and your free time with you.',
        ],
        honours: [L('3.6'), L('3.8')],
      },
      {
        to: 'shared-out',
        points: 1,
        misconception: 'over-cautious',
        text: [
          'Je zegt dat wie hier werkt, ook zijn kanaal hier laat.',
          'You say that who works here leaves their channel here too.',
        ],
        consequence: [
          'Het kanaal staat stil. Je kijkers vragen waar je blijft.',
          'The channel stands still. Your viewers ask where you are.',
        ],
        feedback: [
          'Dat vraagt het beleid niet. Wat je in je eigen tijd maakt, blijft van jou.',
          'The policy does not ask that. What you make in your own time stays yours.',
        ],
        breaks: [L('3.8')],
      },
    ],
  }),
  at('video', {
    text: [
      'Er is nog één ding. Voor de website van het bedrijf maakte je een video over zuinig stoken. Je legt erin uit hoe je een oven isoleert. Je wilt hem op je eigen kanaal.',
      'There is one more thing. For the company website you made a video about heating with less gas. In it you explain how to insulate an oven. You want it on your own channel.',
    ],
    choices: [
      {
        to: 'copied',
        points: 0,
        misconception: 'possession-is-ownership',
        text: [
          'Je zet hem op je kanaal, want jij bent het die praat.',
          'You put it on your channel, because you are the one who talks.',
        ],
        consequence: [
          'Team Communicatie ziet hem tussen de broden en vraagt je hem weg te halen.',
          'Team Communicatie sees it among the loaves and asks you to take it down.',
        ],
        feedback: [
          'Wat je voor de bedrijfswebsite maakt, hoort in de regel bij het bedrijf. Je gezicht erin verandert dat niet.',
          'What you make for the company website belongs, as a rule, to the company. Your face in it does not change that.',
        ],
        breaks: [L('3.9'), L('3.10')],
      },
      {
        to: 'asked',
        points: 2,
        text: [
          'Je mailt Team Communicatie of je hem mag gebruiken, en wacht.',
          'You e-mail Team Communicatie to ask if you may use it, and wait.',
        ],
        consequence: [
          'De volgende dag: “Leuk! Zet er wel bij waar hij vandaan komt.”',
          'The next day: “Nice! Do say where it comes from.”',
        ],
        feedback: [
          'Bij zulke video’s vraag je het eerst. Vaak mag er meer dan je denkt.',
          'With videos like this you ask first. Often more is allowed than you think.',
        ],
        honours: [L('3.10'), T('3.9')],
      },
      {
        to: 'shared-out',
        points: 1,
        misconception: 'over-cautious',
        text: [
          'Je laat de video staan en stopt zelf ook met je kanaal over ovens.',
          'You leave the video where it is and stop your oven channel as well.',
        ],
        consequence: [
          'Er is geen enkel probleem, en ook geen brood meer.',
          'There is no problem at all, and no more bread either.',
        ],
        feedback: [
          'De video laten staan is prima. Maar je eigen kanaal was en blijft van jou.',
          'Leaving the video is fine. But your own channel was and stays yours.',
        ],
        breaks: [L('3.8')],
      },
      {
        to: 'copied',
        points: 0,
        text: [
          'Je vraagt Milan of het mag, want de pagina is nu van hem.',
          'You ask Milan if you may, because the page is his now.',
        ],
        misconception: 'wrong-actor',
        consequence: [
          'Milan zegt ja. Een week later zegt Team Communicatie nee.',
          'Milan says yes. A week later Team Communicatie says no.',
        ],
        feedback: [
          'Milan beheert een pagina, hij beslist niet over de website. Dat doet Team Communicatie.',
          'Milan runs a page, he does not decide about the website. Team Communicatie does.',
        ],
        breaks: [L('3.10')],
      },
    ],
  }),
];
