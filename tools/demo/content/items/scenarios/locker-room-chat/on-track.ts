import { L, T } from '../../parts';
import { at, chat } from '../../scenario';

/** The way on which a pass is still possible; it begins here. */
export const ON_TRACK = [
  at('joke', {
    text: [
      'Het is zondagavond. Amira werkt drie weken in jullie ploeg en leert nog Nederlands. In de appgroep van de ploeg verschijnt dit.',
      'It is Sunday evening. Amira has been in your team for three weeks and is still learning Dutch. This appears in the team’s group chat.',
    ],
    scene: chat(
      'Ploeg Noord',
      true,
      [
        'Dennis',
        'Filmpje van Amira aan de telefoon met een klant. Zet het geluid maar aan!',
        'Video of Amira on the phone with a customer. Turn the sound on!',
      ],
      ['Yara', '😂😂', '😂😂'],
      ['Dennis', 'Wie doet haar het beste na?', 'Who does the best impression of her?'],
    ),
    choices: [
      {
        to: 'laughed',
        points: 0,
        misconception: 'joke-excuse',
        text: [
          'Je stuurt ook een lachend gezichtje, om erbij te horen.',
          'You send a laughing face too, to be one of them.',
        ],
        consequence: [
          'Er volgen nog vijf gezichtjes. Dan staat er: “Amira heeft de groep verlaten.”',
          'Five more faces follow. Then it says: “Amira left the group.”',
        ],
        feedback: [
          'Een gezichtje telt net zo zwaar als een bericht. Zo lach je een collega mee uit.',
          'A face counts as much as a message. This way you join in laughing at a colleague.',
        ],
        breaks: [L('7.2'), L('2.3')],
      },
      {
        to: 'quarrel',
        points: 0,
        text: [
          'Je schrijft in de groep: “Dennis, wat ben jij een ellendeling.”',
          'You write in the group: “Dennis, you are such a creep.”',
        ],
        consequence: [
          'Dennis scheldt terug. Yara kiest zijn kant, twee anderen de jouwe.',
          'Dennis swears back. Yara takes his side, two others take yours.',
        ],
        feedback: [
          'Je komt voor Amira op, en dat is goed bedoeld. Maar schelden is ook beledigen, en het gebeurt waar de hele ploeg bij is.',
          'You stand up for Amira, and you mean well. But swearing is an insult too, and the whole team watches.',
        ],
        breaks: [T('7.2'), T('8.6')],
      },
      {
        to: 'private',
        points: 2,
        text: [
          'Je reageert niet in de groep en belt Dennis even op.',
          'You don’t react in the group and give Dennis a call.',
        ],
        consequence: [
          'Het blijft stil in de groep. Dennis neemt op.',
          'The group stays quiet. Dennis answers.',
        ],
        feedback: [
          'Je doet niet mee, en je zegt het hem waar geen publiek bij is.',
          'You don’t join in, and you tell him where there is no audience.',
        ],
        honours: [T('7.2'), L('8.6')],
      },
    ],
  }),
  at('private', {
    text: [
      'Dennis lacht: “Kom op, het is een grapje. En het is een groep van ons, geen krant.”',
      'Dennis laughs: “Come on, it’s a joke. And it’s a group of ours, not a newspaper.”',
    ],
    choices: [
      {
        to: 'alone',
        points: 0,
        misconception: 'private-channel',
        text: [
          'Je zegt: “Oké, als het maar in de groep blijft.”',
          'You say: “Okay, as long as it stays in the group.”',
        ],
        consequence: [
          'Maandag doet de halve kantine Amira na. Zij staat in de deur.',
          'On Monday half the canteen imitates Amira. She stands in the doorway.',
        ],
        feedback: [
          'Een besloten groep is geen vrije plek. Vernederen mag nergens, ook niet voor de grap.',
          'A closed group is not a free zone. Humiliating somebody is not allowed anywhere, not even for fun.',
        ],
        breaks: [L('2.4'), L('7.2')],
      },
      {
        to: 'removed',
        points: 2,
        changes: [{ flag: 'told', set: true }],
        text: [
          'Je zegt wat het met Amira doet, en dat je het morgen meldt.',
          'You say what it does to Amira, and that you will report it tomorrow.',
        ],
        consequence: [
          'Dennis schrikt. Hij haalt het filmpje weg en vraagt je om het te laten rusten.',
          'Dennis is startled. He takes the video down and asks you to let it rest.',
        ],
        feedback: [
          'Je spreekt hem aan zonder publiek, en je bent eerlijk over wat je gaat doen.',
          'You speak to him without an audience, and you are honest about what you will do.',
        ],
        honours: [L('8.6'), T('7.2')],
      },
      {
        to: 'removed',
        points: 2,
        text: [
          'Je zegt wat het met Amira doet, en vraagt hem het weg te halen.',
          'You say what it does to Amira, and ask him to take it down.',
        ],
        consequence: [
          'Dennis moppert, maar hij haalt het filmpje weg.',
          'Dennis grumbles, but he takes the video down.',
        ],
        feedback: [
          'Je noemt het gevolg en niet zijn karakter. Zo kan hij het goedmaken.',
          'You name the effect and not his character. So he can put it right.',
        ],
        honours: [L('8.6'), T('7.2')],
      },
      {
        to: 'strict',
        points: 1,
        misconception: 'over-cautious',
        text: [
          'Je zegt dat de groep weg moet, want over werk appen mag niet.',
          'You say that the group has to go, because you may not chat about work.',
        ],
        consequence: [
          'De groep wordt opgeheven. De roosters gaan nu weer op papier.',
          'The group is closed. The rosters go back to paper.',
        ],
        feedback: [
          'Te streng: met collega’s over je werk praten mag. Het filmpje was fout, de groep niet.',
          'Too strict: you may talk with colleagues about your work. The video was wrong, the group was not.',
        ],
        breaks: [L('7.8')],
      },
    ],
  }),
  at('removed', {
    text: [
      'Het is maandag. Het filmpje is weg. Amira zit stil in een hoek: vijf mensen hebben het al gezien.',
      'It is Monday. The video is gone. Amira sits quietly in a corner: five people have seen it already.',
    ],
    choices: [
      {
        to: 'row',
        points: 0,
        misconception: 'repair-afterwards',
        text: ['Je laat het rusten, want het filmpje is weg.', 'You let it rest, because the video is gone.'],
        consequence: [
          'Op dinsdag plaatst iemand anders het opnieuw.',
          'On Tuesday somebody else posts it again.',
        ],
        feedback: [
          'Weg is niet hetzelfde als voorbij. Zonder melding kan je leidinggevende Amira niet helpen.',
          'Gone is not the same as over. Without a report your manager can’t help Amira.',
        ],
        breaks: [L('8.5')],
      },
      {
        to: 'team',
        points: 2,
        when: [{ flag: 'told', test: 'is', value: true }],
        text: [
          'Je meldt het bij je leidinggevende, zoals je Dennis had gezegd.',
          'You report it to your manager, as you had told Dennis.',
        ],
        consequence: [
          'Dennis wist ervan en komt zelf ook praten. Amira hoort het van hen beiden.',
          'Dennis knew and comes to talk as well. Amira hears it from them both.',
        ],
        feedback: [
          'Wie Amira kan helpen, weet het nu. En Dennis is niet verrast.',
          'Who can help Amira now knows. And Dennis is not taken by surprise.',
        ],
        honours: [L('8.5')],
      },
      {
        to: 'team',
        points: 2,
        when: [{ flag: 'told', test: 'is', value: false }],
        text: [
          'Je zegt tegen Dennis dat je het meldt, en gaat naar HR.',
          'You tell Dennis that you will report it, and go to HR.',
        ],
        consequence: [
          'Dennis baalt, maar begrijpt het. HR spreekt met Amira.',
          'Dennis is not happy, but he understands. HR talks with Amira.',
        ],
        feedback: [
          'Wie Amira kan helpen, weet het nu. Je leidinggevende mag ook, HR is net zo goed.',
          'Who can help Amira now knows. Your manager would do as well, HR is just as good.',
        ],
        honours: [L('8.5')],
      },
      {
        to: 'row',
        points: 0,
        text: [
          'Je schrijft in de groep dat Dennis zich moet schamen.',
          'You write in the group that Dennis should be ashamed.',
        ],
        consequence: [
          'Nu gaat het over Dennis. Het filmpje wordt weer opgezocht.',
          'Now it is about Dennis. People look the video up again.',
        ],
        feedback: [
          'Een collega zet je niet te kijk, ook niet als hij fout zat. Melden kan zonder publiek.',
          'You don’t show up a colleague, even if he was wrong. Reporting needs no audience.',
        ],
        breaks: [L('8.6')],
      },
    ],
  }),
];
