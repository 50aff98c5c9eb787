import { L, right, situation, T, wrong } from './situation';

export const CUSTOMER_PRIVACY_ITEMS = [
  situation({
    id: 'a7b650c0-9985-4b3d-9193-f920d3081bf2',
    lessonKey: 'privacy',
    critical: true,
    situation: [
      'Je team heeft een goede dag gehad. Je maakt een foto van iedereen. Achter jullie hangt het planbord met namen en adressen van klanten. Je wilt de foto delen.',
      'Your team had a good day. You take a picture of everybody. Behind you hangs the planning board with names and addresses of customers. You want to share the photo.',
    ],
    picture: {
      file: 'planning-board.png',
      alt: [
        'Drie collega’s in werkkleding staan onder het planbord. Het bord is goed te lezen: vier tijden, met bij elke tijd de naam en het adres van een klant.',
        'Three colleagues in work clothes stand below the planning board. The board is easy to read: four times, each with the name and the address of a customer.',
      ],
    },
    options: [
      wrong(
        'private-channel',
        [
          'Je deelt de foto in een besloten groep met oud-collega’s.',
          'You share the photo in a closed group with former colleagues.',
        ],
        [
          'Een oud-collega werkt nu bij een concurrent en leest het bord mee. Ook een besloten groep is sociale media. De namen van je klanten horen daar niet.',
          'A former colleague now works for a competitor and reads the board. A closed group is social media too. Your customers’ names don’t belong there.',
        ],
        L('4.2'),
        T('4.4'),
      ),
      wrong(
        'repair-afterwards',
        [
          'Je deelt de foto en haalt hem weg zodra een klant erover klaagt.',
          'You share the photo and take it down as soon as a customer complains.',
        ],
        [
          'Dan is het te laat: anderen hebben de adressen al gezien. Je kijkt vóór het plaatsen wat er op je foto staat.',
          'By then it is too late: others have seen the addresses. You check what is in your photo before you post.',
        ],
        L('4.1'),
        T('4.4'),
      ),
      wrong(
        'half-anonymised',
        [
          'Je maakt de namen onleesbaar, want een adres alleen zegt niet veel.',
          'You blur the names, because an address alone does not say much.',
        ],
        [
          'De buren weten meteen wie er op nummer 12 woont. Ook aan een adres kan iemand een klant herkennen.',
          'The neighbours know at once who lives at number 12. Somebody can recognise a customer by an address too.',
        ],
        L('4.4'),
      ),
      right(
        [
          'Je maakt een foto zonder bord en vraagt elke collega of dat mag.',
          'You take a photo without the board and ask each colleague first.',
        ],
        [
          'Twee collega’s stappen opzij, de rest lacht. De namen van je klanten blijven binnen, en je collega’s kiezen zelf.',
          'Two colleagues step aside, the rest smile. Your customers’ names stay inside, and your colleagues choose for themselves.',
        ],
        L('4.1'),
        T('4.4'),
        L('4.6'),
      ),
    ],
  }),
  situation({
    id: 'a2221046-1c95-4f41-bba3-b1fef9ab7aa2',
    lessonKey: 'privacy',
    critical: true,
    situation: [
      'Een klant stuurt je een privébericht: “Klopt het dat jullie Veldmaat overnemen? Ik vertel het niet door.” Je weet dat het klopt, maar het bedrijf heeft nog niets gezegd.',
      'A customer sends you a private message: “Is it true that you are taking over Veldmaat? I won’t pass it on.” You know it is true, but the company has said nothing yet.',
    ],
    options: [
      wrong(
        'private-channel',
        ['Je antwoordt: “Ja, maar houd het nog even stil.”', 'You reply: “Yes, but keep it quiet for now.”'],
        [
          'Een uur later staat jouw antwoord op een forum. Privé is niet hetzelfde als veilig: iemand kan je bericht doorsturen.',
          'An hour later your reply is on a forum. Private is not the same as safe: somebody can pass your message on.',
        ],
        L('4.2'),
        L('7.1'),
      ),
      wrong(
        'other',
        [
          'Je stuurt een duimpje, want dan heb je niets gezegd.',
          'You send a thumbs-up, because then you said nothing.',
        ],
        [
          'De klant begrijpt je meteen. Een duimpje is ook een antwoord, dus je hebt het plan verteld.',
          'The customer understands at once. A thumbs-up is an answer too, so you told the plan.',
        ],
        T('4.2'),
        T('2.3'),
      ),
      right(
        ['Je antwoordt: “Daar kan ik niets over zeggen.”', 'You reply: “I can’t say anything about that.”'],
        [
          'De klant baalt even en praat over iets anders. Je blijft vriendelijk, en het plan blijft binnen. De regel geldt ook als iemand belooft te zwijgen.',
          'The customer is disappointed for a moment and moves on. You stay friendly, and the plan stays inside. The rule also applies if somebody promises to keep quiet.',
        ],
        L('4.2'),
        L('7.1'),
      ),
      wrong(
        'other',
        [
          'Je blokkeert de klant, dan kan er niets misgaan.',
          'You block the customer, so that nothing can go wrong.',
        ],
        [
          'Er lekt niets uit, maar je bent wel een klant kwijt. Je hoeft een vraag niet te beantwoorden om vriendelijk te blijven.',
          'Nothing leaks, but you have lost a customer. You don’t have to answer a question to stay friendly.',
        ],
        T('6.6'),
      ),
    ],
  }),
  situation({
    id: '31569209-ae7c-4089-b92f-3e8a607ad722',
    lessonKey: 'privacy',
    situation: [
      'Je hebt panelen gelegd op een prachtig oud huis. De klant zei bij de koffie: “Leuk, zet maar op internet.” Je maakt een foto van het hele huis.',
      'You put panels on a beautiful old house. The customer said over coffee: “Nice, go ahead and put it online.” You take a photo of the whole house.',
    ],
    options: [
      right(
        [
          'Je mailt de klant deze foto en plaatst hem pas na een duidelijk ja.',
          'You e-mail the customer this picture and post it only after a clear yes.',
        ],
        [
          'De klant mailt: “Mooi, doe maar.” Nu weet je zeker dat jullie dezelfde foto bedoelen, en het staat op schrift.',
          'The customer replies: “Lovely, go ahead.” Now you know that you both mean the same photo, and it is in writing.',
        ],
        L('4.5'),
      ),
      wrong(
        'repair-afterwards',
        [
          'Je plaatst de foto vast, en vraagt volgende week nog om een mailtje.',
          'You post the photo now, and ask for an e-mail next week.',
        ],
        [
          'De klant schrikt: zijn auto en de achterdeur staan er ook op. Je vraagt het vóór je een woning laat zien, niet daarna.',
          'The customer is startled: the car and the back door are in it too. You ask before you show a home, not after.',
        ],
        L('4.5'),
      ),
      wrong(
        'half-anonymised',
        [
          'Je plaatst de foto zonder straatnaam, want dan weet niemand waar het is.',
          'You post the photo without the street name, because then nobody knows where it is.',
        ],
        [
          'De hele buurt herkent het huis aan de toren. Ook zonder straatnaam weten mensen bij wie je was.',
          'The whole neighbourhood recognises the house by its tower. Even without a street name people know whose home it is.',
        ],
        L('4.4'),
        L('4.5'),
      ),
      wrong(
        'over-cautious',
        [
          'Je zegt tegen de klant dat foto’s van huizen niet online mogen.',
          'You tell the customer that photos of homes may not go online.',
        ],
        [
          'De klant is teleurgesteld, en wat je zei klopt niet. Foto’s van je werk mogen best, als de klant het vooraf op schrift goedvindt.',
          'The customer is disappointed, and what you said is not true. Photos of your work are fine if the customer agrees in writing beforehand.',
        ],
        L('1.1'),
        T('4.5'),
      ),
    ],
  }),
];
