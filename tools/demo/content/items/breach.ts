import type { BreachItem } from '@leidraad/quizzes/model';
import { breaking, type CitedClause, honouring, inBoth, keyed, L, said, T, type Words } from './parts';

type Place = BreachItem['parts'][number]['place'];

/** Something in the post that may stand there. */
const fine = (place: Place, text: Words, feedback: Words, ...honours: CitedClause[]) => ({
  place,
  text: inBoth(text),
  breaks: null,
  feedback: said(feedback, honouring(...honours)),
});
/** Something in the post that breaks the rule with this key. */
const breach = (rule: string, place: Place, text: Words, feedback: Words, ...broken: CitedClause[]) => ({
  place,
  text: inBoth(text),
  breaks: rule,
  feedback: said(feedback, breaking(...broken)),
});
const by = <Part extends object>(author: string, part: Part) => ({ ...part, author });
const rule = (key: string, clauseId: string, text: Words) => ({ key, clauseId, text: inBoth(text) });

export const BREACH_ITEMS: BreachItem[] = [
  {
    id: '299621bc-5f23-4191-a0c0-27008ad11e69',
    type: 'breach',
    lessonKey: 'taboo',
    critical: false,
    situation: inBoth([
      'Bram is monteur bij ons. Hij is trots op een klus en vraagt jou om mee te lezen voordat zijn chef het ziet.',
      'Bram is an installer with us. He is proud of a job and asks you to read along before his boss sees it.',
    ]),
    question: inBoth([
      'Wat in dit bericht gaat tegen het beleid in? Noem er de regel bij.',
      'What in this post goes against the policy? Name the rule of each.',
    ]),
    message: {
      form: 'post',
      author: 'Bram',
      audience: inBoth(['Openbaar, 640 volgers', 'Public, 640 followers']),
    },
    parts: keyed([
      fine(
        'text',
        [
          'Ik werk bij Noorderlicht Techniek, en dit schrijf ik voor mezelf.',
          'I work at Noorderlicht Techniek, and I write this for myself.',
        ],
        [
          'Zo weet de lezer wie er praat, en namens wie. Dat is precies goed.',
          'So the reader knows who is talking, and for whom. That is just right.',
        ],
        L('6.2'),
        L('6.3'),
      ),
      breach(
        'customer',
        'text',
        [
          'Gisteren een warmtepomp geplaatst bij mevrouw Kuipers, naast de bakker.',
          'Yesterday I fitted a heat pump at Mrs Kuipers’s, next to the bakery.',
        ],
        [
          'De lezer weet nu bij wie Bram was. Naam en plek horen er niet bij.',
          'The reader now knows whose home Bram was in. Name and place don’t belong there.',
        ],
        L('4.4'),
      ),
      fine(
        'text',
        [
          'Het was sjouwen, maar wat ben ik trots op onze ploeg!',
          'It was heavy work, but how proud I am of our team!',
        ],
        [
          'Trots zijn op je werk mag je laten zien. Er wordt hier geen klant of collega aangewezen.',
          'You may show that you are proud of your work. No customer or colleague is pointed out here.',
        ],
        L('1.1'),
      ),
      breach(
        'news',
        'text',
        [
          'In maart openen we in Zwolle; dat hoort u hier als eerste.',
          'In March we open in Zwolle; you heard it here first.',
        ],
        [
          'Het bedrijf heeft dit nog niet verteld. De verhuurder in Zwolle leest mee.',
          'The company has not told this yet. The landlord in Zwolle reads it too.',
        ],
        L('7.1'),
      ),
      breach(
        'unsafe',
        'photo',
        [
          'Een collega loopt over een nat, schuin dak. Hij draagt geen lijn en geen helm.',
          'A colleague walks across a wet, sloping roof. He wears no line and no helmet.',
        ],
        [
          'Wie naar de foto kijkt, ziet hoe wij niet willen werken. Zulk werk laat je niet zien.',
          'Who looks at the photo sees how we do not want to work. You don’t show work like this.',
        ],
        L('7.5'),
      ),
      by(
        'Ingrid',
        fine(
          'comment',
          ['Mooi! Is zo’n pomp ook iets voor een flat?', 'Nice! Is a pump like that any good for a flat?'],
          [
            'Een gewone vraag van een buitenstaander. Hier is niets mis mee.',
            'An ordinary question from an outsider. Nothing is wrong with it.',
          ],
          T('1.1'),
        ),
      ),
      by(
        'Bram',
        breach(
          'competitor',
          'comment',
          [
            'Zeker, Ingrid. Ga in elk geval niet naar Warmhuis, dat zijn prutsers.',
            'Sure, Ingrid. Whatever you do, don’t go to Warmhuis, they are bunglers.',
          ],
          [
            'Ook een reactie telt mee. Bram mag ons aanprijzen, maar een ander zwartmaken niet.',
            'A comment counts too. Bram may recommend us, but not run another company down.',
          ],
          L('7.6'),
          T('2.3'),
        ),
      ),
    ]),
    rules: [
      rule('customer', '4.4', ['Wijs geen klant aan', 'Don’t point out a customer']),
      rule('news', '7.1', ['Wacht tot nieuws bekend is', 'Wait until news is out']),
      rule('unsafe', '7.5', ['Toon veilig werk', 'Show safe work']),
      rule('competitor', '7.6', ['Laat concurrenten in hun waarde', 'Respect competitors']),
      rule('drink', '7.4', ['Houd drank uit beeld', 'Keep drink out of the picture']),
    ],
  },
];
