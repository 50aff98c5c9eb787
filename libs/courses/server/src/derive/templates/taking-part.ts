import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** What can be asked about taking part, and in whose name. */
export const TAKING_PART: TemplateFile = {
  acts: [],
  templates: [
    {
      id: 'freedom.linkedin',
      type: 'situation',
      about: 'freedom',
      stances: ['allows'],
      situation: [
        'Een collega wil op LinkedIn vertellen wat ze deze week op haar werk heeft geleerd. Er staat niets geheims in. Ze vraagt jou: “Mag dat wel?”',
        'A colleague wants to tell on LinkedIn what she learned at work this week. There is nothing secret in it. She asks you: “Is that allowed?”',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        leaves(
          [
            '“Nee, over je werk schrijf je beter in je dagboek.”',
            '“No, you had better write about work in your diary.”',
          ],
          [
            'Ze laat het maar. Zonde, want ze mocht het gewoon vertellen.',
            'She drops it. A pity, because she was simply allowed to tell it.',
          ],
          'over-cautious',
        ),
        leaves(
          ['“Alleen als je weglaat waar je werkt.”', '“Only if you leave out where you work.”'],
          [
            'Nu denkt de lezer dat ze iets verbergt, en dat was niet nodig.',
            'Now readers think she is hiding something, and there was no need.',
          ],
          'half-anonymised',
        ),
        does(
          [
            '“Ja, doe maar. Zo’n verhaal lees ik graag.”',
            '“Yes, go ahead. I like reading stories like that.”',
          ],
          [
            'Twee mensen vragen of er nog een plek vrij is bij jullie.',
            'Two people ask whether you have any vacancies.',
          ],
        ),
      ],
    },
    {
      id: 'freedom.at-an-event',
      type: 'true-false',
      about: 'freedom',
      stances: ['allows'],
      holds: false,
      situation: [
        'Je bent op een open dag van je werk. Je ziet veel blije mensen en krijgt zin om er een bericht over te plaatsen.',
        'You are at an open day of your company. You see many happy people and feel like posting something about it.',
      ],
      statement: [
        'Het veiligst en volgens het beleid is: niets plaatsen.',
        'The safest thing, and what the policy says, is to post nothing.',
      ],
      mistake: 'over-cautious',
      back: {
        true: [
          'Je telefoon blijft in je zak, en dat hoefde niet. Meedoen mag, als je je aan de andere regels houdt.',
          'Your phone stays in your pocket, and there was no need. You may take part, if you keep to the other rules.',
        ],
        false: [
          'Juist. Je vertelt hoe druk het was, en de volgende open dag is nog drukker.',
          'Right. You tell how busy it was, and the next open day is even busier.',
        ],
      },
    },
    {
      id: 'own-voice.opinion',
      type: 'situation',
      about: 'own-voice',
      stances: ['asks'],
      situation: [
        'Je hebt een mening over een besluit van de gemeente dat ook je werk raakt. Je wilt reageren. Op je profiel staat waar je werkt.',
        'You have an opinion on a decision of the town council that also touches your work. You want to react. Your profile shows where you work.',
      ],
      question: ['Welk begin past bij het beleid?', 'Which beginning fits the policy?'],
      options: [
        leaves(
          [
            '“Bij ons op het werk vinden we dit een slecht plan.”',
            '“At our company we think this is a bad plan.”',
          ],
          [
            'De wethouder belt de directeur. Nu heeft het bedrijf een mening die het niet had.',
            'The alderman calls the director. Now the company has an opinion that it did not have.',
          ],
          'wrong-actor',
        ),
        leaves(
          ['“Het is duidelijk dat dit een slecht plan is.”', '“It is clear that this is a bad plan.”'],
          [
            'De lezer kijkt waar je werkt en denkt dat je daarvoor praat.',
            'Readers look where you work and think you are talking for them.',
          ],
        ),
        does(
          [
            '“Dit zeg ik voor mezelf: ik vind het een slecht plan.”',
            '“I say this for myself: I think it is a bad plan.”',
          ],
          [
            'Het wordt een gesprek over het plan, en niet over je werkgever.',
            'It becomes a talk about the plan, and not about your employer.',
          ],
        ),
      ],
    },
    {
      id: 'role-named.review',
      type: 'situation',
      about: 'role-named',
      stances: ['asks'],
      situation: [
        'Iemand vraagt online welk bedrijf goed werk levert. Jij werkt bij zo’n bedrijf en bent er trots op.',
        'Online somebody asks which company does good work. You work for such a company and are proud of it.',
      ],
      question: ['Wat schrijf je?', 'What do you write?'],
      options: [
        leaves(
          [
            '“Ik ken een prima bedrijf, daar hoor je veel goeds over.”',
            '“I know a fine company, you hear a lot of good about it.”',
          ],
          [
            'Iemand zoekt je naam op en vindt je werkgever. Nu gelooft geen mens je meer.',
            'Somebody looks your name up and finds your employer. Now nobody believes you any more.',
          ],
          'half-anonymised',
        ),
        leaves(
          [
            'Je geeft vijf sterren onder de naam van je partner.',
            'You give five stars under your partner’s name.',
          ],
          [
            'Je partner was geen klant. Een beoordeling die niet echt is, komt uit.',
            'Your partner was no customer. A review that is not real comes out.',
          ],
          'my-own-account',
        ),
        does(
          [
            '“Ik werk er zelf, dus ik ben niet neutraal: bel ons eens.”',
            '“I work there myself, so I’m not neutral: give us a call.”',
          ],
          [
            'Men weet wie je bent, en juist daarom belt er iemand.',
            'They know who you are, and that is exactly why somebody calls.',
          ],
        ),
      ],
    },
  ],
};
