import { L, right, situation, T, wrong } from './situation';

export const TABOO_WORDS_ITEMS = [
  situation({
    id: '5cec989b-e2de-4467-ac50-0732cc765898',
    lessonKey: 'taboo',
    situation: [
      'Je had een zware dag met een lastige klant. Op je profiel staat waar je werkt. Je wilt iets plaatsen.',
      'You had a hard day with a difficult customer. Your profile shows where you work. You want to post something.',
    ],
    question: ['Welk bericht past bij het beleid?', 'Which post fits the policy?'],
    options: [
      wrong(
        'half-anonymised',
        [
          '“Meneer Jan van vanmiddag was weer een ramp aan de deur.”',
          '“Mr Jan from this afternoon was a disaster at the door again.”',
        ],
        [
          'Jan heeft een dochter op Facebook, en zij leest mee. Ook aan een voornaam kan iemand een klant herkennen.',
          'Jan has a daughter on Facebook, and she reads it. Somebody can recognise a customer by a first name too.',
        ],
        L('4.4'),
        T('7.2'),
      ),
      wrong(
        'joke-excuse',
        [
          '“Waarom zijn klanten op vrijdag toch altijd zo dom?”',
          '“Why are customers always so stupid on Fridays?”',
        ],
        [
          'Je klant van vanmiddag leest het en voelt zich uitgelachen. Er staat geen naam, maar het blijft beledigend. En mensen zien waar je werkt.',
          'This afternoon’s customer reads it and feels laughed at. There is no name, but it is still insulting. And people can see where you work.',
        ],
        L('7.2'),
      ),
      right(
        [
          '“Zware dag gehad, maar nu lekker weekend met het gezin.”',
          '“Hard day, but now a nice weekend with the family.”',
        ],
        [
          'Je vrienden sturen je een duimpje. Je schrijft over jezelf, noemt geen klant en maakt niemand klein. Dat mag gewoon.',
          'Your friends send you a thumbs-up. You write about yourself, mention no customer and belittle nobody. That is perfectly fine.',
        ],
        L('1.1'),
        T('7.2'),
        T('4.4'),
      ),
    ],
  }),
  situation({
    id: 'f90276c2-cf1f-43b4-902b-8ce1f7d5d390',
    lessonKey: 'taboo',
    situation: [
      'In de appgroep van je team zet iemand een filmpje waarin mensen om hun geloof worden uitgelachen. Er staan al zes lachende gezichtjes onder.',
      'In your team’s group chat somebody puts a video in which people are laughed at for their religion. There are six laughing faces under it already.',
    ],
    options: [
      wrong(
        'joke-excuse',
        [
          'Je zet er ook een lachend gezichtje onder, net als de rest.',
          'You add a laughing face too, just like the others.',
        ],
        [
          'Een collega met dat geloof telt de gezichtjes, en ziet ook dat van jou. Een like telt net zo zwaar als zelf schrijven.',
          'A colleague of that religion counts the faces, and sees yours too. A like counts as much as writing yourself.',
        ],
        T('7.3'),
        L('2.3'),
      ),
      wrong(
        'other',
        [
          'Je noemt hem in de groep een sukkel die zich moet schamen.',
          'In the group you call him a fool who should be ashamed.',
        ],
        [
          'Nu gaat het over jouw scheldwoord en niet over het filmpje. Je collega spreek je aan onder vier ogen.',
          'Now it is about your insult and not about the video. You speak to your colleague in private.',
        ],
        L('8.6'),
        L('7.2'),
      ),
      wrong(
        'private-channel',
        [
          'Je stuurt het alleen naar je broer, die kan zoiets hebben.',
          'You send it only to your brother, who can take that sort of thing.',
        ],
        [
          'Je broer stuurt het ook weer door. Een privébericht is ook sociale media, dus je hebt het gedeeld.',
          'Your brother passes it on again. A private message is social media too, so you shared it.',
        ],
        L('7.3'),
        T('2.2'),
      ),
      right(
        [
          'Je lacht niet mee en praat er straks apart met hem over.',
          'You don’t laugh along and talk to him about it separately later.',
        ],
        [
          'Hij schrikt: zo had hij het niet bekeken. Hij haalt het filmpje weg. Je deed niet mee en maakte het niet groter.',
          'He is startled: he hadn’t seen it that way. He removes the video. You didn’t join in and didn’t make it bigger.',
        ],
        T('7.3'),
        L('8.6'),
      ),
    ],
  }),
  situation({
    id: '1103fbb1-b570-4978-9b82-ded8b092192e',
    lessonKey: 'taboo',
    situation: [
      'Je vervangt een warmtepomp die een concurrent slecht heeft geplaatst. Je hebt een foto van de rommel. Je wilt laten zien hoe netjes jullie werken.',
      'You replace a heat pump that a competitor installed badly. You have a photo of the mess. You want to show how neatly you work.',
    ],
    options: [
      right(
        [
          'Je mailt de klant of je jullie eigen leidingwerk mag laten zien.',
          'You e-mail the customer to ask if you may show your own pipework.',
        ],
        [
          'De klant schrijft terug dat het mag. Drie mensen vragen wie dat zo mooi heeft gedaan. Je laat zien wat wij goed doen, en daar is geen ander voor nodig.',
          'The customer writes back that it is fine. Three people ask who did that so well. You show what we do well, and you need nobody else for that.',
        ],
        T('7.6'),
        L('1.1'),
        T('4.5'),
      ),
      wrong(
        'joke-excuse',
        [
          'Je plaatst de foto van de rommel en noemt het een raadplaatje.',
          'You post the photo of the mess and call it a puzzle picture.',
        ],
        [
          'De lezers raden het bedrijf binnen vijf minuten. Ook als spelletje is het slecht praten over een concurrent.',
          'The readers guess the company within five minutes. Even as a game it is speaking ill of a competitor.',
        ],
        L('7.6'),
      ),
      wrong(
        'half-anonymised',
        [
          'Je plaatst de foto van de rommel en laat de bedrijfsnaam weg.',
          'You post the photo of the mess and leave out the company’s name.',
        ],
        [
          'In het dorp weet iedereen wie daar de vorige pomp plaatste. De naam weglaten helpt dus niet.',
          'In the village everybody knows who installed the last one. So leaving out the name does not help.',
        ],
        T('7.6'),
      ),
      wrong(
        'private-channel',
        [
          'Je stuurt de foto van de rommel naar een besloten groep vakgenoten.',
          'You send the photo of the mess to a closed group of people in the trade.',
        ],
        [
          'De concurrent zit zelf in die groep. In een besloten groep gelden dezelfde regels.',
          'The competitor is in that group himself. The same rules apply in a closed group.',
        ],
        L('2.4'),
        T('7.6'),
      ),
    ],
  }),
  situation({
    id: '15fbe41b-b8d1-4df2-833f-076d79813e2a',
    lessonKey: 'taboo',
    situation: [
      'In een appgroep met collega’s schrijft iemand: “De bond wil weten wat een monteur verdient. Willen jullie dat delen?” Jij wilt best antwoorden.',
      'In a group chat with colleagues somebody writes: “The union wants to know what an engineer earns. Will you share that?” You don’t mind answering.',
    ],
    question: ['Mag dat?', 'Is that allowed?'],
    options: [
      wrong(
        'over-cautious',
        [
          'Nee, wat je verdient is vertrouwelijk, dus daar zwijg je over.',
          'No, what you earn is confidential, so you keep quiet about it.',
        ],
        [
          'De bond hoort niets van jou, en dat is niet nodig. Over je eigen loon mag je praten met collega’s en je vakbond.',
          'The union hears nothing from you, and there is no need. You may talk about your own pay with colleagues and your union.',
        ],
        L('7.8'),
      ),
      wrong(
        'wrong-actor',
        [
          'Ja, en je noemt er ook bij wat de stagiair ongeveer krijgt.',
          'Yes, and you add what the intern gets, more or less.',
        ],
        [
          'De stagiair zit ook in de groep, en schrikt. Over jouw loon beslis jij, over dat van een ander niet.',
          'The intern is in the group too, and is startled. You decide about your pay, not about the intern’s.',
        ],
        L('4.7'),
      ),
      right(
        [
          'Ja, zolang je alleen zegt wat je zelf verdient.',
          'Yes, as long as you only say what you earn yourself.',
        ],
        [
          'De bond kan ermee aan de slag. Jouw loon mag je noemen. Wat een collega verdient, laat je aan die collega.',
          'The union can work with it. You may name your own pay. What a colleague earns you leave to that colleague.',
        ],
        L('7.8'),
        T('4.7'),
      ),
    ],
  }),
];
