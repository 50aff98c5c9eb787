import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** Who asks gets an answer. */
export const COMPLAINTS: TemplateFile = {
  acts: [
    {
      id: 'complaint-passed',
      topic: 'responsibility',
      what: 'seeing to it that questions and complaints get an answer from who answers them',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['klacht|commentaar|lof|vragen|reacties', 'reager|reageer|beantwoord|door|antwoord|volgen'],
          en: [
            'complaint|comments?|questions?|feedback|praise|inquir',
            'respond|repl|answer|forward|pass|refer',
          ],
          without: {
            nl: 'journalist|twijfel|pers(?!o)',
            en: 'press|journalist|unsure|not sure|doubt|if you have',
          },
        },
      ],
      title: ['Wie vraagt, krijgt antwoord', 'Whoever asks gets an answer'],
      means: {
        asks: [
          'Een klacht of vraag krijgt antwoord, van wie daar de taak voor heeft.',
          'A complaint or question gets an answer, from those whose task it is.',
        ],
      },
      do: [
        {
          text: [
            'Laat weten dat de vraag is aangekomen.',
            'Let people know that their question has arrived.',
          ],
        },
      ],
      dont: [{ text: ['Een lastige reactie wissen.', 'Deleting an awkward comment.'] }],
    },
  ],
  templates: [
    {
      id: 'complaints.delete-it',
      type: 'situation',
      about: 'complaint-passed',
      stances: ['asks'],
      situation: [
        'Op de pagina van het bedrijf staat sinds vanochtend een boze reactie. Jij ziet hem als eerste. Je baas komt straks langs.',
        'Since this morning there has been an angry comment on the company’s page. You are the first to see it. Your boss will drop by later.',
      ],
      options: [
        leaves(
          [
            'Je wist de reactie, zodat je baas hem niet leest.',
            'You delete the comment, so that your boss doesn’t read it.',
          ],
          [
            'De klant ziet het en schrijft er drie nieuwe over.',
            'The customer notices and writes three new ones about it.',
          ],
          'destroy-to-avoid',
        ),
        leaves(
          [
            'Je laat hem een week staan, dan zakt de boosheid.',
            'You leave it for a week, so that the anger can cool.',
          ],
          [
            'De boosheid groeit, want er komt maar geen antwoord.',
            'The anger grows, because no answer comes.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je zorgt dat het team hem vanochtend nog leest.',
            'You make sure that the team reads it this morning.',
          ],
          [
            'Voor de lunch staat er een rustig antwoord onder, en je baas ziet ook dat.',
            'Before lunch there is a calm answer below it, and your boss sees that too.',
          ],
        ),
      ],
    },
    {
      id: 'complaints.neighbour',
      type: 'situation',
      about: 'complaint-passed',
      stances: ['asks'],
      situation: [
        'Op een feestje zegt je buurman dat hij al twee weken op antwoord wacht van jullie. Hij laat je zijn bericht zien.',
        'At a party your neighbour says that he has been waiting two weeks for an answer from your company. He shows you his message.',
      ],
      options: [
        leaves(
          [
            'Je lost het meteen zelf op en belooft hem geld terug.',
            'You solve it yourself at once and promise him his money back.',
          ],
          [
            'Het bedrag blijkt niet te kloppen, en jij had het niet te beloven.',
            'The amount turns out to be wrong, and it was not yours to promise.',
          ],
          'wrong-actor',
        ),
        leaves(
          [
            'Je zegt dat je vrij bent en er dus niets mee kunt.',
            'You say that you are off duty and so can’t do anything.',
          ],
          [
            'Je buurman wacht nog steeds, en nu vertelt hij dat ook.',
            'Your neighbour is still waiting, and now he tells that as well.',
          ],
          'my-own-account',
        ),
        does(
          [
            'Je vraagt zijn nummer en geeft het maandag aan het team.',
            'You ask for his number and give it to the team on Monday.',
          ],
          [
            'Maandagmiddag wordt hij gebeld. Op het volgende feestje bedankt hij je.',
            'On Monday afternoon he is called. At the next party he thanks you.',
          ],
        ),
      ],
    },
  ],
};
