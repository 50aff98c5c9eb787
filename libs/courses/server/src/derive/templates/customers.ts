import { does, leaves, tooStrict } from './build';
import type { TemplateFile } from './template';

const SHOWN_NL =
  'naam|namen|gegevens|informatie|herken|privacy|foto|vertel|plaats|deel|delen|online|verhal|gezondheid|loon|privéleven';
const SHOWN_EN =
  'name|data|details|information|identif|recogni|privacy|photo|tell|post|shar|online|likeness|health|salary|private';
const CUSTOMER_NL =
  'klant|cliënt|patiënt|leerling|bewoner|gast(?:en)?(?!\\p{L})|bezoeker|opdrachtgever|reiziger|deelnemer';
const CUSTOMER_EN = 'customer|client|patient|student|guest|visitor|resident|constituent|end user';

/** Customers, whom nobody should recognise. */
export const CUSTOMERS: TemplateFile = {
  acts: [
    {
      id: 'about-customers',
      topic: 'privacy',
      what: 'showing or telling things by which a customer can be recognised',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'advice'],
          nl: [CUSTOMER_NL, SHOWN_NL],
          en: [CUSTOMER_EN, SHOWN_EN],
          without: { nl: 'toestemming|klacht|journalist', en: 'consent|permission|complaint|cookies' },
        },
        {
          stance: 'forbids',
          norms: ['obligation'],
          nl: [CUSTOMER_NL, 'privacy|vertrouwelijk|respecteer|bescherm'],
          en: [CUSTOMER_EN, 'privacy|confidential|respect|protect'],
          without: { nl: 'toestemming|verwijder', en: 'consent|permission|deleted' },
        },
      ],
      title: ['Een klant blijft onherkenbaar', 'A customer stays unrecognisable'],
      means: {
        forbids: [
          'Zet niets online waaraan iemand een klant kan herkennen.',
          'Put nothing online by which somebody can recognise a customer.',
        ],
      },
      do: [
        {
          text: [
            'Schrijf over wat jij hebt gedaan, niet over bij wie.',
            'Write about what you did, not about for whom.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'De achternaam weglaten en denken dat het dan kan.',
            'Leaving out the surname and thinking it is fine then.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'customers.funny-story',
      type: 'situation',
      about: 'about-customers',
      stances: ['forbids'],
      with: { freedom: 'freedom' },
      situation: [
        'Vanmiddag had je een klant die iets heel grappigs deed. Je wilt erover schrijven op Facebook. Op je profiel staat waar je werkt.',
        'This afternoon you had a customer who did something very funny. You want to write about it on Facebook. Your profile shows where you work.',
      ],
      question: ['Welk bericht past bij het beleid?', 'Which post fits the policy?'],
      options: [
        does(
          [
            '“Mevrouw K. van de Dorpsstraat deed weer iets geks aan de balie.”',
            '“Mrs K. from Village Street did something funny at the desk again.”',
          ],
          [
            'Haar buurvrouw weet meteen wie het is. Een letter en een straat zijn genoeg om iemand te herkennen.',
            'Her neighbour knows at once who it is. A letter and a street are enough to recognise somebody.',
          ],
          'half-anonymised',
        ),
        does(
          [
            '“Bij ons aan de balie vanmiddag om twee uur: een dame met drie honden!”',
            '“At our desk this afternoon at two: a lady with three dogs!”',
          ],
          [
            'De dame leest het zelf, want een vriendin stuurt het door. Zonder naam weet zij toch dat het over haar gaat.',
            'The lady reads it herself, because a friend sends it on. Without a name she still knows that it is about her.',
          ],
          'joke-excuse',
        ),
        leaves(
          [
            '“Wat een middag. Ik heb gelachen, en nu eerst een kop thee.”',
            '“What an afternoon. I had a laugh, and now a cup of tea first.”',
          ],
          [
            'Je vrienden vragen wat er was, en dat houd je voor je. Geen klant kan zich hierin herkennen.',
            'Your friends ask what happened, and you keep that to yourself. No customer can recognise themselves in this.',
          ],
        ),
        tooStrict(
          'freedom',
          [
            'Geen bericht: over een werkdag schrijven is te gevaarlijk.',
            'No post: writing about a day at work is too dangerous.',
          ],
          [
            'Dat hoeft niet. Je bent vrij om over je dag te vertellen, als er maar geen klant in te herkennen is.',
            'No need. You are free to tell about your day, as long as no customer can be recognised in it.',
          ],
        ),
      ],
    },
    {
      id: 'customers.bad-review',
      type: 'situation',
      about: 'about-customers',
      stances: ['forbids'],
      situation: [
        'Een klant klaagt in een openbare beoordeling: “Ik moest drie weken wachten!” Jij weet dat hij twee keer zelf heeft afgezegd. Een vriend zegt: “Zet dat er eens onder.”',
        'A customer complains in a public review: “I had to wait three weeks!” You know that he cancelled twice himself. A friend says: “Put that below it.”',
      ],
      options: [
        does(
          [
            'Je zet eronder op welke dagen hij heeft afgezegd.',
            'You write below it on which days he cancelled.',
          ],
          [
            'Nu kan iedereen in zijn agenda kijken. Wat er in het dossier van een klant staat, hoort niet online.',
            'Now anybody can look into his diary. What is in a customer’s file does not belong online.',
          ],
        ),
        does(
          [
            'Je zet het eronder en haalt het weg zodra hij reageert.',
            'You write it below and take it down once he reacts.',
          ],
          [
            'Hij reageert met een schermafbeelding. Wat eenmaal gelezen is, haal je niet meer weg.',
            'He reacts with a screenshot. What has been read cannot be taken down.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je laat het staan en geeft de klacht binnen het bedrijf door.',
            'You leave it and pass the complaint on inside the company.',
          ],
          [
            'De klant krijgt antwoord, zonder dat zijn zaken op straat liggen.',
            'The customer gets an answer without his affairs being out in the open.',
          ],
        ),
      ],
    },
    {
      id: 'customers.view-from-desk',
      type: 'breach',
      about: 'about-customers',
      stances: ['forbids'],
      situation: [
        'Yusuf werkt hier een half jaar en is er blij mee. Hij wil dit vanavond plaatsen.',
        'Yusuf has worked here for half a year and likes it. He wants to post this tonight.',
      ],
      author: 'Yusuf',
      form: 'post',
      audience: ['Vrienden, 180 mensen', 'Friends, 180 people'],
      beside: ['demeaning', 'company-account', 'own-work', 'spokesperson', 'truthful', 'gift'],
      parts: [
        {
          place: 'text',
          does: false,
          text: [
            'Vandaag een half jaar bij mijn nieuwe baan. Ik leer elke dag iets.',
            'Half a year in my new job today. I learn something every day.',
          ],
          back: [
            'Dit gaat over hemzelf. Dat mag iedereen weten.',
            'This is about himself. Anybody may know.',
          ],
        },
        {
          place: 'photo',
          does: true,
          text: [
            'Zijn bureau met koffie. Op het scherm staat een lijst met namen en telefoonnummers.',
            'His desk with coffee. On the screen is a list of names and phone numbers.',
          ],
          back: [
            'Wie inzoomt, leest wie onze klanten zijn. Achter de koffie staat een hele lijst.',
            'Whoever zooms in reads who our customers are. Behind the coffee is a whole list.',
          ],
        },
        {
          place: 'text',
          does: true,
          mistake: 'half-anonymised',
          text: [
            'Het leukste was de man van de bakkerij op de hoek, die kwam zingend binnen.',
            'The best one was the man from the bakery on the corner, who came in singing.',
          ],
          back: [
            'Het hele dorp weet wie dat is. Een naam is niet nodig om iemand te herkennen.',
            'The whole village knows who that is. It takes no name to recognise somebody.',
          ],
        },
        {
          place: 'text',
          does: false,
          text: [
            'Op naar het volgende half jaar, met meer koffie.',
            'On to the next half year, with more coffee.',
          ],
          back: ['Een wens en koffie. Daar is niets mis mee.', 'A wish and coffee. Nothing wrong with that.'],
        },
      ],
    },
  ],
};
