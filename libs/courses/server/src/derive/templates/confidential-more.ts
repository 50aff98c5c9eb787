import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** More that can be asked about what is meant for inside. */
export const CONFIDENTIAL_MORE: TemplateFile = {
  acts: [
    {
      id: 'closed-group',
      topic: 'ground-rules',
      what: 'keeping to the same rules in a closed group as in public',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['besloten groep|app-?groep|privébericht', 'dezelfde|ook|gelden|geldt|regels'],
          en: ['closed group|private group|group chat|private message', 'same|also|apply|applies|rules'],
          without: { nl: 'deel |delen', en: 'share|disclose' },
        },
      ],
      title: ['Besloten is ook online', 'Closed is online too'],
      means: {
        asks: [
          'In een besloten groep gelden dezelfde regels als daarbuiten.',
          'In a closed group the same rules hold as outside it.',
        ],
      },
      do: [
        {
          text: [
            'Schrijf in een groep wat je ook openbaar zou zeggen.',
            'Write in a group what you would say in public too.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Vertrouwen op de groepsregel: “Wat hier staat, blijft hier.”',
            'Relying on the group’s rule: “What is said here stays here.”',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'confidential.translation-site',
      type: 'situation',
      without: { nl: 'sociale|social|online', en: 'social|online|post' },
      about: 'confidential',
      stances: ['forbids'],
      situation: [
        'Een vertrouwelijk voorstel moet vandaag nog in het Engels. Een gratis vertaalsite is zo klaar. In de voorwaarden staat dat de site je teksten bewaart.',
        'A confidential proposal has to be in Dutch today. A free translation site does it in a minute. Its terms say that it keeps your texts.',
      ],
      options: [
        does(
          [
            'Je haalt de naam van de klant eruit en plakt de tekst erin.',
            'You take out the customer’s name and paste the text.',
          ],
          [
            'De prijs en het plan staan er nog, en de site bewaart ze. Zonder naam is het nog steeds vertrouwelijk.',
            'The price and the plan are still there, and the site keeps them. Without a name it is still confidential.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je gebruikt de site en wist daarna je geschiedenis.',
            'You use the site and clear your history afterwards.',
          ],
          [
            'Je eigen geschiedenis is leeg, maar de site heeft de tekst nog. Het voorstel is al naar buiten.',
            'Your own history is empty, but the site still has the text. The proposal is already outside.',
          ],
          'destroy-to-avoid',
        ),
        leaves(
          [
            'Je vraagt binnen het bedrijf wie je met vertalen kan helpen.',
            'You ask inside the company who can help with translating.',
          ],
          [
            'Een collega heeft het voor vijven af. Het voorstel is binnen gebleven.',
            'A colleague has it done before five. The proposal has stayed inside.',
          ],
        ),
      ],
    },
    {
      id: 'confidential.post-with-news',
      type: 'breach',
      about: 'confidential',
      stances: ['forbids'],
      situation: [
        'Sanne leest haar bericht nog één keer door voordat ze het plaatst. Ze vraagt jou om mee te kijken.',
        'Sanne reads her post once more before she publishes it. She asks you to have a look.',
      ],
      author: 'Sanne',
      form: 'post',
      audience: ['Openbaar, 310 volgers', 'Public, 310 followers'],
      beside: ['demeaning', 'company-account', 'own-work', 'spokesperson', 'about-customers', 'gift'],
      parts: [
        {
          place: 'text',
          does: false,
          text: [
            'Wat een week! Ons team heeft hard gewerkt, en het is gelukt.',
            'What a week! Our team worked hard, and we did it.',
          ],
          back: [
            'Over je eigen week mag je vertellen. Hier staat niets geheims.',
            'You may tell about your own week. There is nothing secret here.',
          ],
        },
        {
          place: 'text',
          does: true,
          mistake: 'half-anonymised',
          text: [
            'Ik zeg nog niet met wie we gaan samenwerken, maar het begint met een V en het is groot.',
            'I’m not saying yet whom we will work with, but it starts with a V and it is big.',
          ],
          back: [
            'Binnen tien minuten raadt iemand de naam. Een raadsel over nieuws dat nog niet bekend is, is ook delen.',
            'Within ten minutes somebody guesses the name. A riddle about news that is not out yet is sharing too.',
          ],
        },
        {
          place: 'photo',
          does: false,
          text: [
            'Vier collega’s lachen bij een tafel met taart. De muur is leeg.',
            'Four colleagues laugh at a table with cake. The wall is empty.',
          ],
          back: [
            'Er is niets op te lezen. Deze foto kan erbij.',
            'There is nothing to read in it. This photo can go along.',
          ],
        },
        {
          place: 'text',
          does: false,
          text: ['Nu eerst een lang weekend. Tot maandag!', 'First a long weekend now. See you on Monday!'],
          back: [
            'Dat gaat over haarzelf, en het is gewoon aardig.',
            'That is about herself, and simply friendly.',
          ],
        },
      ],
    },
    {
      id: 'closed-group.venting',
      type: 'situation',
      about: 'closed-group',
      stances: ['asks'],
      situation: [
        'In een besloten groep met vakgenoten klaagt ieder over zijn werk. Bovenaan staat: “Wat hier staat, blijft hier.” Jij had een rotdag.',
        'In a closed group of people in your trade, each complains about work. At the top it says: “What is said here stays here.” You had a rotten day.',
      ],
      question: ['Wat schrijf je?', 'What do you write?'],
      options: [
        leaves(
          [
            'Het hele verhaal, met namen, want de groep is besloten.',
            'The whole story, with names, because the group is closed.',
          ],
          [
            'Eén lid werkt intussen bij een klant van jullie. Een slot op de groep is geen slot op de mensen.',
            'One member now works for a customer of yours. A lock on the group is no lock on the people.',
          ],
          'private-channel',
        ),
        leaves(
          ['Het hele verhaal, maar dan als grap.', 'The whole story, but told as a joke.'],
          ['De grap wordt doorgestuurd, zonder de knipoog.', 'The joke is passed on, without the wink.'],
          'joke-excuse',
        ),
        does(
          [
            'Dat het een lange dag was, en wat jou dan helpt.',
            'That it was a long day, and what helps you then.',
          ],
          [
            'Je krijgt drie goede tips, en morgen hoef je niets uit te leggen.',
            'You get three good tips, and tomorrow there is nothing to explain.',
          ],
        ),
      ],
    },
  ],
};
