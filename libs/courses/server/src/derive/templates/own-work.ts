import { against, does, leaves } from './build';
import type { TemplateFile } from './template';

/** What somebody made in their own time. */
export const OWN_WORK: TemplateFile = {
  acts: [
    {
      id: 'own-work',
      topic: 'ownership',
      what: 'keeping what somebody made in their own time',
      addressees: ['employee', 'spokesperson', 'company'],
      says: [
        {
          stance: 'allows',
          norms: ['allocation', 'permission'],
          nl: [
            'blog|profiel|account|pagina|inhoud',
            'van hem|van jou|van haar|eigen tijd|van de medewerker|van de werknemer',
          ],
          en: [
            'blog|profile|account|page|content',
            'yours|own time|remains? (?:with|the)|belongs? to (?:you|the employee)',
          ],
        },
      ],
      means: {
        allows: [
          'Wat je in je eigen tijd voor jezelf maakt, blijft van jou.',
          'What you make for yourself in your own time stays yours.',
        ],
      },
      do: [{ text: ['Houd je eigen blog los van je werk.', 'Keep your own blog apart from your work.'] }],
      dont: [
        {
          text: [
            'Uit voorzichtigheid je eigen profiel weggeven.',
            'Giving away your own profile to be on the safe side.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'own-work.cycling-blog',
      type: 'situation',
      about: 'own-work',
      stances: ['allows'],
      with: { work: 'company-content' },
      situation: [
        'Je hebt thuis, in je vrije tijd, een blog over fietsen gemaakt. Je gaat bij het bedrijf weg. Je leidinggevende vraagt wat je achterlaat.',
        'At home, in your spare time, you made a blog about cycling. You are leaving the company. Your manager asks what you leave behind.',
      ],
      options: [
        leaves(
          [
            'Je laat ook de blog hier, want je werkte hier toen je schreef.',
            'You leave the blog here too, because you worked here when you wrote it.',
          ],
          [
            'Je leidinggevende weet er geen raad mee. Wat je thuis voor jezelf schreef, was al van jou.',
            'Your manager does not know what to do with it. What you wrote at home for yourself was yours already.',
          ],
          'over-cautious',
        ),
        leaves(
          [
            'Je heft de blog op, dan hoeft er niet over gepraat te worden.',
            'You close the blog, so that it need not be talked about.',
          ],
          [
            'Vijf jaar werk is weg, en het hoefde niet.',
            'Five years of work are gone, and there was no need.',
          ],
          'destroy-to-avoid',
        ),
        does(
          [
            'Je houdt de blog en draagt over wat je voor het werk maakte.',
            'You keep the blog and hand over what you made for work.',
          ],
          [
            'Je leidinggevende knikt. Je fietst verder met je eigen lezers.',
            'Your manager nods. You cycle on with your own readers.',
          ],
        ),
        against(
          'work',
          false,
          [
            'Je houdt de blog, en ook de teksten die je voor het werk schreef.',
            'You keep the blog, and also the texts you wrote for work.',
          ],
          [
            'De blog is van jou. Die teksten maakte je voor het bedrijf, dus die blijven hier.',
            'The blog is yours. Those texts you made for the company, so they stay here.',
          ],
          'possession-is-ownership',
        ),
      ],
    },
  ],
};
