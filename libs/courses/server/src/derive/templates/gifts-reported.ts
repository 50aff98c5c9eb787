import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** What can be asked about telling of a gift. */
export const GIFTS_REPORTED: TemplateFile = {
  acts: [],
  templates: [
    {
      id: 'gift-reported.sent-home',
      type: 'situation',
      about: 'gift-reported',
      stances: ['asks'],
      situation: [
        'Een zakenrelatie biedt je kaarten aan voor een concert dat al maanden is uitverkocht. Je hebt vriendelijk nee gezegd.',
        'A business contact offers you tickets for a concert that has been sold out for months. You kindly said no.',
      ],
      options: [
        leaves(
          [
            'Je laat het daarbij, want je hebt niets aangenomen.',
            'You leave it at that, because you accepted nothing.',
          ],
          [
            'De volgende week krijgt je collega hetzelfde aanbod, en die zegt ja. Ook een aanbod is iets om te weten.',
            'The next week your colleague gets the same offer and says yes. An offer is something to know about too.',
          ],
        ),
        leaves(
          ['Je meldt het als hij het nog eens probeert.', 'You report it if he tries again.'],
          [
            'Bij de tweede keer is het een gewoonte, en weet hier nog geen mens ervan.',
            'By the second time it is a habit, and still nobody here knows.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je meldt vandaag wie wat aanbood, en dat je nee zei.',
            'You report today who offered what, and that you said no.',
          ],
          [
            'Het kost twee minuten, en je collega is gewaarschuwd.',
            'It takes two minutes, and your colleague is warned.',
          ],
        ),
      ],
    },
    {
      id: 'gift-reported.steps',
      type: 'ordering',
      about: 'gift-reported',
      stances: ['asks'],
      situation: [
        'Een leverancier zet een grote mand met lekkers op je bureau.',
        'A supplier puts a large hamper on your desk.',
      ],
      steps: [
        ['Je kijkt wat erin zit en van wie het komt.', 'You look what is in it and whom it comes from.'],
        [
          'Je meldt het aan de persoon die het beleid noemt.',
          'You report it to the person the policy names.',
        ],
        [
          'Die persoon zegt wat er met de mand moet gebeuren.',
          'That person says what has to happen to the hamper.',
        ],
        [
          'Je doet wat er gezegd is, en laat het de gever weten.',
          'You do what was said, and let the giver know.',
        ],
      ],
      back: {
        right: [
          'Wie meldt, weet wat er gemeld wordt. En pas na het antwoord gaat de mand ergens heen.',
          'Whoever reports knows what is being reported. And only after the answer does the hamper go anywhere.',
        ],
        wrong: [
          'Een mand die al op is of al terug is, kan geen mens meer beoordelen.',
          'A hamper that has been eaten or sent back can no longer be judged by anybody.',
        ],
      },
    },
    {
      id: 'gift-approved.book',
      type: 'situation',
      about: 'gift-approved',
      stances: ['asks'],
      situation: [
        'Na een lezing geeft de organisator je een boek van dertig euro, met een strik erom. Hij wil het je meteen in handen geven.',
        'After a talk the organiser gives you a book worth thirty euros, with a ribbon around it. He wants to put it into your hands at once.',
      ],
      options: [
        leaves(
          [
            'Je neemt het aan en meldt het aan het eind van het jaar.',
            'You accept it and report it at the end of the year.',
          ],
          [
            'Dan is het boek al uit. De vraag hoort vóór het aannemen te komen.',
            'By then you have read the book. The question has to come before you accept.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je vraagt de organisator of hij het in orde vindt.',
            'You ask the organiser whether he thinks it is fine.',
          ],
          [
            'Natuurlijk vindt de gever het in orde. Hij is niet de persoon die erover gaat.',
            'Of course the giver thinks so. He is not the one who decides.',
          ],
          'wrong-actor',
        ),
        does(
          [
            'Je bedankt en zegt dat je eerst toestemming vraagt.',
            'You thank him and say that you will ask for permission first.',
          ],
          [
            'De volgende dag is er een ja. Hij stuurt het boek op, en het staat nu in jullie kast.',
            'The next day there is a yes. He sends the book, and now it is on your shelf.',
          ],
        ),
      ],
    },
  ],
};
