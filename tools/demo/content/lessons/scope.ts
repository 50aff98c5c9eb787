import { L, lesson, say, T } from './lesson';

export const SCOPE = lesson(
  {
    key: 'scope',
    topic: { nl: 'Wat sociale media zijn', en: 'What social media are' },
    title: { nl: 'Ook je appgroep is sociale media', en: 'Your group chat is social media too' },
    goal: {
      nl: 'Na deze les herken je sociale media, ook als een groep besloten is.',
      en: 'After this lesson you recognise social media, also when a group is closed.',
    },
    minutes: 3,
  },
  {
    key: 'closed-groups',
    quote: '2.2',
    rules: ['2.4'],
    means: [
      say(
        'Sociale media zijn alle websites en apps waarop mensen berichten, foto’s, video’s of meningen delen.',
        'Social media are all websites and apps on which people share messages, photos, videos or opinions.',
        L('2.1'),
      ),
      say(
        'Denk dus ook aan de appgroep van je team, een buurtgroep of een groep met oud-collega’s.',
        'So think of your team’s group chat, a neighbourhood group or a group with former colleagues too.',
        T('2.2'),
      ),
    ],
    do: [
      say(
        'Stel jezelf de vraag: zou ik dit ook openbaar plaatsen?',
        'Ask yourself: would I post this in public too?',
        T('2.4'),
      ),
      say(
        'Kijk wie er in de groep zit voordat je iets schrijft.',
        'Check who is in the group before you write something.',
        T('2.4'),
      ),
    ],
    dont: [
      say(
        'Denken: “Het is een besloten groep, dus het mag.”',
        'Think: “It’s a closed group, so it’s fine.”',
        L('2.4'),
      ),
    ],
    why: [
      say(
        'In elke groep kan iemand een schermafbeelding maken en die doorsturen. Daarna weet je niet meer wie je bericht leest.',
        'In any group somebody can take a screenshot and pass it on. After that you no longer know who reads your message.',
        L('2.6'),
      ),
    ],
  },
  {
    key: 'likes-and-shares',
    quote: '2.3',
    rules: ['2.5'],
    means: [
      say(
        'Met een duimpje of een lachend gezichtje laat je zien wat je van een bericht vindt. Dat telt dus mee.',
        'With a thumbs-up or a laughing face you show what you think of a post. So that counts.',
        T('2.3'),
      ),
      say(
        'Deel je een bericht? Dan deel je ook de laatste zin, en de foto onderaan.',
        'Do you share a post? Then you share the last sentence too, and the photo at the bottom.',
        T('2.5'),
      ),
    ],
    do: [
      say(
        'Lees eerst het hele bericht en deel het dan pas.',
        'Read the whole post first, then share it.',
        L('2.5'),
      ),
    ],
    dont: [
      say('Iets delen omdat de kop leuk is.', 'Share something because the headline is nice.', T('2.5')),
      say(
        'Een duimpje geven bij een bericht dat je zelf niet mag plaatsen.',
        'Give a thumbs-up to a post that you may not write yourself.',
        T('2.3'),
      ),
    ],
    why: [
      say(
        'Wie jouw like ziet, weet niet of je het bericht gelezen hebt. Mensen denken dat je het ermee eens bent.',
        'Whoever sees your like can’t tell if you read the post. People think that you agree.',
        T('2.3'),
      ),
    ],
  },
);
