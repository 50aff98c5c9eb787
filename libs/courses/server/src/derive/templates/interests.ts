import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** Other work, and interests of one’s own. */
export const INTERESTS: TemplateFile = {
  acts: [
    {
      id: 'side-job-reported',
      topic: 'legal-risk',
      what: 'reporting other work beside the job',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'nevenwerk|nevenfunctie|bijbaan|nevenactivit',
            'meld|opgave|toestemming|wijziging|doorgeven|legt',
          ],
          en: [
            'side job|second job|outside (?:work|employment|activit|interest)|secondary employment',
            'report|approv|disclos|permission|notify',
          ],
          without: { nl: 'ressorter' },
        },
      ],
      title: ['Ander werk naast je werk', 'Other work beside your work'],
      means: {
        asks: [
          'Verandert er iets aan je werk buiten het werk, dan meld je dat.',
          'If something changes in your work outside work, you report it.',
        ],
      },
      do: [{ text: ['Meld een nieuwe klus voordat je begint.', 'Report a new job before you begin.'] }],
      dont: [{ text: ['Denken dat onbetaald werk niet telt.', 'Thinking that unpaid work does not count.'] }],
    },
    {
      id: 'own-interest',
      topic: 'legal-risk',
      what: 'trading or deciding while one’s own interest, or inside knowledge, plays a part',
      says: [
        {
          stance: 'forbids',
          norms: ['prohibition'],
          nl: ['effectentransactie|koersgevoelig|voorkennis'],
          en: ['insider|inside information|securities'],
        },
      ],
      title: ['Werk en eigen belang apart', 'Work and own interest apart'],
      do: [
        {
          text: [
            'Laat een aankoop liggen als je er door je werk meer van weet.',
            'Leave a purchase if your work tells you more about it.',
          ],
        },
      ],
      dont: [{ text: ['Je partner de aandelen laten kopen.', 'Having your partner buy the shares.'] }],
    },
  ],
  templates: [
    {
      id: 'side-job.more-hours',
      type: 'situation',
      about: 'side-job-reported',
      stances: ['asks'],
      situation: [
        'Naast je baan geef je les, één avond in de week. Dat is gemeld. Nu vraagt de school je voor een cursus aan bedrijven waar jouw werk over gaat.',
        'Beside your job you teach, one evening a week. That has been reported. Now the school asks you to train companies that your job is about.',
      ],
      options: [
        leaves(
          [
            'Je zegt ja, want lesgeven had je al gemeld.',
            'You say yes, because you reported teaching already.',
          ],
          [
            'De avond is dezelfde, de klanten zijn nieuw. Precies dat wil je werkgever weten.',
            'The evening is the same, the clients are new. That is just what your employer wants to know.',
          ],
        ),
        leaves(
          ['Je zegt ja en doet het zonder betaling.', 'You say yes and do it unpaid.'],
          [
            'Ook zonder geld zit je met die bedrijven aan tafel.',
            'Unpaid, too, you sit at a table with those companies.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je meldt wat er verandert en wacht met ja zeggen.',
            'You report what changes and wait before saying yes.',
          ],
          [
            'Je chef ziet één bedrijf waar het wringt. Die slaat de school over, en jij geeft je les.',
            'Your boss sees one company where it rubs. The school skips that one, and you teach.',
          ],
        ),
      ],
    },
    {
      id: 'own-interest.tip',
      type: 'situation',
      about: 'own-interest',
      stances: ['forbids'],
      situation: [
        'Door je werk weet je dat een bedrijf morgen slecht nieuws brengt. Je hebt er zelf wat geld in zitten, en je broer ook.',
        'Through your work you know that a company will bring bad news tomorrow. You have some money in it, and so has your brother.',
      ],
      options: [
        does(
          [
            'Je verkoopt vandaag, en je geeft de winst aan een goed doel.',
            'You sell today, and give what you gain to charity.',
          ],
          [
            'Je handelde met wat een ander niet kon weten. Waar de winst heen gaat, verandert dat niet.',
            'You traded on what others could not know. Where the gain goes does not change that.',
          ],
        ),
        does(
          [
            'Je verkoopt niet, maar appt je broer: “Ik zou even kijken.”',
            'You don’t sell, but text your brother: “I would have a look.”',
          ],
          [
            'Je broer begrijpt het meteen. Een hint is ook gebruik.',
            'Your brother understands at once. A hint is use as well.',
          ],
          'half-anonymised',
        ),
        leaves(
          [
            'Je laat je geld staan en zegt er thuis niets over.',
            'You leave your money and say nothing about it at home.',
          ],
          [
            'Het kost je iets. Wat je door je werk weet, blijft op je werk.',
            'It costs you something. What you know from work stays at work.',
          ],
        ),
      ],
    },
  ],
};
