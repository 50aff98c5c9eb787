import { L, lesson, say, T } from './lesson';

export const MONITORING = lesson(
  {
    key: 'monitoring',
    topic: { nl: 'Controle', en: 'Monitoring' },
    title: { nl: 'Wat het bedrijf wel en niet bekijkt', en: 'What the company does and does not look at' },
    goal: {
      nl: 'Na deze les weet je wat het bedrijf bekijkt, wat privé blijft en waar je een fout bericht meldt.',
      en: 'After this lesson you know what the company looks at, what stays private and where to report a wrong post.',
    },
    minutes: 3,
  },
  {
    key: 'private',
    quote: '8.2',
    rules: ['8.4', '8.7'],
    means: [
      say(
        'Het bedrijf bekijkt alleen openbare berichten waarin de naam Noorderlicht Techniek staat.',
        'The company only looks at public posts that contain the name Noorderlicht Techniek.',
        L('8.1'),
        L('8.2'),
      ),
      say(
        'HR laat een werkapparaat pas onderzoeken bij een ernstig vermoeden van misbruik. Nieuwsgierig zijn is geen reden.',
        'HR has a work device examined only when abuse is seriously suspected. Being curious is no reason.',
        T('8.3'),
      ),
      say(
        'Een leidinggevende vraagt dus niet om jouw wachtwoord, en jij niet om dat van een collega.',
        'So a manager does not ask for your password, and you do not ask for a colleague’s.',
        T('8.4'),
      ),
    ],
    do: [
      say(
        'Vraag HR welke gegevens over jou zijn bekeken, als je dat wilt weten.',
        'Ask HR which data about you have been looked at, if you want to know.',
        L('8.7'),
      ),
      say(
        'Houd het wachtwoord van je eigen account voor jezelf.',
        'Keep the password of your own account to yourself.',
        T('8.4'),
      ),
    ],
    dont: [
      say(
        'Een collega vragen om even met zijn account in te loggen.',
        'Ask a colleague to log in with their account for a moment.',
        T('8.4'),
      ),
    ],
    why: [
      say(
        'Je eigen account is van jou. Daar hoeft een ander niet in mee te kijken.',
        'Your own account is yours. Others have no business looking around in it.',
        T('3.8'),
      ),
    ],
  },
  {
    key: 'report',
    quote: '8.5',
    rules: ['8.5', '8.6'],
    means: [
      say(
        'Gaat het om een slordig bericht? Praat dan zelf even met je collega. Kan het echt schade doen? Meld het dan ook.',
        'Is it a careless post? Then have a quiet word with your colleague yourself. Can it really do harm? Then report it too.',
        T('8.5'),
        T('8.6'),
      ),
    ],
    do: [
      say('Bel je collega en zeg wat je zag.', 'Phone your colleague and say what you saw.', T('8.6')),
      say(
        'Meld een schadelijk bericht bij je leidinggevende of bij HR.',
        'Report a harmful post to your manager or to HR.',
        L('8.5'),
      ),
    ],
    dont: [
      say(
        'Onder het bericht zetten dat je collega zich moet schamen.',
        'Write under the post that your colleague should be ashamed.',
        T('8.6'),
      ),
      say(
        'Denken: “Ik heb het niet geplaatst, dus het is mijn zaak niet.”',
        'Think: “I didn’t post it, so it’s none of my business.”',
        T('8.5'),
      ),
    ],
    why: [
      say(
        'Een openbare ruzie blijft rondgaan: iedereen kan er een schermafbeelding van maken.',
        'A public quarrel keeps going round: anybody can take a screenshot of it.',
        T('2.6'),
      ),
    ],
  },
);
