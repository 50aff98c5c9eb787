import { L, right, situation, T, wrong } from './situation';

/** Situations in which several things have to be done, or may be. */
export const SEVERAL_RIGHT_ITEMS = [
  situation({
    id: '238638e3-83a2-4ff1-a927-fa9af3358060',
    lessonKey: 'ground-rules',
    situation: [
      'Vorige week schreef je dat de nieuwe pomp ook bij min dertig graden werkt. Een lezer reageert zuur: “Klopt niets van, lees je eigen folder eens.” In de folder staat: min twintig.',
      'Last week you wrote that the new pump also works at minus thirty degrees. A reader comments sourly: “All wrong, try reading your own brochure.” The brochure says: minus twenty.',
    ],
    options: [
      wrong(
        'destroy-to-avoid',
        [
          'Je haalt je bericht met de reactie weg en begint er niet meer over.',
          'You take down your post with the comment and leave the matter there.',
        ],
        [
          'Wie het vorige week las, gelooft nog steeds in min dertig. Je verbetert een fout, je laat hem niet verdwijnen.',
          'Who read it last week still believes in minus thirty. You correct a mistake, you don’t make it vanish.',
        ],
        L('6.5'),
      ),
      right(
        [
          'Je maakt er vandaag min twintig van en schrijft eronder dat dit eerst anders was.',
          'You make it minus twenty today and write below that it said something else before.',
        ],
        [
          'Het getal klopt weer, en wie het las ziet wat er anders is.',
          'The number is right again, and who read it sees what is different.',
        ],
        L('6.5'),
        L('6.4'),
      ),
      wrong(
        'other',
        [
          'Je antwoordt dat hij eerst zelf maar eens een pomp moet plaatsen.',
          'You answer that he had better install a pump himself first.',
        ],
        [
          'Nu gaat het over zijn toon en de jouwe, en niet meer over de pomp. Je blijft vriendelijk, juist nu hij het niet is.',
          'Now it is about his tone and yours, and no longer about the pump. You stay friendly, especially now that he is not.',
        ],
        L('6.6'),
      ),
      right(
        [
          'Je bedankt de lezer, hoe zuur hij ook klinkt, en zegt dat hij gelijk heeft.',
          'You thank the reader, however sour he sounds, and say that he is right.',
        ],
        [
          'De lezer schrijft terug: “Netjes.” Vriendelijk blijven hoort er ook bij als een ander dat vergeet.',
          'The reader writes back: “Fair enough.” Staying friendly is part of it, even when another forgets.',
        ],
        L('6.6'),
        T('6.4'),
      ),
    ],
  }),
];
