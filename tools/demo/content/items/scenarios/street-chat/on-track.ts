import { L, T } from '../../parts';
import { at, chat } from '../../scenario';

/** The way on which a pass is still possible; it begins here. */
export const ON_TRACK = [
  at('question', {
    text: [
      'Vandaag plaatste je een batterij bij mevrouw Loes Verhagen. Zij woont om de hoek bij jou. ’s Avonds zie je dit in de groepsapp van je straat.',
      'Today you installed a battery at Mrs Loes Verhagen’s. She lives around the corner from you. In the evening you see this in the group chat of your street.',
    ],
    scene: chat(
      'Lindenlaan en omgeving',
      true,
      [
        'Tess',
        'Jouw bus stond bij Loes, toch? Wat heeft zij genomen?',
        'Your van was at Loes’s, wasn’t it? What did she take?',
      ],
      [
        'Omar',
        'En wat kostte het? Wij twijfelen ook.',
        'And what did it cost? We are thinking about it too.',
      ],
    ),
    choices: [
      {
        to: 'leaked',
        points: 0,
        misconception: 'private-channel',
        text: [
          'Je noemt het type en de prijs, want het blijft binnen de straat.',
          'You name the type and the price, because it stays within the street.',
        ],
        consequence: [
          'Omar stuurt je bericht door naar zijn broer. Die woont drie dorpen verder.',
          'Omar passes your message on to his brother, who lives three villages away.',
        ],
        feedback: [
          'De prijs is een afspraak tussen Loes en het bedrijf. Een app met buren is ook sociale media. Je weet niet wie er meer leest.',
          'The price is an agreement between Loes and the company. A chat with neighbours is social media too. You don’t know who else reads it.',
        ],
        breaks: [L('4.2'), T('4.4')],
      },
      {
        to: 'insisting',
        points: 2,
        text: [
          'Je schrijft dat je niet over klanten praat, maar wel graag over batterijen.',
          'You write that you don’t talk about customers, but are glad to talk about batteries.',
        ],
        consequence: [
          'Twee buren vragen hoe lang zo’n batterij meegaat. Dat leg je uit.',
          'Two neighbours ask how long such a battery lasts. You explain it.',
        ],
        feedback: [
          'Zo blijft van Loes wat van Loes is. En je vertelt wel over je vak. Dat mag.',
          'What is Loes’s business stays with her. And you do talk about your trade. You may.',
        ],
        honours: [L('4.2'), T('4.4'), L('1.1')],
      },
      {
        to: 'waiting',
        points: 1,
        misconception: 'over-cautious',
        text: [
          'Je zet de groep op stil en laat de vragen liggen.',
          'You mute the group and leave the questions where they are.',
        ],
        consequence: [
          'De volgende dag hebben er zes mensen geraden hoe duur het was.',
          'The next day six people have guessed how much it was.',
        ],
        feedback: [
          'Je geeft niets weg, en dat is goed. Maar je mag je buren best vertellen waarom je geen antwoord geeft.',
          'You give nothing away, and that is good. But you may well tell your neighbours why you don’t answer.',
        ],
        honours: [L('4.2'), T('4.4')],
      },
    ],
  }),
  at('insisting', {
    text: [
      'Tess stuurt je nu een privébericht. Zij wil het bij Loes afkijken.',
      'Tess now sends you a private message. She wants to copy what Loes did.',
    ],
    scene: chat(
      'Tess',
      false,
      [
        'Tess',
        'Hier leest de rest niet mee. Is het dat witte hoekhuis met de grote kast in de schuur?',
        'The others don’t read along here. Is it that white corner house with the big cabinet in the shed?',
      ],
      ['Tess', 'Heb je er een foto van?', 'Do you have a picture of it?'],
    ),
    choices: [
      {
        to: 'leaked',
        points: 0,
        misconception: 'half-anonymised',
        text: [
          'Je stuurt een knipoog en schrijft: “Ik noem geen namen.”',
          'You send a wink and write: “I name no names.”',
        ],
        consequence: [
          'Tess schrijft in de groep: “Het klopt, het is bij Loes!”',
          'Tess writes in the group: “It’s true, it is at Loes’s!”',
        ],
        feedback: [
          'Een knipoog is ook een antwoord. Aan het hoekhuis herkent de hele straat de klant, ook zonder naam.',
          'A wink is an answer too. The whole street knows the customer by the corner house, even without a name.',
        ],
        breaks: [L('4.4'), T('2.3')],
      },
      {
        to: 'photo',
        points: 2,
        changes: [{ flag: 'asked', set: true }],
        text: [
          'Je zegt niet om welk huis het gaat. Je mailt Loes of je jouw foto mag laten zien.',
          'You don’t say which house it is. You e-mail Loes to ask if you may show your photo.',
        ],
        consequence: [
          'Tess snapt het. Loes mailt terug: “De foto van de kast mag, de rest niet.”',
          'Tess understands. Loes replies: “The photo of the cabinet is fine, the rest is not.”',
        ],
        feedback: [
          'De klant beslist over haar huis. Jij vraagt het vooraf en op schrift.',
          'The customer decides about her home. You ask beforehand and in writing.',
        ],
        honours: [L('4.4'), L('4.5')],
      },
      {
        to: 'photo',
        points: 2,
        text: [
          'Je zegt niet om welk huis het gaat en stuurt haar de folder van ons bedrijf.',
          'You don’t say which house it is and send her our company’s brochure.',
        ],
        consequence: [
          'Tess leest de folder en maakt een afspraak met Verkoop.',
          'Tess reads the brochure and makes an appointment with Sales.',
        ],
        feedback: [
          'De regel geldt ook in een privébericht. De folder is voor iedereen, Loes haar huis niet.',
          'The rule holds in a private message too. The brochure is for everybody, Loes’s home is not.',
        ],
        honours: [L('4.4'), T('4.2')],
      },
    ],
  }),
  at('waiting', {
    text: [
      'Bij de bushalte staat Tess. “Je las onze vragen wel, toch? Waarom zei je niets?”',
      'Tess is at the bus stop. “You did read our questions, didn’t you? Why did you say nothing?”',
    ],
    choices: [
      {
        to: 'photo',
        points: 2,
        text: [
          'Je legt uit dat je over klanten zwijgt, en vertelt wat een batterij doet.',
          'You explain that you keep quiet about customers, and tell her what a battery does.',
        ],
        consequence: [
          'Tess schrijft het in de groep. Het raden houdt op.',
          'Tess writes so in the group. The guessing stops.',
        ],
        feedback: [
          'Zwijgen over een klant en praten over je vak gaan prima samen.',
          'Keeping quiet about a customer and talking about your trade go well together.',
        ],
        honours: [L('4.2'), L('1.1')],
      },
      {
        to: 'silent',
        points: 1,
        misconception: 'over-cautious',
        text: [
          'Je zegt dat je van je baas niet over je werk mag praten.',
          'You say that your boss does not let you talk about your work.',
        ],
        consequence: [
          'In de groep heet het nu dat jullie iets te verbergen hebben.',
          'In the group they now say that you have something to hide.',
        ],
        feedback: [
          'Dat klopt niet. Je mag over je werk vertellen. Alleen de klant houd je erbuiten.',
          'That is not true. You may talk about your work. You only leave the customer out of it.',
        ],
        breaks: [L('1.1')],
      },
    ],
  }),
  at('photo', {
    text: [
      'Op je telefoon staat jouw foto van de kast bij Loes. Je leidinggevende vindt hem mooi: “Zet hem op je profiel!” In de hoek zie je haar auto met het kenteken.',
      'On your phone is your photo of the cabinet at Loes’s. Your manager likes it: “Put it on your profile!” In the corner you see her car with its number plate.',
    ],
    choices: [
      {
        to: 'shown',
        points: 0,
        misconception: 'half-anonymised',
        text: [
          'Je snijdt de auto eraf en plaatst de foto met de naam van de straat.',
          'You cut the car off and post the photo with the name of the street.',
        ],
        consequence: [
          'Een buurvrouw reageert: “Dat is de schuur van Loes!”',
          'A neighbour comments: “That is Loes’s shed!”',
        ],
        feedback: [
          'Zonder auto is het nog steeds haar huis. De straatnaam wijst de rest aan, en over die naam had Loes niets gezegd.',
          'Without the car it is still her home. The street name points out the rest, and Loes had said nothing about that name.',
        ],
        breaks: [L('4.4'), T('4.5')],
      },
      {
        to: 'kept',
        points: 2,
        when: [{ flag: 'asked', test: 'is', value: true }],
        text: [
          'Je snijdt de foto bij tot de kast, zoals Loes het per mail goedvond.',
          'You crop the photo to the cabinet, as Loes agreed to by e-mail.',
        ],
        consequence: ['Veertig mensen vinden het mooi. Loes ook.', 'Forty people like it. So does Loes.'],
        feedback: [
          'Je keek wat er op de foto staat en hield je aan wat de klant schreef.',
          'You checked what is in the photo and kept to what the customer wrote.',
        ],
        honours: [L('4.1'), T('4.5')],
      },
      {
        to: 'kept',
        points: 2,
        when: [{ flag: 'asked', test: 'is', value: false }],
        text: [
          'Je stuurt Loes de foto zonder auto en wacht op haar antwoord per mail.',
          'You send Loes the photo without the car and wait for her answer by e-mail.',
        ],
        consequence: [
          'Loes mailt na een dag: “Leuk, maar zonder de straat erbij.” Zo doe je het.',
          'Loes replies after a day: “Nice, but leave out the street.” That is what you do.',
        ],
        feedback: [
          'Een leidinggevende kan niet over iemands woning beslissen. Dat doet de klant, op schrift en vooraf.',
          'A manager can’t decide about somebody’s home. The customer does, in writing and beforehand.',
        ],
        honours: [L('4.1'), L('4.5')],
      },
      {
        to: 'silent',
        points: 1,
        misconception: 'over-cautious',
        text: [
          'Je zegt dat foto’s van ons werk niet op een profiel mogen.',
          'You say that photos of our work may not go on a profile.',
        ],
        consequence: [
          'De foto blijft op je telefoon. Je leidinggevende kijkt verbaasd.',
          'The photo stays on your phone. Your manager looks surprised.',
        ],
        feedback: [
          'Er lekt niets, maar de regel is ruimer. Met een ja van de klant mag het.',
          'Nothing leaks, but the rule is wider. With a yes from the customer you may.',
        ],
        breaks: [L('1.1'), T('4.5')],
      },
    ],
  }),
];
