import { does, leaves } from './build';
import type { TemplateFile } from './template';

const COMPANY_EN = 'owned by|belongs? to|property of';

/** Texts, pictures and files: whose they are. */
export const CONTENT: TemplateFile = {
  acts: [
    {
      id: 'written-elsewhere',
      topic: 'ownership',
      what: 'looking up what a clause says is written somewhere else',
      addressees: ['employee', 'spokesperson', 'company', 'none'],
      says: [
        {
          stance: 'asks',
          norms: ['allocation', 'obligation'],
          nl: ['geschreven beleid|arbeidsovereenkomst|arbeidscontract|personeelsreglement'],
          en: ['written policy|employment contract|employment agreement|terms of employment'],
        },
      ],
      do: [
        {
          text: [
            'Zoek in {article} op wat er precies is afgesproken.',
            'Look up in {article} what exactly was agreed.',
          ],
        },
      ],
    },
    {
      id: 'company-content',
      topic: 'ownership',
      what: 'treating what is made for work, or stands on its devices, as the company’s',
      addressees: ['employee', 'spokesperson', 'company', 'none'],
      says: [
        {
          stance: 'asks',
          norms: ['allocation', 'obligation'],
          nl: [
            'tekst|inhoud|materiaal|document|laptop|telefoon|bestand|video',
            'bedrijf|organisatie|werkgever',
            'hoort|horen|behoren|eigendom|toebehoren|blijven',
          ],
          en: ['content|texts?|material|work product|information|documents?|files', COMPANY_EN],
          without: { nl: 'rekening|account', en: 'accounts?|personal accounts?' },
        },
        {
          stance: 'asks',
          norms: ['obligation'],
          nl: [
            'toestemming|vraag',
            'bedrijfswebsite|website van het bedrijf|site van de organisatie',
            'eigen',
          ],
          en: ['permission|ask', 'company website|our website', 'your own'],
        },
      ],
      title: ['Gemaakt voor het werk', 'Made for work'],
      means: {
        asks: ['Wat je voor het werk maakt, is van het bedrijf.', 'What you make for work is the company’s.'],
      },
      do: [
        { text: ['Vraag na wat je mag meenemen als je weggaat.', 'Ask what you may take when you leave.'] },
      ],
      dont: [
        {
          text: [
            'Denken: “Ik heb het getypt, dus het is van mij.”',
            'Thinking: “I typed it, so it is mine.”',
          ],
        },
      ],
    },
    {
      id: 'others-work',
      topic: 'ownership',
      what: 'using texts or pictures of others without being allowed to',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'obligation', 'advice'],
          nl: ['auteursrecht|andermans|van anderen|bronvermelding|intellectue'],
          en: ["copyright|intellectual property|proprietary right|others[’'] (?:work|content)"],
          without: { nl: 'klant|medewerker', en: 'source code|customers|policies' },
        },
      ],
      means: {
        forbids: [
          'Een foto of tekst van een ander gebruik je met toestemming, of je laat hem staan.',
          'You use somebody else’s photo or text with permission, or you leave it.',
        ],
      },
      do: [
        {
          text: [
            'Neem een foto die je zelf maakte of waarvoor betaald is.',
            'Take a photo that you made yourself or that was paid for.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Een foto van internet plukken en de naam eronder zetten.',
            'Picking a photo from the internet and putting the name below it.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'content.portfolio',
      type: 'situation',
      about: 'company-content',
      stances: ['asks'],
      situation: [
        'Je schreef drie artikelen voor de website van het bedrijf. Ze zijn goed gelezen. Je wilt ze op je eigen site zetten, bij je werkervaring.',
        'You wrote three articles for the company’s website. They were read a lot. You want to put them on your own site, with your work experience.',
      ],
      options: [
        leaves(
          [
            'Je zet ze erop met je naam erboven, want jij schreef ze.',
            'You put them up with your name above, because you wrote them.',
          ],
          [
            'Een week later belt je oude chef. Je naam erboven maakt ze nog niet van jou.',
            'A week later your old boss calls. Your name above them does not make them yours.',
          ],
          'possession-is-ownership',
        ),
        leaves(
          [
            'Je verandert in elk artikel een paar zinnen en plaatst ze.',
            'You change a few sentences in each article and post them.',
          ],
          [
            'Het verhaal is hetzelfde, en het bedrijf herkent het meteen.',
            'The story is the same, and the company recognises it at once.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je vraagt of het mag en zet tot die tijd een link neer.',
            'You ask if you may and put up a link until then.',
          ],
          [
            'Wie klikt, ziet je werk op de plek waar het hoort. Een week later hoor je wat er kan.',
            'Whoever clicks sees your work in the place where it belongs. A week later you hear what is possible.',
          ],
        ),
      ],
    },
    {
      id: 'content.usb-stick',
      type: 'situation',
      about: 'company-content',
      stances: ['asks'],
      with: { customers: 'about-customers' },
      situation: [
        'Je laatste dag. Op je werklaptop staan twee stukjes voor je eigen blog en een lijst met adressen van het werk.',
        'Your last day. On your work laptop are two pieces for your own blog, and a list of addresses from work.',
      ],
      options: [
        leaves(
          [
            'Je zet het geheel op een usb-stick. Thuis zoek je het uit.',
            'You put the lot on a USB stick. At home you sort it out.',
          ],
          [
            'Thuis ligt nu een lijst die daar niet hoort. Uitzoeken doe je vóórdat er iets meegaat.',
            'At home lies a list that should not be there. You sort things out before anything goes along.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je wist de laptop helemaal, dan blijft er geen spoor over.',
            'You wipe the whole laptop, so that no trace is left.',
          ],
          [
            'Je collega zoekt maandag een bestand dat er niet meer is. Je wiste ook wat van het bedrijf is.',
            'On Monday your colleague looks for a file that is gone. You wiped what is the company’s as well.',
          ],
          'destroy-to-avoid',
        ),
        does(
          [
            'Je vraagt of je stukjes mee mogen. De rest laat je staan.',
            'You ask whether your pieces may go along. The rest you leave.',
          ],
          [
            'De stukjes krijg je dezelfde middag. Over de lijst hoeft niemand zich zorgen te maken.',
            'You get the pieces the same afternoon. Nobody has to worry about the list.',
          ],
        ),
      ],
    },
    {
      id: 'others-work.nice-photo',
      type: 'situation',
      about: 'others-work',
      stances: ['forbids'],
      situation: [
        'Je zoekt een foto bij een bericht van het werk. Op internet vind je een prachtige. Er staat geen naam van een fotograaf bij.',
        'You are looking for a photo for a work post. On the internet you find a beautiful one. It names no photographer.',
      ],
      options: [
        does(
          [
            'Je gebruikt hem en zet eronder: “Foto: internet”.',
            'You use it and put below it: “Photo: internet”.',
          ],
          [
            'De fotograaf vindt hem terug en stuurt een rekening. Zonder naam is een foto nog steeds van iemand.',
            'The photographer finds it and sends a bill. Without a name a photo is still somebody’s.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je gebruikt hem en haalt hem weg als iemand zich meldt.',
            'You use it and take it down if somebody comes forward.',
          ],
          [
            'Er meldt zich iemand, en het bericht heeft dan al een week gestaan.',
            'Somebody does come forward, and by then the post has stood there for a week.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je maakt zelf een foto, ook al is die minder mooi.',
            'You take a photo yourself, even if it is less beautiful.',
          ],
          [
            'Hij is wat scheef, en hij is van jou. Er komt geen rekening.',
            'It is a bit crooked, and it is yours. There is no bill.',
          ],
        ),
      ],
    },
  ],
};
