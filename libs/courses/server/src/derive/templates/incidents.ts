import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** What goes wrong, and what people see go wrong. */
export const INCIDENTS: TemplateFile = {
  acts: [
    {
      id: 'incident-reported',
      topic: 'responsibility',
      what: 'telling the company at once when something leaked or was lost',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'meld|melden|meldt|geef.{0,40}door|laat.{0,30}weten|waarschuw',
            'lek|incident|verlies|verlor|kwijt|gestolen|diefstal|per ongeluk|verdacht|phishing|inbreuk',
          ],
          en: [
            'report|notify|notified|inform(?!ation)|tell|contact',
            'breach|incident|lost|loss|stolen|theft|compromis|unauthori|suspicious|phishing|accident|leak',
          ],
        },
      ],
      title: ['Meld het, dan kan er nog iets', 'Report it while something can be done'],
      means: {
        asks: [
          'Gaat er iets mis, dan meld je het zelf en meteen.',
          'If something goes wrong, you report it yourself and at once.',
        ],
      },
      do: [
        {
          text: ['Schrijf op wat er gebeurde en om hoe laat.', 'Write down what happened and at what time.'],
        },
      ],
      dont: [
        {
          text: [
            'Eerst zelf opruimen en dan pas melden.',
            'Cleaning up yourself first and reporting only then.',
          ],
        },
      ],
    },
    {
      id: 'harm-reported',
      topic: 'responsibility',
      what: 'telling the right person about behaviour or a post that harms others',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'meld|melden|meldt|kaart',
            'schad|misstand|misbruik|ongewenst|pest|intimid|overtred|discrimin|bericht',
          ],
          en: [
            'report|raise|tell|inform(?!ation)',
            'harass|misconduct|violation|abuse|concern|harm|discriminat|unauthori|bully',
          ],
          without: { nl: 'per ongeluk', en: 'lost|stolen' },
        },
      ],
      means: {
        asks: [
          'Zie je iets wat anderen schaadt, dan meld je het.',
          'If you see something that harms others, you report it.',
        ],
      },
      do: [{ text: ['Vertel wat je zag, waar en wanneer.', 'Tell what you saw, where and when.'] }],
      dont: [{ text: ['Wachten tot een ander het meldt.', 'Waiting until somebody else reports it.'] }],
    },
  ],
  templates: [
    {
      id: 'incidents.wrong-address',
      type: 'situation',
      about: 'incident-reported',
      stances: ['asks'],
      situation: [
        'Vrijdag, kwart voor vijf. Je hebt een lijst met klantgegevens naar de verkeerde Jansen gemaild. Hij werkt bij een ander bedrijf.',
        'Friday, a quarter to five. You have mailed a list of customer data to the wrong Johnson. He works for another company.',
      ],
      options: [
        leaves(
          [
            'Je wist de mail uit je map, dan is hij ook voor jou weg.',
            'You delete the mail from your folder, so it is gone for you too.',
          ],
          [
            'Bij de ander staat hij er nog, en hier weet nu niemand wat er weg is.',
            'With the other one it is still there, and now nobody here knows what is gone.',
          ],
          'destroy-to-avoid',
        ),
        leaves(
          [
            'Je vraagt Jansen hem te wissen en laat het daarbij.',
            'You ask Johnson to delete it and leave it at that.',
          ],
          [
            'Hij antwoordt pas maandag. Of hij hem doorstuurde, hoor je dan niet.',
            'He answers on Monday only. Whether he passed it on, you won’t hear.',
          ],
          'repair-afterwards',
        ),
        leaves(
          ['Je vertelt het maandag in het teamoverleg.', 'You tell it in the team meeting on Monday.'],
          [
            'Drie dagen zijn voorbij. Nu is er veel minder aan te doen.',
            'Three days have gone. Now far less can be done about it.',
          ],
        ),
        does(
          [
            'Je meldt het nu en zegt erbij wat er in de lijst staat.',
            'You report it now and add what the list holds.',
          ],
          [
            'Het is geen fijne middag, maar de klanten zijn gewaarschuwd voordat er iets gebeurt.',
            'It is not a nice afternoon, but the customers are warned before anything happens.',
          ],
        ),
      ],
    },
    {
      id: 'incidents.lost-phone',
      type: 'situation',
      about: 'incident-reported',
      stances: ['asks'],
      situation: [
        'Je telefoon van het werk ligt niet meer in je tas. Misschien ligt hij bij je zus op de bank. Zij is tot morgen niet te bereiken.',
        'Your work phone is no longer in your bag. Perhaps it is on your sister’s sofa. She cannot be reached until tomorrow.',
      ],
      options: [
        leaves(
          [
            'Je wacht tot morgen, want waarschijnlijk ligt hij bij haar.',
            'You wait until tomorrow, because it is probably with her.',
          ],
          [
            'Hij lag niet bij haar. Een nacht lang kon iemand in je mail.',
            'It was not with her. For a whole night somebody could read your mail.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je vraagt een collega om het te melden als je morgen nog zoekt.',
            'You ask a colleague to report it if you are still looking tomorrow.',
          ],
          [
            'Die collega weet niet wat erop stond, en het is dan een dag later.',
            'That colleague does not know what was on it, and by then it is a day later.',
          ],
          'wrong-actor',
        ),
        does(
          [
            'Je meldt het vanavond, ook al is het misschien niet nodig.',
            'You report it tonight, even though it may not be needed.',
          ],
          [
            'De telefoon wordt op afstand geblokkeerd. Morgen vind je hem, en is er niets aan de hand.',
            'The phone is blocked from a distance. Tomorrow you find it, and nothing is wrong.',
          ],
        ),
      ],
    },
    {
      id: 'incidents.group-post',
      type: 'situation',
      about: 'harm-reported',
      stances: ['asks'],
      situation: [
        'In een openbare groep maakt iemand een collega van je belachelijk. Het wordt steeds erger. De collega zelf heeft het nog niet gezien.',
        'In a public group somebody makes fun of a colleague of yours. It is getting worse and worse. The colleague has not seen it yet.',
      ],
      options: [
        leaves(
          ['Je zegt niets, want het gaat niet over jou.', 'You say nothing, because it is not about you.'],
          [
            'De volgende dag leest je collega het als laatste.',
            'The next day your colleague is the last to read it.',
          ],
        ),
        leaves(
          [
            'Je schrijft er zelf iets scherps onder, dan houdt het op.',
            'You write something sharp below it yourself, so that it stops.',
          ],
          ['Het houdt niet op, en nu sta jij er ook tussen.', 'It does not stop, and now you are in it too.'],
          'wrong-actor',
        ),
        does(
          [
            'Je bewaart wat er staat en meldt het bij het bedrijf.',
            'You keep what it says and report it to the company.',
          ],
          [
            'Iemand belt de collega voordat die het zelf leest, en kijkt wat er kan.',
            'Somebody calls the colleague before they read it, and looks what can be done.',
          ],
        ),
      ],
    },
    {
      id: 'incidents.nobody-saw',
      type: 'true-false',
      about: 'incident-reported',
      stances: ['asks'],
      holds: true,
      situation: [
        'Je plaatste per ongeluk een foto met een klantenlijst erop. Na vier minuten zag je het en haalde je hem weg. Er stonden nog geen reacties onder.',
        'By accident you posted a photo that showed a list of customers. After four minutes you noticed and took it down. There were no reactions yet.',
      ],
      statement: [
        'Je meldt dit nog, ook al is de foto weg.',
        'You still report this, though the photo is gone.',
      ],
      mistake: 'destroy-to-avoid',
      back: {
        true: [
          'Juist. Je meldt wat er te zien was en hoe lang. De rest is nu aan de mensen die ervoor zijn.',
          'Right. You report what could be seen and for how long. The rest is now up to those whose task it is.',
        ],
        false: [
          'In vier minuten is hij elf keer bekeken. Weghalen is goed, en melden hoort er ook bij.',
          'In four minutes it was viewed eleven times. Taking it down is good, and reporting is part of it too.',
        ],
      },
    },
  ],
};
