import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** Asking in doubt, and asking first. */
export const ASKING: TemplateFile = {
  acts: [
    {
      id: 'ask-in-doubt',
      topic: 'responsibility',
      what: 'asking who knows when in doubt',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice', 'permission'],
          nl: ['twijfel|onzeker|niet zeker|weet je niet', 'vraag|overleg|raad|contact|bespreek'],
          en: ['doubt|unsure|not sure|(?:any|have) questions', 'ask|consult|check|talk|contact|reach out'],
        },
      ],
      means: {
        asks: [
          'Weet je het niet zeker, dan vraag je het voordat je iets doet.',
          'If you are not sure, you ask before you do anything.',
        ],
      },
      do: [
        { text: ['Laat je bericht zien voordat het online staat.', 'Show your post before it is online.'] },
      ],
      dont: [{ text: ['Plaatsen en kijken wat ervan komt.', 'Posting it and seeing what comes of it.'] }],
    },
    {
      id: 'approval-first',
      topic: 'responsibility',
      what: 'asking or telling the right people before something goes online',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'bericht|campagne|reactie|plaats',
            'toestemming|goedkeur|akkoord|overleg|laat .{0,40}weten',
            'voordat|vooraf|eerst|van tevoren|moet',
          ],
          en: [
            'posts?(?!\\p{L})|messages?|comment thread|discussion|tweets?|social media',
            'approved? (?:by|your)|approval|check with|let (?:us|the|our) .{0,40}know|let us know|to review|make a request',
            'before|first|beforehand|in advance|must|please|like',
          ],
          without: {
            nl: 'foto|klant|geschenk|account|eigen pagina',
            en: 'gift|accessible|client|your name|preferences form',
          },
        },
      ],
      title: ['Eerst even overleggen', 'A word beforehand'],
      means: {
        asks: [
          'Voor dit soort berichten vraag je eerst iemand die erover gaat.',
          'For posts like these you first ask somebody who is in charge of them.',
        ],
      },
      do: [
        {
          text: [
            'Stuur het concept op tijd, dan kan iemand meelezen.',
            'Send the draft in time, so that somebody can read along.',
          ],
        },
      ],
      dont: [{ text: ['Het plaatsen en daarna pas vertellen.', 'Posting it and telling only afterwards.'] }],
    },
  ],
  templates: [
    {
      id: 'doubt.friday-evening',
      type: 'situation',
      about: 'ask-in-doubt',
      stances: ['asks'],
      with: { freedom: 'freedom' },
      situation: [
        'Vrijdagavond, tien uur. Je hebt een leuk bericht over een project klaarstaan. Bij één zin twijfel je of die wel kan.',
        'Friday evening, ten o’clock. You have a nice post about a project ready. One sentence makes you doubt.',
      ],
      options: [
        leaves(
          ['Je plaatst het nu en vraagt het maandag na.', 'You post it now and ask about it on Monday.'],
          [
            'Maandag is het al gedeeld, en de zin kon inderdaad niet.',
            'On Monday it has been shared already, and the sentence was indeed not all right.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je vraagt het aan je partner, die er verstand van heeft.',
            'You ask your partner, who knows about these things.',
          ],
          [
            'Je partner kent dit beleid niet. Nu twijfelen jullie met z’n tweeën.',
            'Your partner does not know this policy. Now there are two of you in doubt.',
          ],
          'wrong-actor',
        ),
        does(
          [
            'Je laat het staan en vraagt het maandag eerst na.',
            'You leave it and ask about it first on Monday.',
          ],
          [
            'Eén woord moet anders. Maandag om tien uur staat je bericht online.',
            'One word has to change. On Monday at ten your post is online.',
          ],
        ),
        leaves(
          [
            'Je gooit het bericht weg, dan hoef je niets te vragen.',
            'You throw the post away, so that you need not ask anything.',
          ],
          [
            'Zonde van een leuk bericht. Eén vraag was genoeg geweest.',
            'A pity about a nice post. One question would have been enough.',
          ],
          'destroy-to-avoid',
        ),
      ],
    },
    {
      id: 'approval.nice-idea',
      type: 'situation',
      without: { nl: 'uur|dagen|dag van', en: 'hours|days|discussion' },
      about: 'approval-first',
      stances: ['asks'],
      situation: [
        'Je hebt een goed idee voor een bericht van het werk. Het moet vandaag, want morgen is het geen nieuws meer.',
        'You have a good idea for a post for work. It has to be today, because tomorrow it is no longer news.',
      ],
      options: [
        leaves(
          [
            'Je plaatst het en stuurt daarna een link naar het team.',
            'You post it and send the team a link afterwards.',
          ],
          [
            'Het team schrikt: er stond al iets anders klaar. Nu spreken twee berichten elkaar tegen.',
            'The team is startled: something else was ready. Now two posts contradict each other.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je plaatst het op je eigen naam, dan is er geen akkoord nodig.',
            'You post it in your own name, so that it needs no approval.',
          ],
          [
            'Het blijft een bericht van het werk, met een andere naam erboven.',
            'It remains a post for work, with another name above it.',
          ],
          'my-own-account',
        ),
        does(
          [
            'Je stuurt het meteen naar het team en vraagt om haast.',
            'You send it to the team at once and ask them to hurry.',
          ],
          [
            'Een halfuur later staat het online, met een betere kop dan de jouwe.',
            'Half an hour later it is online, with a better headline than yours.',
          ],
        ),
      ],
    },
    {
      id: 'approval.who-says-yes',
      type: 'situation',
      without: { nl: 'verzoek', en: 'request|let us know|discussion' },
      about: 'approval-first',
      stances: ['asks'],
      situation: [
        'Je bericht staat klaar en je weet dat iemand het eerst moet zien. De persoon die erover gaat, is de hele middag in overleg.',
        'Your post is ready and you know that somebody has to see it first. The person in charge of it is in a meeting all afternoon.',
      ],
      options: [
        leaves(
          [
            'Je vraagt je buurman op kantoor om een akkoord.',
            'You ask the colleague beside you for an approval.',
          ],
          [
            'Hij zegt graag ja. Alleen gaat hij er niet over, dus dat ja is niets waard.',
            'He gladly says yes. But he is not in charge, so that yes is worth nothing.',
          ],
          'wrong-actor',
        ),
        leaves(
          [
            'Je keurt het zelf goed, want je hebt het twee keer gelezen.',
            'You approve it yourself, because you have read it twice.',
          ],
          [
            'De fout in de datum lees je ook de derde keer niet. Daarom kijkt een ander.',
            'You miss the wrong date the third time too. That is why another person looks.',
          ],
        ),
        does(
          [
            'Je laat het liggen tot die persoon heeft gekeken.',
            'You leave it until that person has had a look.',
          ],
          [
            'Om vijf uur komt er een ja, met één verbeterde datum.',
            'At five there is a yes, with one date corrected.',
          ],
        ),
      ],
    },
  ],
};
