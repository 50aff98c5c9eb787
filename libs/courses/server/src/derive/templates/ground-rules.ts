import type { TemplateFile } from './template';

/** How to take part well. */
export const GROUND_RULES: TemplateFile = {
  acts: [
    {
      id: 'freedom',
      topic: 'ground-rules',
      what: 'taking part in social media and talking about one’s work',
      says: [
        {
          stance: 'allows',
          norms: ['permission'],
          nl: [
            'mee(?:doen|praten)|deelnemen|deel te nemen|vertellen|reageren|praten',
            'sociale media|social media|werk|online|klant',
          ],
          en: [
            'feel free|ok(?:ay)?(?!\\p{L})|welcome|you may|you can|are free',
            'social media|talk|post|take part|participate|discuss',
          ],
          without: {
            nl: 'wachtwoord|foto|training|loon|vakbond',
            en: 'photos?|passwords?|let us know|ask in|suspend|delete|link|pay|union',
          },
        },
      ],
      title: ['Meedoen mag', 'You may take part'],
      means: {
        allows: [
          'Meedoen en vertellen over je werk mag, binnen de regels.',
          'You may take part and tell about your work, within the rules.',
        ],
      },
      do: [
        {
          text: [
            'Deel gerust wat je leuk vindt aan je werk.',
            'Feel free to share what you like about your work.',
          ],
        },
      ],
      dont: [{ text: ['Uit angst je profiel weghalen.', 'Taking your profile down out of fear.'] }],
    },
    {
      id: 'own-voice',
      topic: 'ground-rules',
      what: 'making clear that one speaks for oneself',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'jezelf|persoonlijke titel|eigen mening|eigen naam',
            'spreek|spreekt|praat|duidelijk|vermeld|schrijf|zeg',
          ],
          en: [
            'yourself|own (?:opinions?|views)|personal (?:opinions?|capacity|views)|your own',
            'speak|clear|state|disclaimer|say',
          ],
          without: { en: 'password|accounts? must' },
        },
      ],
      means: {
        asks: [
          'Laat zien dat het jouw mening is, en niet die van het bedrijf.',
          'Show that it is your opinion, and not the company’s.',
        ],
      },
      do: [{ text: ['Schrijf “ik vind”, en niet “wij vinden”.', 'Write “I think”, and not “we think”.'] }],
      dont: [{ text: ['De lezer laten raden wie er praat.', 'Leaving the reader to guess who is talking.'] }],
    },
    {
      id: 'role-named',
      topic: 'ground-rules',
      what: 'saying that one works for the company when talking about it',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'zeg|vermeld|open over|eerlijk over',
            'bij ons werkt|waar je werkt|je functie|belang|werkgever',
          ],
          en: [
            'say|disclose|identify|transparent|state',
            'work (?:for|at)|affiliat|employer|connection|your role',
          ],
        },
        {
          stance: 'asks',
          norms: ['prohibition'],
          nl: ['beoordeling|recensie', 'alsof|eigen bedrijf'],
          en: ['review|fake|inauthentic', 'as if|own company|account|interaction'],
        },
      ],
      means: {
        asks: [
          'Praat je over het bedrijf, dan zeg je dat je er werkt.',
          'If you talk about the company, you say that you work there.',
        ],
      },
      do: [{ text: ['Noem je werk in je eerste zin.', 'Name your work in your first sentence.'] }],
      dont: [
        {
          text: [
            'Je eigen bedrijf een goede beoordeling geven als “klant”.',
            'Giving your own company a good review as a “customer”.',
          ],
        },
      ],
    },
    {
      id: 'truthful',
      topic: 'ground-rules',
      what: 'writing only what is right',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'klopt|juist(?!\\p{L})|waar is|feiten|eerlijk',
            'schrijf|plaats|deel|bericht|informatie|vertel|wees|post',
          ],
          en: [
            '(?:accurate|truthful|true|honest|factual|verify|verified)(?!\\p{L})',
            'writ|post|shar|information|content|be |message',
          ],
          without: { nl: 'verbeter|herstel|rechten|fout', en: 'mistake|error|encouraging|account' },
        },
        {
          stance: 'asks',
          norms: ['prohibition'],
          nl: ['liegen|leugen|onwaar|misleid|nepnieuws'],
          en: ['false|mislead|deceptive|untrue|inaccurate|defraud'],
          without: { en: 'impersonat|misrepresent' },
        },
      ],
      means: {
        asks: [
          'Schrijf op wat klopt, en kijk het na als je twijfelt.',
          'Write down what is right, and check it if you are in doubt.',
        ],
      },
      do: [{ text: ['Zoek het getal op voordat je het noemt.', 'Look the number up before you name it.'] }],
      dont: [
        { text: ['Iets doorsturen dat je niet hebt gelezen.', 'Passing on something you have not read.'] },
      ],
    },
    {
      id: 'mistake-corrected',
      topic: 'ground-rules',
      what: 'putting a mistake right openly',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['fout|vergissing', 'verbeter|herstel|corrig|recht'],
          en: ['mistake|error', 'correct|fix|admit|own up'],
        },
      ],
      means: {
        asks: [
          'Maak je een fout, dan zeg je dat en zet je hem recht.',
          'If you make a mistake, you say so and put it right.',
        ],
      },
      do: [{ text: ['Schrijf erbij wat je hebt veranderd.', 'Add what you have changed.'] }],
      dont: [{ text: ['Het stil aanpassen.', 'Changing it quietly.'] }],
    },
    {
      id: 'kindly',
      topic: 'ground-rules',
      what: 'staying friendly and respectful',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['vriendelijk|beleefd|respect(?:vol)?(?!\\p{L})|fatsoen|rustig|ruzie|discussie'],
          en: [
            'kind(?!\\p{L})|polite|respectful|courte|friendly|excellent to each other|civil(?!\\p{L})|quarrel',
          ],
          without: { nl: 'privacy|voorkomen', en: 'privacy|regardless|any kind|kind of|prevent' },
        },
      ],
      title: ['Blijf vriendelijk', 'Stay friendly'],
      means: {
        asks: [
          'Blijf vriendelijk, ook als een ander dat niet is.',
          'Stay friendly, even if somebody else is not.',
        ],
      },
      do: [{ text: ['Wacht een nacht met een boos antwoord.', 'Sleep on an angry answer.'] }],
      dont: [{ text: ['Doorgaan tot je gelijk krijgt.', 'Going on until you are proved right.'] }],
    },
    {
      id: 'think-first',
      topic: 'ground-rules',
      what: 'thinking before posting',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['denk|nadenk|gezonde? verstand|bedenk|lees .{0,40}voordat|kijk voordat|beoordelingsvermogen'],
          en: ['think (?:before|twice|about|first)|judge?ment|common sense|discretion|read .{0,40}before'],
        },
        {
          stance: 'asks',
          norms: ['fact'],
          nl: ['gezonde? verstand|denk na voordat'],
          en: ['common sense|good judge?ment|think before'],
        },
      ],
      means: {
        asks: ['Denk na voordat je iets plaatst.', 'Think before you post.'],
      },
      do: [{ text: ['Vraag je af wie dit nog meer leest.', 'Ask yourself who else will read this.'] }],
      dont: [
        {
          text: [
            'Iets delen waarvan je alleen de kop las.',
            'Sharing something of which you read only the headline.',
          ],
        },
      ],
    },
  ],
  templates: [],
};
