import { L, right, situation, T, wrong } from './situation';

export const PRIVACY_ITEMS = [
  situation({
    id: 'a7b650c0-9985-4b3d-9193-f920d3081bf2',
    lessonKey: 'privacy',
    critical: true,
    situation: [
      'Je team heeft een goede dag gehad. Je maakt een foto van iedereen. Achter jullie hangt het planbord met namen en adressen van klanten. Je wilt de foto delen.',
      'Your team had a good day. You take a picture of everybody. Behind you hangs the planning board with names and addresses of customers. You want to share the photo.',
    ],
    options: [
      wrong(
        'private-channel',
        [
          'Je deelt de foto alleen in een besloten groep met oud-collega’s.',
          'You share the photo only in a closed group with former colleagues.',
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
          'Je maakt een nieuwe foto zonder het bord en vraagt wie erop wil.',
          'You take a new photo without the board and ask who wants to be in it.',
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
        'half-anonymised',
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
          'The customer is disappointed for a moment and moves on. You stay friendly, and the plan stays inside. The rule also counts if somebody promises to keep quiet.',
        ],
        L('4.2'),
        L('7.1'),
      ),
      wrong(
        'over-cautious',
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
          'Je mailt de foto naar de klant en wacht tot die terugmailt dat het mag.',
          'You mail the photo to the customer and wait for a mail back that it is fine.',
        ],
        [
          'De klant mailt: “Mooi, doe maar.” Nu weet je zeker dat jullie dezelfde foto bedoelen, en het staat op schrift.',
          'The customer mails: “Lovely, go ahead.” Now you know that you both mean the same photo, and it is in writing.',
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
          'Je plaatst niets, want foto’s van je werk mogen niet op internet.',
          'You post nothing, because photos of your work may not go online.',
        ],
        [
          'Jammer, want de klant vond het leuk. Foto’s van je werk mogen best, als de klant het vooraf op schrift goedvindt.',
          'A pity, because the customer liked the idea. Photos of your work are fine if the customer agrees in writing beforehand.',
        ],
        L('1.1'),
        T('4.5'),
      ),
    ],
  }),
  situation({
    id: 'afbf060e-dff3-418c-803b-8502743641d7',
    lessonKey: 'privacy',
    situation: [
      'Je collega zit al weken thuis. Hij voetbalt bij dezelfde club als jij. In de groep van de club vraagt iemand wat er met hem is. Jij weet het van het werk.',
      'Your colleague has been at home for weeks. He plays football at the same club as you. In the club’s group somebody asks what is the matter. You know it from work.',
    ],
    options: [
      wrong(
        'my-own-account',
        [
          'Je vertelt het, want dit is de club en niet je werk.',
          'You tell them, because this is the club and not your work.',
        ],
        [
          'Maandag weet de hele club het. Je collega had het zelf willen vertellen. Wat je over zijn gezondheid weet, houd je voor je.',
          'On Monday the whole club knows. Your colleague wanted to tell it himself. What you know about his health stays with you.',
        ],
        L('4.7'),
      ),
      right(
        [
          'Je schrijft dat ze het hem het beste zelf kunnen vragen.',
          'You write that it’s best to ask him in person.',
        ],
        [
          'Iemand belt hem op, en hij is blij met het telefoontje. Zo beslist hij zelf wat hij over zijn gezondheid vertelt.',
          'Somebody phones him, and he is glad of the call. So he decides himself what he tells about his health.',
        ],
        L('4.7'),
      ),
      wrong(
        'half-anonymised',
        [
          'Je schrijft alleen dat het “iets met stress” is.',
          'You only write that it is “something with stress”.',
        ],
        [
          'De rest vullen de anderen zelf in. Ook een halve uitleg vertelt iets over de gezondheid van je collega.',
          'The others fill in the rest. Half an explanation also tells something about your colleague’s health.',
        ],
        L('4.7'),
      ),
    ],
  }),
  situation({
    id: '8007f9ba-7eff-4301-a0ae-1ed46415ada2',
    lessonKey: 'privacy',
    situation: [
      'Je wilt een prijsafspraak naar je chef appen. Per ongeluk kies je de appgroep van je straat. Na een minuut zie je het.',
      'You want to text a price agreement to your boss. By accident you pick your street’s group chat. After a minute you notice.',
    ],
    options: [
      wrong(
        'repair-afterwards',
        [
          'Je verwijdert het bericht en hoopt dat niemand het zag.',
          'You delete the message and hope that nobody saw it.',
        ],
        [
          'Een buurvrouw had het al gelezen en doorgestuurd. Verwijderen is goed, maar als je het niet meldt, kan niemand helpen.',
          'A neighbour had already read it and passed it on. Deleting is good, but if you don’t report it, nobody can help.',
        ],
        L('4.9'),
      ),
      wrong(
        'private-channel',
        [
          'Je laat het zo, want je buren vertellen het toch niet door.',
          'You leave it, because your neighbours won’t pass it on anyway.',
        ],
        [
          'Eén buurman doet zaken met die klant. Ook in een kleine groep kan iemand het doorsturen. Daarom meld je het.',
          'One neighbour does business with that customer. In a small group too, somebody can pass it on. That is why you report it.',
        ],
        L('4.9'),
        T('2.6'),
      ),
      wrong(
        'destroy-to-avoid',
        [
          'Je heft de hele appgroep op, dan is het bericht ook weg.',
          'You close down the whole group chat, then the message is gone too.',
        ],
        [
          'De straat is zijn groep kwijt, en het bericht staat nog op ieders telefoon. Melden helpt wel.',
          'The street has lost its group, and the message is still on everybody’s phone. Reporting does help.',
        ],
        L('4.9'),
      ),
      right(
        [
          'Je verwijdert het bericht en belt Team Communicatie op.',
          'You delete the message and phone Team Communicatie.',
        ],
        [
          'Ze bellen de klant voordat die het van een ander hoort. Een fout kan gebeuren. Door snel te melden blijft de schade klein.',
          'They phone the customer before somebody else does. Mistakes happen. Because you told them quickly, the harm stays small.',
        ],
        L('4.9'),
      ),
    ],
  }),
  situation({
    id: 'fc7cceed-0205-4064-9471-983ebeef87a2',
    lessonKey: 'privacy',
    situation: [
      'Je hebt een foto van het teamuitje geplaatst. Iedereen vond dat vooraf goed. Nu vraagt een collega of de foto eraf kan. Ze zegt niet waarom.',
      'You posted a photo of the team outing. Everybody agreed beforehand. Now a colleague asks if the photo can be removed. She doesn’t say why.',
    ],
    options: [
      right(
        [
          'Je verwijdert de foto en vraagt niet door naar de reden.',
          'You remove the photo and don’t press her for the reason.',
        ],
        [
          'Ze stuurt een hartje terug. Iedereen die op een foto staat, mag zich bedenken. Een reden is niet nodig.',
          'She sends a heart back. Everybody in a photo may change their mind. No reason is needed.',
        ],
        L('4.8'),
      ),
      wrong(
        'possession-is-ownership',
        [
          'Je laat de foto staan, want jij hebt hem zelf gemaakt.',
          'You leave the photo there, because you took it yourself.',
        ],
        [
          'Je collega voelt zich niet gehoord. Dat jij de foto maakte, telt hier niet. Zij staat erop.',
          'Your colleague does not feel heard. That you took the photo does not matter here. She is in it.',
        ],
        L('4.8'),
      ),
      wrong(
        'half-anonymised',
        [
          'Je plakt een smiley over haar gezicht en laat de rest staan.',
          'You stick a smiley on her face and leave the rest there.',
        ],
        [
          'Iedereen herkent haar aan haar rode jas. Ze vroeg je om de foto weg te halen, dus dat doe je.',
          'Everybody recognises her by her red coat. She asked you to take the photo down, so you do.',
        ],
        L('4.8'),
      ),
    ],
  }),
];
