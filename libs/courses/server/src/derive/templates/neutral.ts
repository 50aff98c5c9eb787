import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** Opinions that do not belong to an account of the company. */
export const NEUTRAL: TemplateFile = {
  acts: [
    {
      id: 'political',
      topic: 'taboo',
      what: 'using a company account, or the company’s name, for politics or belief',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'obligation', 'advice'],
          nl: ['politiek|religieu|geloof'],
          en: ['politic|partisan|religio'],
        },
      ],
      means: {
        forbids: [
          'Jouw stem in de politiek is van jou, en niet van het bedrijf.',
          'Your voice in politics is yours, and not the company’s.',
        ],
      },
      do: [
        { text: ['Kijk met welk account je bent ingelogd.', 'Check which account you are logged in with.'] },
      ],
      dont: [
        {
          text: [
            'Een politieke grap delen met het account van het werk.',
            'Sharing a political joke with the work account.',
          ],
        },
      ],
    },
    {
      id: 'endorsing',
      topic: 'ground-rules',
      what: 'praising or promoting something in the name of the organisation',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'obligation', 'advice'],
          nl: ['aanbevel|aanprijz|reclame'],
          en: ['endorsement(?!\\p{L})|personali[sz]ed statement|encouraging people'],
        },
      ],
      means: {
        forbids: [
          'Namens de organisatie vertel je wat er is, niet wat jij ervan vindt.',
          'For the organisation you tell what there is, not what you think of it.',
        ],
      },
      do: [{ text: ['Noem wie, wat, waar en wanneer.', 'Name who, what, where and when.'] }],
      dont: [{ text: ['“Beste congres van het jaar” schrijven.', 'Writing “best conference of the year”.'] }],
    },
  ],
  templates: [
    {
      id: 'taboo.wrong-account',
      type: 'situation',
      about: 'political',
      stances: ['forbids'],
      situation: [
        'Je beheert een account van het werk. Op de avond voor de verkiezingen zie je een filmpje van de partij van je keuze. Het is leuk gemaakt.',
        'You run an account for work. On the eve of the elections you see a video of the party of your choice. It is well made.',
      ],
      options: [
        does(
          [
            'Je deelt het met het werkaccount en schrijft er niets bij.',
            'You share it with the work account and write nothing with it.',
          ],
          [
            'De volgende dag vraagt een klant waarom het bedrijf een kant kiest. Delen zonder woorden is ook kiezen.',
            'The next day a customer asks why the company takes sides. Sharing without words is choosing too.',
          ],
          'half-anonymised',
        ),
        does(
          ['Je deelt het en zet erbij: “Dit is een grapje.”', 'You share it and add: “This is a joke.”'],
          [
            'Niemand kan erom lachen, en het staat er met de naam van het bedrijf erboven.',
            'Nobody laughs, and it stands there under the company’s name.',
          ],
          'joke-excuse',
        ),
        leaves(
          [
            'Je logt uit en kijkt het filmpje thuis nog eens.',
            'You log out and watch the video again at home.',
          ],
          [
            'Wat jij vindt, blijft van jou. Het werkaccount blijft van alle klanten.',
            'What you think stays yours. The work account stays everybody’s.',
          ],
        ),
      ],
    },
    {
      id: 'taboo.best-event',
      type: 'situation',
      about: 'endorsing',
      stances: ['forbids'],
      situation: [
        'Je plaatst met het account van de organisatie iets over een congres waar je directeur spreekt.',
        'With the organisation’s account you post something about a conference where your director speaks.',
      ],
      question: ['Welk bericht past bij het beleid?', 'Which post fits the policy?'],
      options: [
        does(
          [
            '“Het leukste congres van het jaar! Koop snel een kaartje.”',
            '“The best conference of the year! Get your ticket now.”',
          ],
          [
            'Nu lijkt het of de organisatie het congres aanbeveelt.',
            'Now it looks as if the organisation recommends the conference.',
          ],
        ),
        does(
          [
            '“Persoonlijk vind ik dit een aanrader, maar dat ben ik maar.”',
            '“Personally I would recommend this one, but that is just me.”',
          ],
          [
            'Op dit account praat niet jij, maar de organisatie. Een “ik” erbij verandert dat niet.',
            'On this account it is not you who talks, but the organisation. An “I” does not change that.',
          ],
          'my-own-account',
        ),
        leaves(
          [
            '“Onze directeur spreekt dinsdag om tien uur in zaal 2.”',
            '“Our director speaks on Tuesday at ten in room 2.”',
          ],
          [
            'Wie wil, weet waar het is. De organisatie zegt wat er is, en niet wat je ervan moet vinden.',
            'Whoever wants to go knows where it is. The organisation says what there is, and not what to think of it.',
          ],
        ),
      ],
    },
  ],
};
