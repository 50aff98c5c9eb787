import { does, leaves, tooStrict } from './build';
import type { TemplateFile } from './template';

const COLLEAGUE_NL = 'colleg|collega|andere (?:werknemer|medewerker)|teamgeno';
const COLLEAGUE_EN = "colleague|co-?worker|other (?:employees|team members|staff)|others[’']";
const SHOWN_NL =
  'naam|namen|gegevens|informatie|herken|privacy|foto|vertel|plaats|deel|delen|online|verhal|gezondheid|loon|privéleven';
const SHOWN_EN =
  'name|data|details|information|identif|recogni|privacy|photo|tell|post|shar|online|likeness|health|salary|private';

/** Colleagues, who choose themselves what they share. */
export const COLLEAGUES: TemplateFile = {
  acts: [
    {
      id: 'about-colleagues',
      topic: 'privacy',
      what: 'showing or telling private things about a colleague',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'advice'],
          nl: [COLLEAGUE_NL, SHOWN_NL, 'persoonlijk|privé|gezondheid|loon|privacy|herken|foto'],
          en: [COLLEAGUE_EN, SHOWN_EN, 'personal|private|health|salary|pay|privacy|identif|photo'],
          without: { nl: 'toestemming|spreek', en: 'consent|permission|speak to|in public' },
        },
        {
          stance: 'forbids',
          norms: ['obligation'],
          nl: [COLLEAGUE_NL, 'privacy'],
          en: [COLLEAGUE_EN, 'privacy'],
          without: { nl: 'toestemming|formulier', en: 'consent|permission|form|preferences' },
        },
      ],
      title: ['Laat anderen kiezen wat zij delen', 'Let others choose what they share'],
      means: {
        forbids: [
          'Wat een collega jou vertelt over zichzelf, is aan die collega om te delen.',
          'What a colleague tells you about themselves is theirs to share.',
        ],
      },
      do: [
        {
          text: [
            'Vraag het een collega voordat je over hem of haar schrijft.',
            'Ask a colleague before you write about them.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Goed nieuws van een collega alvast zelf rondvertellen.',
            'Passing on a colleague’s good news before they do.',
          ],
        },
      ],
    },
    {
      id: 'in-private',
      topic: 'ground-rules',
      what: 'pointing out a mistake in public',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition', 'obligation', 'advice'],
          nl: ['colleg|collega', 'openba', 'vier ogen|aanspreek|spreek'],
          en: ['colleague|co-?worker', 'public', 'in private|privately|one to one'],
        },
      ],
      means: {
        forbids: [
          'Zeg een collega onder vier ogen wat er beter kan.',
          'Tell a colleague in private what could be better.',
        ],
      },
      do: [{ text: ['Bel even, of loop langs.', 'Give them a call, or drop by.'] }],
      dont: [
        {
          text: [
            'De fout eronder verbeteren, waar de rest meeleest.',
            'Correcting the mistake below it, where the rest reads along.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'colleagues.get-well',
      type: 'situation',
      about: 'about-colleagues',
      stances: ['forbids'],
      with: { freedom: 'freedom' },
      situation: [
        'Collega Marit is ziek thuis. Ze heeft jou verteld wat ze heeft. Het team wil haar opvrolijken en jij maakt een bericht.',
        'Your colleague Marit is ill at home. She has told you what she has. The team wants to cheer her up and you write a post.',
      ],
      options: [
        does(
          [
            'Je schrijft: “Sterkte met je operatie, lieve Marit!”',
            'You write: “Good luck with your operation, dear Marit!”',
          ],
          [
            'Marits oom leest het en wist nog van niets. Over haar gezondheid vertelt Marit zelf.',
            'Marit’s uncle reads it and did not know yet. Marit tells about her health herself.',
          ],
        ),
        does(
          [
            'Je zet het in de appgroep van de afdeling, met de diagnose erbij.',
            'You put it in the department’s chat group, with the diagnosis.',
          ],
          [
            'Iemand stuurt het door naar een oud-collega. Ook in een groepje is het haar verhaal.',
            'Somebody forwards it to a former colleague. In a small group, too, it is her story.',
          ],
          'private-channel',
        ),
        leaves(
          [
            'Je stuurt haar thuis een kaart, met de namen van het team.',
            'You send her a card at home, with the names of the team.',
          ],
          [
            'Marit hangt de kaart op en kiest zelf wat ze vertelt, en aan wie.',
            'Marit puts up the card and chooses herself what she tells, and to whom.',
          ],
        ),
        tooStrict(
          'freedom',
          [
            'Je doet niets, want over een collega mag je niets zeggen.',
            'You do nothing, because you may say nothing about a colleague.',
          ],
          [
            'Marit hoort niets en vindt het stil. Aardig zijn mag altijd, zolang je haar zaken niet vertelt.',
            'Marit hears nothing and finds it quiet. Being kind is fine, as long as you don’t tell her affairs.',
          ],
        ),
      ],
    },
    {
      id: 'colleagues.new-job',
      type: 'true-false',
      about: 'about-colleagues',
      stances: ['forbids'],
      holds: true,
      situation: [
        'Een collega vertelt je bij de koffie dat ze gaat scheiden. Een andere collega vraagt in de app waarom ze zo stil is. Jij typt: “Ze gaat scheiden, maar zeg maar niks.”',
        'Over coffee a colleague tells you that she is getting divorced. Another colleague asks in a chat why she is so quiet. You type: “She’s getting divorced, but keep quiet.”',
      ],
      statement: [
        'Dit past bij het beleid, want je stuurt het naar één collega.',
        'This fits the policy, because you send it to one colleague.',
      ],
      mistake: 'private-channel',
      back: {
        true: [
          'Die ene collega stuurt het door naar twee anderen. Het was niet jouw nieuws om te delen.',
          'That one colleague passes it on to two others. It was not your news to share.',
        ],
        false: [
          'Juist. Zij kiest zelf wie het weet. Je kunt wel zeggen dat je er niets over vertelt.',
          'Right. She chooses herself who knows. You can say that you won’t tell anything about it.',
        ],
      },
    },
    {
      id: 'in-private.wrong-post',
      type: 'situation',
      about: 'in-private',
      stances: ['forbids'],
      situation: [
        'Een collega zet online een bericht met een flinke fout erin. Klanten reageren al. Jij weet hoe het wel zit.',
        'A colleague posts something online with a big mistake in it. Customers are reacting already. You know how it really is.',
      ],
      options: [
        does(
          ['Je zet er vriendelijk onder wat er niet klopt.', 'You kindly write below it what is wrong.'],
          [
            'De klanten lezen nu dat twee collega’s het oneens zijn.',
            'The customers now read that two colleagues disagree.',
          ],
        ),
        does(
          [
            'Je zet er een grapje over onder, dan valt het mee.',
            'You write a joke about it below, to make it lighter.',
          ],
          ['De klanten lachen, en je collega niet.', 'The customers laugh, and your colleague does not.'],
          'joke-excuse',
        ),
        leaves(
          ['Je belt je collega en vertelt wat je zag.', 'You call your colleague and tell what you saw.'],
          [
            'Vijf minuten later staat er een verbeterd bericht, en jullie drinken morgen gewoon koffie.',
            'Five minutes later there is a corrected post, and tomorrow you have coffee as usual.',
          ],
        ),
      ],
    },
  ],
};
