import { does, leaves, tooStrict } from './build';
import type { TemplateFile } from './template';

const GIFT_NL = 'geschenk|cadeau|relatiegeschenk|gift';
const GIFT_EN = 'gifts?|hospitality|presents?|favou?rs?';

/** Gifts that come with the work. */
export const GIFTS: TemplateFile = {
  acts: [
    {
      id: 'gift',
      topic: 'legal-risk',
      what: 'accepting a gift because of one’s work',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition'],
          nl: [GIFT_NL, 'aan(?:genomen|nemen|vaard)|accepte|ontvang|neem'],
          en: [GIFT_EN, 'accept|receiv|take'],
          without: { nl: 'alleen|tenzij|toestemming', en: 'only|unless|permission|approv' },
        },
      ],
      title: ['Een cadeau kan iets kosten', 'A gift can cost you'],
      do: [
        {
          text: [
            'Bedank, en leg uit waarom je het niet aanneemt.',
            'Say thanks, and explain why you don’t accept it.',
          ],
        },
      ],
      dont: [{ text: ['Het cadeau thuis laten bezorgen.', 'Having the gift delivered at home.'] }],
    },
    {
      id: 'small-gift',
      topic: 'legal-risk',
      what: 'accepting a small, usual gift',
      says: [
        {
          stance: 'allows',
          norms: ['permission'],
          nl: [GIFT_NL, 'standaard|gering|klein|toegestaan|mag'],
          en: [GIFT_EN, 'small|token|modest|may|permitted|allowed'],
        },
      ],
      means: {
        allows: [
          'Een gewoon, klein relatiegeschenk mag je aannemen.',
          'You may accept an ordinary, small gift.',
        ],
      },
      do: [
        { text: ['Zeg gerust ja tegen een pen of een agenda.', 'Feel free to say yes to a pen or a diary.'] },
      ],
      dont: [
        { text: ['Een pen terugsturen uit voorzichtigheid.', 'Sending a pen back to be on the safe side.'] },
      ],
    },
    {
      id: 'gift-reported',
      topic: 'legal-risk',
      what: 'reporting that a gift was offered',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [GIFT_NL, 'meld|registre|opgave|doorgeven'],
          en: [GIFT_EN, 'report|disclos|regist|declar|notify'],
        },
      ],
      title: ['Open over wat je krijgt', 'Open about what you are given'],
      means: {
        asks: [
          'Biedt iemand je iets aan, dan meld je dat.',
          'If somebody offers you something, you report it.',
        ],
      },
      do: [
        { text: ['Meld het aanbod op de dag dat je het krijgt.', 'Report the offer on the day you get it.'] },
      ],
      dont: [{ text: ['Het stil terugsturen.', 'Sending it back quietly.'] }],
    },
    {
      id: 'gift-approved',
      topic: 'legal-risk',
      what: 'asking who decides before accepting a gift',
      says: [
        {
          stance: 'asks',
          norms: ['prohibition', 'obligation'],
          nl: ['geschenk|cadeau|relatiegeschenk', 'toestemming|goedkeur', 'alleen|tenzij|als|vooraf'],
          en: ['gifts?|hospitality|presents?', 'permission|approv', 'only|unless|if|before|prior'],
          without: { nl: 'niet binnen|artikel' },
        },
      ],
      means: {
        asks: [
          'Vraag toestemming voordat je een geschenk aanneemt.',
          'Ask for permission before you accept a gift.',
        ],
      },
      do: [
        {
          text: ['Zeg tegen de gever dat je het eerst navraagt.', 'Tell the giver that you will ask first.'],
        },
      ],
      dont: [{ text: ['Het alvast gebruiken.', 'Using it already.'] }],
    },
  ],
  templates: [
    {
      id: 'gift.hamper',
      type: 'situation',
      about: 'gift',
      stances: ['forbids'],
      situation: [
        'Een leverancier wil je na een groot project bedanken. Hij geeft je een diner voor twee, dat ruim boven de grens in het beleid ligt.',
        'After a large project a supplier wants to thank you. He gives you a dinner for two, worth well above the limit in the policy.',
      ],
      options: [
        does(
          [
            'Je neemt het aan en gaat pas na de volgende opdracht eten.',
            'You accept it and go to dinner only after the next order.',
          ],
          [
            'De bon ligt er nog als je over die opdracht beslist.',
            'The voucher is still there when you decide on that order.',
          ],
          'repair-afterwards',
        ),
        does(
          ['Je neemt het aan op naam van je partner.', 'You accept it in your partner’s name.'],
          [
            'Het is nog steeds om jouw werk gegeven. Een andere naam verandert dat niet.',
            'It was still given because of your work. Another name does not change that.',
          ],
          'my-own-account',
        ),
        leaves(
          [
            'Je bedankt hem hartelijk en geeft de bon terug.',
            'You thank him warmly and give the voucher back.',
          ],
          [
            'Hij kijkt verbaasd, en het volgende gesprek gaat gewoon over het werk.',
            'He looks surprised, and the next talk is simply about work.',
          ],
        ),
      ],
    },
    {
      id: 'gift.who-decides',
      type: 'situation',
      about: 'gift',
      stances: ['forbids'],
      with: { small: 'small-gift' },
      situation: [
        'Bij de post zit een pakket van een bedrijf dat een vergunning bij jou heeft aangevraagd. Erin: een horloge en een kaartje, “voor de moeite”.',
        'In the post is a parcel from a company that has applied to you for a permit. In it: a watch and a card, “for your trouble”.',
      ],
      options: [
        does(
          [
            'Je vraagt een collega of het kan, en die vindt van wel.',
            'You ask a colleague whether it is fine, and they think so.',
          ],
          [
            'Je collega gaat daar niet over. Bij een controle sta jij er met een horloge.',
            'That is not your colleague’s to say. At an audit it is you with the watch.',
          ],
          'wrong-actor',
        ),
        does(
          [
            'Je geeft het aan een goed doel, dan heb je er niets aan.',
            'You give it to charity, so that you don’t gain from it.',
          ],
          [
            'Mooi van je, maar je hebt het dan al aangenomen.',
            'Kind of you, but by then you have accepted it.',
          ],
        ),
        leaves(
          ['Je stuurt het terug, met een briefje waarom.', 'You send it back, with a note saying why.'],
          ['De aanvraag gaat verder zoals elke andere.', 'The application goes on like any other.'],
        ),
        tooStrict(
          'small',
          [
            'Je stuurt het terug, net als de pen van vorige week.',
            'You send it back, and last week’s pen along with it.',
          ],
          [
            'Het horloge is terecht terug. De pen mocht je gewoon houden.',
            'The watch is rightly back. The pen you were allowed to keep.',
          ],
        ),
      ],
    },
    {
      id: 'gift.pen',
      type: 'situation',
      about: 'small-gift',
      stances: ['allows'],
      situation: [
        'Na een rondleiding krijgt elke bezoeker een pen met de naam van het bedrijf erop. Jij ook.',
        'After a tour every visitor gets a pen with the company’s name on it. So do you.',
      ],
      options: [
        leaves(
          [
            'Je geeft hem terug, want een cadeau aannemen is verboden.',
            'You give it back, because accepting a gift is forbidden.',
          ],
          [
            'De gastvrouw voelt zich ongemakkelijk, en het hoefde niet. Een pen voor elke bezoeker mag.',
            'The hostess feels awkward, and there was no need. A pen for every visitor is fine.',
          ],
          'over-cautious',
        ),
        leaves(
          [
            'Je legt hem stilletjes op een tafel bij de uitgang.',
            'You quietly leave it on a table by the exit.',
          ],
          [
            'Er is niets om stil over te zijn. Dit is een gewoon relatiegeschenk.',
            'There is nothing to be quiet about. This is an ordinary gift.',
          ],
          'destroy-to-avoid',
        ),
        does(
          ['Je bedankt en steekt hem in je tas.', 'You say thanks and put it in your bag.'],
          [
            'Hij schrijft prima. Geen mens denkt dat jij daarvoor iets doet.',
            'It writes well. Nobody thinks you would do anything for it.',
          ],
        ),
      ],
    },
  ],
};
