import { L, right, situation, T, wrong } from './situation';

export const TABOO_NEWS_AND_PICTURES_ITEMS = [
  situation({
    id: '5127731e-702e-4047-a5a4-093f1139c221',
    lessonKey: 'taboo',
    situation: [
      'Op een vergadering hoor je dat er in Leeuwarden een nieuwe vestiging komt. Over een maand maakt het bedrijf het bekend. Jij bent trots en wilt het delen.',
      'In a meeting you hear that there will be a new branch in Leeuwarden. In a month the company will announce it. You are proud and want to share it.',
    ],
    options: [
      wrong(
        'half-anonymised',
        [
          'Je plaatst een foto van de scheve toren daar en zegt er niets bij.',
          'You post a photo of the leaning tower there and say nothing with it.',
        ],
        [
          'Je volgers raden het binnen een dag. Ook met een hint vertel je nieuws dat nog niet bekend is.',
          'Your followers guess it within a day. A hint also tells news that is not public yet.',
        ],
        T('7.1'),
      ),
      wrong(
        'private-channel',
        [
          'Je vertelt het alleen in de familie-app, daar zit niemand van het vak.',
          'You tell it only in the family chat, where nobody is from the trade.',
        ],
        [
          'Je neef werkt bij een krant in Leeuwarden. In een besloten groep gelden dezelfde regels als in het openbaar.',
          'Your cousin works for a newspaper in Leeuwarden. The same rules apply in a closed group as in public.',
        ],
        L('7.1'),
        L('2.4'),
      ),
      right(
        [
          'Je vertelt het niemand tot het op de website van het bedrijf staat.',
          'You tell nobody until it is on the company’s website.',
        ],
        [
          'Een maand later deel je het als een van de eersten. Je bent trots, en het nieuws kwam van het bedrijf zelf.',
          'A month later you are among the first to share it. You are proud, and the news came from the company itself.',
        ],
        T('7.1'),
        L('1.1'),
      ),
      wrong(
        'repair-afterwards',
        [
          'Je plaatst het nu en haalt het weg als iemand ervan schrikt.',
          'You post it now and take it down if anybody is startled.',
        ],
        [
          'De eerste die ervan schrikt, is de directeur. Het nieuws is dan al overal. Je wacht tot het bekend is gemaakt.',
          'The first to be startled is the director. By then the news is everywhere. You wait until it has been made public.',
        ],
        L('7.1'),
      ),
    ],
  }),
  situation({
    id: '97a667f6-70fb-42a5-9b8a-ebe2b1b62e6f',
    lessonKey: 'taboo',
    situation: [
      'Jullie werken op het hoge dak van ons eigen kantoor. Je collega loopt er zonder lijn. De zon gaat onder, en het zou een prachtige foto zijn.',
      'You are working on the high roof of our own office. Your colleague walks there without a line. The sun is setting, and it would make a beautiful picture.',
    ],
    options: [
      wrong(
        'half-anonymised',
        [
          'Je plaatst de foto, want je herkent je collega er niet op.',
          'You post the photo, because nobody recognises your colleague.',
        ],
        [
          'Een klant herkent het dak wel, en belt of wij zo werken. Het gaat niet om het gezicht, maar om wat je laat zien.',
          'But a customer recognises the roof, and phones to ask if we work like that. It is not about the face, but about what you show.',
        ],
        L('7.5'),
      ),
      right(
        [
          'Je laat hem zijn lijn pakken en vraagt of hij op de foto wil.',
          'You have him fetch his line and ask if he wants to be in the photo.',
        ],
        [
          'Hij maakt zich vast en zegt: “Plaats maar.” De zon is nog mooi, en je laat zien hoe het wel moet.',
          'He ties himself on and says: “Go ahead and post it.” The sun is still beautiful, and you show how it should be done.',
        ],
        T('7.5'),
        L('4.6'),
      ),
      wrong(
        'joke-excuse',
        [
          'Je plaatst de foto met “niet thuis proberen” eronder.',
          'You post the photo with “don’t try this at home” under it.',
        ],
        [
          'De grap staat er klein onder, het gevaar staat er groot op. Beelden van onveilig werk plaats je niet.',
          'The joke is in small print, the danger is in full view. You don’t post pictures of unsafe work.',
        ],
        L('7.5'),
      ),
    ],
  }),
  situation({
    id: '186b8903-ccc5-43f0-88ac-35fe76ca6a34',
    lessonKey: 'taboo',
    situation: [
      'De klus is bijna klaar. Een collega trekt in de bedrijfsbus een blikje bier open en wil een selfie plaatsen. Jij staat er ook op.',
      'The job is nearly done. In the company van a colleague opens a can of beer and wants to post a selfie. You are in it too.',
    ],
    question: ['Wat zeg je?', 'What do you say?'],
    options: [
      right(
        [
          '“Deze niet. Maak er thuis een bij de barbecue.”',
          '“Not this one. At home, at the barbecue, it’s all right.”',
        ],
        [
          'Je collega lacht en stopt zijn telefoon weg. Een drankje in je vrije tijd is je eigen zaak, een biertje tijdens het werk hoort niet online.',
          'Your colleague laughs and puts the phone away. A drink in your free time is your own affair, a beer at work does not belong online.',
        ],
        T('7.4'),
      ),
      wrong(
        'half-anonymised',
        [
          '“Goed, als je het logo op de bus maar afdekt.”',
          '“All right, as long as you cover the logo on the van.”',
        ],
        [
          'Jullie truien hebben hetzelfde logo. En ook zonder logo is het een beeld van alcohol tijdens het werk.',
          'Your jumpers have the same logo. And even without a logo it is a picture of alcohol at work.',
        ],
        L('7.4'),
      ),
      wrong(
        'joke-excuse',
        ['“Goed, iedereen snapt dat het een grapje is.”', '“All right, everybody knows it’s only a joke.”'],
        [
          'De klant die de bus ziet wegrijden, snapt het grapje niet. Het beeld blijft, ook als je het leuk bedoelt.',
          'The customer who sees the van drive off does not get the joke. The picture stays, even if you meant it kindly.',
        ],
        L('7.4'),
      ),
      wrong(
        'private-channel',
        ['“Goed, maar alleen in de app van ons team.”', '“All right, but only in our team’s chat.”'],
        [
          'Maandag hangt de selfie in de kantine. Ook een appgroep is sociale media, en iedereen kan doorsturen.',
          'On Monday the selfie hangs in the canteen. A group chat is social media too, and anybody can pass it on.',
        ],
        L('7.4'),
        L('2.4'),
      ),
    ],
  }),
  situation({
    id: '2c2c9154-402c-4119-8c2a-3d8cb691edb0',
    lessonKey: 'taboo',
    situation: [
      'Je beheert de bedrijfspagina. Het is bijna verkiezingen. Een partij belooft goedkope zonnepanelen, en jij gaat op die partij stemmen.',
      'You run the company page. Elections are near. A party promises cheap solar panels, and you are going to vote for it.',
    ],
    options: [
      wrong(
        'other',
        [
          'Je zet op de bedrijfspagina dat dit een slimme partij is.',
          'You write on the company page that this is a clever party.',
        ],
        [
          'De helft van de klanten stemt anders en is boos. Op een werkaccount staan geen politieke meningen.',
          'Half of the customers vote differently and are angry. There are no political opinions on a work account.',
        ],
        L('7.7'),
      ),
      wrong(
        'other',
        [
          'Je geeft de partij alleen een like vanaf de bedrijfspagina.',
          'You only give the party a like from the company page.',
        ],
        [
          'De partij meldt trots dat Noorderlicht achter haar staat. Een like telt net zo zwaar als een eigen bericht.',
          'The party proudly reports that Noorderlicht supports it. A like counts as much as a post of your own.',
        ],
        T('7.7'),
        L('2.3'),
      ),
      wrong(
        'over-cautious',
        [
          'Je laat een collega zijn eigen bericht over die partij wissen.',
          'You make a colleague erase his own post about that party.',
        ],
        [
          'Je collega is boos: hij schreef het op zijn eigen profiel, als zichzelf. Dat mag gewoon. Alleen een werkaccount blijft vrij van politiek.',
          'Your colleague is angry: he wrote it on his own profile, as himself. That is fine. Only a work account stays free of politics.',
        ],
        T('1.1'),
      ),
      right(
        [
          'Je schrijft iets op je eigen account, als jezelf.',
          'You write something on your own account, as yourself.',
        ],
        [
          'Je vrienden praten met je mee, en de bedrijfspagina blijft voor iedereen. Jij spreekt voor jezelf.',
          'Your friends join the talk, and the company page stays for everybody. You speak for yourself.',
        ],
        T('7.7'),
        T('6.3'),
      ),
    ],
  }),
];
