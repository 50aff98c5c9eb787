import { L, right, situation, T, wrong } from './situation';

export const GROUND_RULES_ITEMS = [
  situation({
    id: 'e0418c73-5283-4e41-a5de-8ef3e0a80edd',
    lessonKey: 'ground-rules',
    situation: [
      'Op een forum vraagt iemand welke warmtepomp stil is. Jij plaatst er elke week een paar. Op het forum heb je een bijnaam, en niemand weet wat je doet.',
      'On a forum somebody asks which heat pump is quiet. You install a few every week. On the forum you have a nickname, and nobody knows what you do.',
    ],
    options: [
      wrong(
        'my-own-account',
        [
          'Je prijst Noorderlicht aan onder de bijnaam die je hier al jaren hebt.',
          'You praise Noorderlicht under the nickname you have had here for years.',
        ],
        [
          'Iemand herkent je, en nu noemt het hele forum ons bedrijf oneerlijk. Praat je over ons of over ons vak, dan zeg je waar je werkt.',
          'Somebody recognises you, and now the whole forum calls our company dishonest. If you talk about us or our trade, you say where you work.',
        ],
        L('6.2'),
        T('6.7'),
      ),
      wrong(
        'wrong-actor',
        [
          'Je schrijft welk merk Noorderlicht Techniek zelf het beste vindt.',
          'You write which brand Noorderlicht Techniek itself likes best.',
        ],
        [
          'De volgende dag vraagt een fabrikant op kantoor om uitleg. Je mag zeggen wat jij vindt, niet wat het bedrijf vindt.',
          'The next day a manufacturer asks the office to explain. You may say what you think, not what the company thinks.',
        ],
        L('5.2'),
        L('6.3'),
      ),
      wrong(
        'over-cautious',
        [
          'Je schrijft dat monteurs hier geen tips over hun vak mogen geven.',
          'You write that engineers may not give tips about their trade here.',
        ],
        [
          'Andere monteurs op het forum zwijgen nu ook, en het klopt niet. Je mag over je werk vertellen, als je er maar bij zegt waar je werkt.',
          'Other engineers on the forum now keep quiet too, and it is not true. You may talk about your work, as long as you say where you work.',
        ],
        L('1.1'),
        T('6.4'),
      ),
      right(
        [
          'Je geeft je eigen tip en noemt je werkgever, want dat is eerlijk.',
          'You give your own tip and name your employer, because that is fair.',
        ],
        [
          'De vrager is blij met een eerlijk antwoord van iemand uit het vak. Iedereen weet wie er praat, en dat het jouw mening is.',
          'Whoever asked is happy with an honest answer from somebody in the trade. Everybody knows who is talking, and that it is your opinion.',
        ],
        L('6.2'),
        L('6.3'),
      ),
    ],
  }),
  situation({
    id: 'afc456e9-a230-48a2-aa0a-54c7b4ba016b',
    lessonKey: 'ground-rules',
    situation: [
      'Gisteren schreef je: “Met deze panelen betaal je niets meer voor stroom.” Vandaag hoor je dat dat niet waar is. Je bericht heeft al dertig likes.',
      'Yesterday you wrote: “With these panels you pay nothing for electricity any more.” Today you hear that this is not true. Your post already has thirty likes.',
    ],
    options: [
      right(
        [
          'Je past de zin aan en zet erbij wat er niet klopte.',
          'You change the sentence and add what was wrong before.',
        ],
        [
          'Iemand reageert: “Fijn dat je het zegt.” Wie je bericht al had gelezen, weet nu hoe het echt zit.',
          'Somebody replies: “Good of you to say so.” Whoever had read your post now knows how it really is.',
        ],
        L('6.5'),
        T('6.4'),
      ),
      wrong(
        'other',
        [
          'Je past de zin stil aan, dan valt het niemand op.',
          'You quietly change the sentence, so that nobody notices.',
        ],
        [
          'Iemand heeft een schermafbeelding van de oude zin. Nu lijkt het of je iets verbergt. Zeg erbij wat je hebt veranderd.',
          'Somebody has a screenshot of the old sentence. Now it looks as if you are hiding something. Say what you changed.',
        ],
        L('6.5'),
      ),
      wrong(
        'destroy-to-avoid',
        [
          'Je haalt het bericht weg en praat er niet meer over.',
          'You take the post down and don’t mention it any more.',
        ],
        [
          'Dertig mensen denken nog dat hun stroom gratis wordt. Weghalen is niet hetzelfde als verbeteren.',
          'Thirty people still think that their electricity becomes free. Removing is not the same as correcting.',
        ],
        L('6.5'),
      ),
      wrong(
        'other',
        [
          'Je laat het staan, want het was vrolijk bedoeld.',
          'You leave it, because it was meant to be cheerful.',
        ],
        [
          'Een klant wil volgend jaar zijn geld terug: “Jullie monteur zei het zelf.” Je schrijft alleen wat klopt, ook als je enthousiast bent.',
          'Next year a customer wants the money back: “Your engineer said so.” You write only what is true, also when you are enthusiastic.',
        ],
        L('6.4'),
        L('6.5'),
      ),
    ],
  }),
  situation({
    id: 'dc425e46-04c9-4402-9701-22176c3be9a9',
    lessonKey: 'ground-rules',
    situation: [
      'Het bedrijf krijgt één ster van een klant. Jij vindt dat niet eerlijk. Een collega zegt: “Als wij allemaal vijf sterren geven, zakt hij vanzelf weg.”',
      'The company gets one star from a customer. You don’t think that is fair. A colleague says: “If we all give five stars, it will sink out of sight.”',
    ],
    options: [
      wrong(
        'other',
        [
          'Je geeft vijf sterren, maar dan op naam van je buurvrouw.',
          'You give five stars, but in your neighbour’s name.',
        ],
        [
          'De site ziet dat het bericht van jouw telefoon komt. Ook onder een andere naam doe je alsof je een klant bent.',
          'The site sees that it comes from your phone. Under another name too you act as if you were a customer.',
        ],
        T('6.7'),
        T('6.4'),
      ),
      right(
        [
          'Je geeft zelf geen sterren en stuurt de klacht vandaag door.',
          'You give no stars yourself and pass the complaint on today.',
        ],
        [
          'Team Communicatie vraagt de klant wat er misging. Een week later worden het vier sterren. Beoordelen laat je aan klanten over.',
          'Team Communicatie asks the customer what went wrong. A week later it becomes four stars. Reviewing is for customers.',
        ],
        L('6.7'),
        L('5.4'),
      ),
      wrong(
        'my-own-account',
        [
          'Je geeft vijf sterren, want op jouw account mag jij dat.',
          'You give five stars, because on your account you may.',
        ],
        [
          'Een lezer ziet op LinkedIn waar je werkt. Nu gelooft niemand de echte beoordelingen meer. Je eigen bedrijf beoordeel je niet als klant.',
          'A reader sees on LinkedIn where you work. Now nobody believes the real reviews. You don’t review your own company as a customer.',
        ],
        L('6.7'),
      ),
    ],
  }),
  situation({
    id: 'a133e4a5-5827-4e85-9ea9-101cd6ae02ba',
    lessonKey: 'ground-rules',
    situation: [
      'Onder jouw foto van een zonnepaneel schrijft iemand: “Wat een prutsers.” Je legt rustig uit wat je hebt gedaan. Hij gaat door met schelden.',
      'Under your photo of a solar panel somebody writes: “What a bunch of amateurs.” You calmly explain what you did. He goes on insulting you.',
    ],
    options: [
      wrong(
        'joke-excuse',
        [
          'Je geeft hem één keer lik op stuk, met een knipoog erachter.',
          'You hit back just once, with a wink after it.',
        ],
        [
          'De knipoog ziet niemand, het scheldwoord wel. Je blijft vriendelijk, ook als de ander dat niet doet.',
          'Nobody sees the wink, everybody sees the insult. You stay friendly, even if the other does not.',
        ],
        L('6.6'),
        T('7.2'),
      ),
      wrong(
        'other',
        [
          'Je vraagt een paar collega’s om hem stevig aan te pakken.',
          'You ask a few colleagues to deal with him firmly.',
        ],
        [
          'Nu vechten er vijf mensen van Noorderlicht met één lezer. De ruzie is alleen groter geworden.',
          'Now five people from Noorderlicht are fighting one reader. The quarrel has only grown.',
        ],
        T('6.6'),
        T('6.8'),
      ),
      right(
        ['Je wenst hem alleen nog een fijne dag.', 'You only wish him a pleasant day.'],
        [
          'Je laat het daarbij, en zonder tegenstand is hij snel klaar. Je bent beleefd gebleven, en je hoeft niet het laatste woord te hebben.',
          'You leave it at that, and without an opponent he is soon done. You stayed polite, and you don’t need to have the last word.',
        ],
        L('6.6'),
        L('6.8'),
      ),
    ],
  }),
];
