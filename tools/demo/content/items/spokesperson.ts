import { L, right, situation, T, wrong } from './situation';

export const SPOKESPERSON_ITEMS = [
  situation({
    id: '103c1e15-783f-4f81-ad84-3201588ab42c',
    lessonKey: 'spokesperson',
    situation: [
      'In een plaatselijke groep schrijft een klant: “Noorderlicht Techniek heeft mijn dak kapotgemaakt.” Er staan al tien reacties onder. Jij kent het dak niet.',
      'In a local group a customer writes: “Noorderlicht Techniek ruined my roof.” There are ten comments already. You don’t know the roof.',
    ],
    options: [
      wrong(
        'wrong-actor',
        [
          'Je schrijft: “Namens ons allemaal sorry, we maken het in orde.”',
          'You write: “Sorry from all of us, we will put it right.”',
        ],
        [
          'De klant eist de volgende dag een nieuw dak, want “jullie hebben het beloofd”. Goed bedoeld, maar jij spreekt niet namens het bedrijf.',
          'The next day the customer demands a new roof, because “you promised”. Well meant, but you don’t speak for the company.',
        ],
        L('5.2'),
      ),
      wrong(
        'other',
        [
          'Je doet niets, want met klachten mag jij je niet bezighouden.',
          'You do nothing, because complaints are none of your business.',
        ],
        [
          'Na een week zijn er tachtig reacties, en op kantoor weet niemand ervan. Oplossen hoeft niet, doorgeven wel.',
          'After a week there are eighty comments, and nobody at the office knows. You need not solve it, but do pass it on.',
        ],
        L('5.4'),
      ),
      right(
        [
          'Je stuurt het vandaag door en zegt dat je dat hebt gedaan.',
          'You pass it on today and tell the customer that you did.',
        ],
        [
          'De klant weet dat iemand meekijkt, en Team Communicatie belt hem op. Doorgeven is genoeg. En je mag laten weten dat je het deed.',
          'The customer knows that somebody is looking into it, and Team Communicatie phones. Passing it on is enough. And you may say that you did.',
        ],
        L('5.4'),
        L('5.5'),
        T('5.2'),
      ),
      wrong(
        'wrong-actor',
        [
          'Je legt uit dat zo’n dak meestal van tevoren al slecht was.',
          'You explain that such a roof was usually bad beforehand.',
        ],
        [
          'Nu lijkt het of het bedrijf de klant de schuld geeft. Dat antwoord is niet aan jou, en je weet niet of het klopt.',
          'Now it looks as if the company blames the customer. That answer is not yours to give, and you don’t know if it is true.',
        ],
        T('5.2'),
        T('6.4'),
      ),
    ],
  }),
  situation({
    id: 'fae125d2-adf4-4979-92b1-3c97d3b3158e',
    lessonKey: 'spokesperson',
    situation: [
      'Iemand van de krant stuurt je op LinkedIn een bericht: “Hoeveel storingen hebben jullie deze winter? Je naam komt er niet in.”',
      'Somebody from the newspaper sends you a message on LinkedIn: “How many breakdowns do you have this winter? Your name won’t be in it.”',
    ],
    options: [
      wrong(
        'half-anonymised',
        [
          'Je noemt ongeveer een aantal, want jouw naam blijft erbuiten.',
          'You give a rough number, because your name stays out of it.',
        ],
        [
          'In de krant staat: “Een monteur van Noorderlicht zegt …” Iedereen weet waar het vandaan komt. Vragen van journalisten geef je door.',
          'The paper says: “A Noorderlicht engineer says …” Everybody knows where it comes from. You pass on questions from journalists.',
        ],
        L('5.3'),
      ),
      right(
        [
          'Je noemt geen aantal en laat Communicatie de krant terugbellen.',
          'You name no number and have Communicatie phone the paper back.',
        ],
        [
          'Het team zoekt de cijfers op en belt de krant. Zo komt er één antwoord, en het klopt.',
          'The team looks up the figures and phones the paper. So there is one answer, and it is right.',
        ],
        L('5.3'),
        T('5.1'),
      ),
      wrong(
        'my-own-account',
        [
          'Je antwoordt vanaf je eigen account met wat je zelf hebt gezien.',
          'You reply from your own account with what you saw yourself this winter.',
        ],
        [
          'Jouw drie storingen worden in de krant “tientallen klachten”. Ook een vraag in je eigen postvak stuur je door.',
          'Your three breakdowns become “dozens of complaints” in the paper. A question in your own inbox you pass on too.',
        ],
        L('5.3'),
      ),
    ],
  }),
  situation({
    id: '48efa9ae-ddac-41cd-a18c-084d07c2ebbb',
    lessonKey: 'spokesperson',
    situation: [
      'Je valt een week in bij Team Communicatie. Je mag deze week antwoorden op de bedrijfspagina. Een klant vraagt wanneer een warmtepomp onderhoud nodig heeft.',
      'You stand in for a week at Team Communicatie. This week you may reply on the company page. A customer asks when a heat pump needs maintenance.',
    ],
    question: ['Hoe sluit je je antwoord af?', 'How do you end your reply?'],
    options: [
      wrong(
        'other',
        [
          'Met “Noorderlicht Techniek”, zodat jij er niet bij staat.',
          'With “Noorderlicht Techniek”, so that you are not in it.',
        ],
        [
          'De klant denkt dat een computer antwoordt. Wie namens het bedrijf schrijft, laat zien dat er een mens achter zit.',
          'The customer thinks a computer is replying. Whoever writes for the company shows that there is a person behind it.',
        ],
        L('5.6'),
      ),
      right(
        ['Met een groet en alleen je eigen voornaam.', 'With a greeting and only your own first name.'],
        [
          'De klant bedankt je bij je naam. Je voornaam is genoeg: je achternaam hoeft er niet bij.',
          'The customer thanks you by name. Your first name is enough: you need not add your surname.',
        ],
        L('5.6'),
        T('5.1'),
      ),
      wrong(
        'other',
        [
          'Met de naam van degene die je deze week vervangt.',
          'With the name of the person you replace this week.',
        ],
        [
          'De klant belt later naar iemand die van niets weet. Je zet je eigen voornaam onder wat je zelf schrijft.',
          'Later the customer phones somebody who knows nothing of it. You put your own first name under what you write.',
        ],
        L('5.6'),
        T('6.4'),
      ),
    ],
  }),
];
