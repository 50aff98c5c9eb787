import { does, leaves, tooStrict } from './build';
import type { TemplateFile } from './template';

/** Words that hurt. */
export const HURTING: TemplateFile = {
  acts: [
    {
      id: 'demeaning',
      topic: 'taboo',
      what: 'insulting, humiliating, threatening or discriminating against people',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'advice', 'obligation'],
          nl: [
            'beledig|verneder|kwets|discrimin|pest|intimid|bedreig|scheld|racis|seksis|minacht|haat|aanstootgevend|kleineer|treiter',
          ],
          en: [
            'harass|insult|humiliat|discriminat|bully|bullie|abusive|hate|offensive|demean|derogatory|slur|racis|sexis|intimidat|threatens?(?!\\p{L})',
          ],
          without: { nl: 'meld|klacht', en: 'report|complaint|attack|automated' },
        },
      ],
      title: ['Een grap kan ook pijn doen', 'A joke can hurt too'],
      means: {
        forbids: [
          'Maak mensen niet klein, ook niet voor de grap en ook niet met een duim omhoog.',
          'Don’t belittle people, not for a joke and not with a thumbs-up either.',
        ],
      },
      do: [
        {
          text: [
            'Lees terug: zou je dit ook zeggen als die persoon naast je zat?',
            'Read it again: would you say it with that person beside you?',
          ],
        },
      ],
      dont: [
        {
          text: [
            '“Het was maar een grapje” schrijven als iemand schrikt.',
            'Writing “it was only a joke” when somebody is hurt.',
          ],
        },
      ],
    },
    {
      id: 'competitors',
      topic: 'taboo',
      what: 'running down competitors',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'advice'],
          nl: ['concurrent'],
          en: ['competitors?(?!\\p{L})', 'ill|negativ|disparag|bad|criticis|criticiz'],
        },
      ],
      means: {
        forbids: [
          'Vertel wat wij goed doen, en laat anderen erbuiten.',
          'Tell what we do well, and leave others out of it.',
        ],
      },
      do: [{ text: ['Leg uit hoe jullie het zelf doen.', 'Explain how you do it yourselves.'] }],
      dont: [
        {
          text: [
            'Een slecht verhaal over een ander doorvertellen.',
            'Passing on a bad story about somebody else.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'taboo.laughing-face',
      type: 'situation',
      about: 'demeaning',
      stances: ['forbids'],
      with: { freedom: 'freedom' },
      situation: [
        'Een collega plaatst in een open groep een grap over mensen met een accent. Op zijn profiel staat waar jullie werken. Hij noemt jou erbij.',
        'In an open group a colleague posts a joke about people with an accent. His profile shows where you both work. He tags you.',
      ],
      options: [
        does(
          ['Je zet er een lachend gezichtje onder, meer niet.', 'You put a laughing face below it, no more.'],
          [
            'Een klant met een accent ziet jouw gezichtje. Wie meelacht, doet mee.',
            'A customer with an accent sees your face there. Whoever laughs along takes part.',
          ],
          'joke-excuse',
        ),
        does(
          [
            'Je schrijft eronder dat hij zelf een sukkel is.',
            'You write below it that he is an idiot himself.',
          ],
          [
            'Je bedoelt het goed, maar nu staan er twee mensen te schelden.',
            'You mean well, but now there are two people calling names.',
          ],
        ),
        leaves(
          [
            'Je reageert niet en praat er morgen met hem over.',
            'You don’t react and talk to him about it tomorrow.',
          ],
          [
            'Hij schrikt er zelf van en haalt de grap weg. Jij hebt het niet groter gemaakt.',
            'He is startled himself and takes the joke down. You did not make it bigger.',
          ],
        ),
        tooStrict(
          'freedom',
          [
            'Je verlaat de groep, want samen lachen online kan niet.',
            'You leave the group, because laughing together online is not allowed.',
          ],
          [
            'Dat hoeft niet. Meepraten en lachen staat je vrij, zolang je er geen ander mee raakt.',
            'No need. You are free to talk and laugh along, as long as nobody is hurt by it.',
          ],
        ),
      ],
    },
    {
      id: 'taboo.angry-customer',
      type: 'situation',
      about: 'demeaning',
      stances: ['forbids'],
      situation: [
        'Iemand noemt jullie werk online “prutswerk voor domme mensen”. Jij hebt er zelf aan gewerkt. Op je profiel staat waar je werkt.',
        'Online somebody calls your work “rubbish for stupid people”. You worked on it yourself. Your profile shows where you work.',
      ],
      question: ['Wat schrijf je?', 'What do you write?'],
      options: [
        does(
          ['“Wie zo praat, is zelf niet zo slim.”', '“Whoever talks like that is not so clever either.”'],
          [
            'Je krijgt twintig duimen en één klant minder. Terugslaan is ook beledigen.',
            'You get twenty thumbs-up and one customer less. Hitting back is insulting too.',
          ],
        ),
        does(
          [
            '“Rustig maar, grapje: domme mensen snappen ons werk juist wel.”',
            '“Easy now, just joking: stupid people do understand our work.”',
          ],
          [
            'Wie de grap leest, voelt zich dom genoemd, ook met een knipoog.',
            'Whoever reads the joke feels called stupid, even with a wink.',
          ],
          'joke-excuse',
        ),
        leaves(
          [
            '“Jammer dat het tegenviel. Wat ging er mis?”',
            '“Sorry that it was disappointing. What went wrong?”',
          ],
          [
            'Hij vertelt wat er mis was, en het gesprek wordt rustig.',
            'He tells what was wrong, and the conversation calms down.',
          ],
        ),
      ],
    },
    {
      id: 'taboo.birthday-roast',
      type: 'breach',
      about: 'demeaning',
      stances: ['forbids'],
      situation: [
        'Een collega wordt veertig. Rob heeft een bericht gemaakt voor de openbare pagina van het team.',
        'A colleague turns forty. Rob has written a post for the team’s public page.',
      ],
      author: 'Rob',
      form: 'post',
      audience: ['Openbaar, 900 volgers', 'Public, 900 followers'],
      beside: ['confidential', 'company-account', 'own-work', 'spokesperson', 'truthful', 'gift'],
      parts: [
        {
          place: 'text',
          does: false,
          text: [
            'Hoera, onze Femke is vandaag veertig geworden!',
            'Hooray, our Femke has turned forty today!',
          ],
          back: ['Een felicitatie. Femke zal het leuk vinden.', 'A congratulation. Femke will like it.'],
        },
        {
          place: 'text',
          does: true,
          mistake: 'joke-excuse',
          text: [
            'Voor een vrouw kan ze best goed inparkeren, geintje natuurlijk.',
            'For a woman she is quite good at parking, just kidding of course.',
          ],
          back: [
            'Femke leest het, en negenhonderd anderen ook. Ook als grap maakt dit vrouwen klein.',
            'Femke reads it, and so do nine hundred others. As a joke, too, this belittles women.',
          ],
        },
        {
          place: 'photo',
          does: false,
          text: [
            'Een taart met een kaars in de vorm van een vier.',
            'A cake with a candle in the shape of a four.',
          ],
          back: ['Een taart doet geen mens kwaad.', 'A cake does nobody any harm.'],
        },
        {
          place: 'comment',
          author: 'Ilse',
          does: false,
          text: [
            'Gefeliciteerd Femke, tot maandag bij de koffie!',
            'Congratulations Femke, see you over coffee on Monday!',
          ],
          back: ['Ilse is gewoon hartelijk.', 'Ilse is simply kind.'],
        },
      ],
    },
    {
      id: 'competitors.price',
      type: 'situation',
      about: 'competitors',
      stances: ['forbids'],
      situation: [
        'Een klant schrijft openbaar: “Bij jullie concurrent is het goedkoper. Waarom zou ik bij jullie blijven?” Jij weet dat die concurrent vaak te laat levert. Antwoorden is jouw taak.',
        'A customer writes in public: “Your competitor is cheaper. Why should I stay with you?” You know that this competitor often delivers late. Answering is your task.',
      ],
      question: ['Wat schrijf je?', 'What do you write?'],
      options: [
        does(
          [
            '“Goedkoper, ja. Vraag eens hoe vaak ze te laat zijn.”',
            '“Cheaper, yes. Ask how often they are late.”',
          ],
          [
            'De concurrent leest mee en vraagt om bewijs. Nu gaat het over hen, en niet over jullie.',
            'The competitor reads along and asks for proof. Now it is about them, and not about you.',
          ],
        ),
        does(
          [
            '“Ik noem geen namen, maar sommigen leveren pas met kerst.”',
            '“I name no names, but some deliver at Christmas only.”',
          ],
          [
            'De naam stond er al, in de vraag. Weglaten helpt dan niet.',
            'The name was there already, in the question. Leaving it out does not help.',
          ],
          'half-anonymised',
        ),
        leaves(
          ['“Bij ons komt het op de dag die we afspreken.”', '“With us it arrives on the day we agree.”'],
          [
            'De klant vraagt door over de levering, en dat is precies jullie sterke punt.',
            'The customer asks more about delivery, and that is just your strong point.',
          ],
        ),
      ],
    },
  ],
};
