import { L, right, situation, T, wrong } from './situation';

export const MONITORING_AND_TRAINING_ITEMS = [
  situation({
    id: '4c4c5990-512e-48d3-8931-ac391a11f53a',
    lessonKey: 'monitoring',
    situation: [
      'Een collega zet openbaar een foto van een rekening online. De naam van de klant en het bedrag zijn goed te lezen. Je belt hem, maar hij neemt niet op.',
      'A colleague puts a photo of an invoice online, in public. The customer’s name and the amount are easy to read. You phone him, but he doesn’t answer.',
    ],
    options: [
      right(
        [
          'Je gaat naar je leidinggevende, want dit kan niet wachten.',
          'You go to your manager, because this cannot wait.',
        ],
        [
          'Samen krijgen jullie hem te pakken, en na een kwartier is de foto weg. Een bericht dat schade kan doen, meld je. Verder hoeft niemand het te weten.',
          'Together you get hold of him, and after a quarter of an hour the photo is gone. You report a post that can do harm. Nobody else needs to know.',
        ],
        L('8.5'),
        T('8.6'),
      ),
      wrong(
        'other',
        [
          'Je zet eronder: “Dit mag niet, haal het er nu af.”',
          'You write under it: “This is not allowed, take it down now.”',
        ],
        [
          'Door jouw reactie zien nog meer mensen de rekening. In het openbaar spreek je een collega niet aan.',
          'Because of your comment even more people see the invoice. You don’t speak to a colleague about it in public.',
        ],
        L('8.6'),
        T('8.5'),
      ),
      wrong(
        'my-own-account',
        [
          'Je doet niets, want wat hij op zijn account zet is zijn zaak.',
          'You do nothing, because what he puts on his account is his business.',
        ],
        [
          'De klant ziet zijn eigen rekening voorbijkomen en is boos. Het gaat om zijn gegevens. Daarom meld je het.',
          'The customer sees the invoice pass by and is angry. It is about customer data. That is why you report it.',
        ],
        L('8.5'),
      ),
      wrong(
        'other',
        [
          'Je vraagt zijn vriendin om zijn wachtwoord en wist de foto.',
          'You ask his girlfriend for his password and erase the photo.',
        ],
        [
          'De foto is weg, maar je hebt ingebroken in zijn account. Om een wachtwoord vraag je niet, ook niet met goede bedoelingen.',
          'The photo is gone, but you broke into his account. You don’t ask for a password, not even with good intentions.',
        ],
        L('8.4'),
      ),
    ],
  }),
  situation({
    id: '2c1ca314-4b00-4678-b084-7a6127a015f7',
    lessonKey: 'monitoring',
    situation: [
      'Je bent teamleider. Je hoort dat een monteur thuis, op zijn besloten account, over het werk klaagt. Je wilt weten wat er speelt.',
      'You are a team leader. You hear that an engineer complains about work at home, on his closed account. You want to know what is going on.',
    ],
    options: [
      wrong(
        'other',
        [
          'Je laat hem inloggen, zodat je samen door zijn berichten kunt gaan.',
          'You have him log in, so that you can go through his messages together.',
        ],
        [
          'Hij durft geen nee te zeggen en vertrouwt je niet meer. Het bedrijf leest geen privéberichten, en vraagt niemand om toegang.',
          'He doesn’t dare to refuse and no longer trusts you. The company does not read private messages, and asks nobody for access.',
        ],
        T('8.4'),
        L('8.2'),
      ),
      right(
        [
          'Je laat zijn account met rust en vraagt hem hoe het op het werk gaat.',
          'You leave his account alone and ask him how things are at work.',
        ],
        [
          'Het blijkt om het rooster te gaan, en dat is op te lossen. Zijn berichten houdt hij voor zichzelf. Praten doe je onder vier ogen.',
          'It turns out to be about the schedule, and that can be solved. He keeps his messages to himself. You talk in private.',
        ],
        T('8.4'),
        T('8.6'),
      ),
      wrong(
        'other',
        [
          'Je vraagt een collega die hem volgt om foto’s van zijn berichten.',
          'You ask a colleague who follows him for pictures of his messages.',
        ],
        [
          'Binnen een dag weet het hele team dat jij meekijkt. Het bedrijf volgt je eigen accounts niet, ook niet via een ander.',
          'Within a day the whole team knows that you are watching. The company does not follow your own accounts, not through somebody else either.',
        ],
        L('8.2'),
      ),
    ],
  }),
  situation({
    id: '3801ff0e-85f3-4e08-a9ff-3c7d5167c5b4',
    lessonKey: 'training',
    situation: [
      'Een collega heeft het druk. Vrijdag moet zijn training klaar zijn. “Doe jij de toets op mijn naam?” vraagt hij. “Jij kent de antwoorden al.”',
      'A colleague is busy. His training has to be done by Friday. “Will you do the test in my name?” he asks. “You already know the answers.”',
    ],
    question: ['Wat zeg je?', 'What do you say?'],
    options: [
      wrong(
        'other',
        [
          '“Goed, als je de lessen dan later nog een keer leest.”',
          '“All right, if you read the lessons some time later.”',
        ],
        [
          'Dat lezen komt er niet van, en volgende maand plaatst hij iets fout. Iedereen maakt zijn eigen toets.',
          'The reading never happens, and next month he posts something wrong. Everybody takes their own test.',
        ],
        L('9.3'),
      ),
      wrong(
        'other',
        [
          '“Nee, maar ik geef je mijn antwoorden om over te nemen.”',
          '“No, but I’ll give you my answers to copy.”',
        ],
        [
          'Hij krijgt andere vragen dan jij en zakt. Wie antwoorden overneemt, maakt de toets niet zelf.',
          'He gets other questions than you did and fails. Whoever copies answers does not take the test themselves.',
        ],
        T('9.3'),
      ),
      right(
        ['“Nee, plan morgen een uurtje in onder werktijd.”', '“No, plan an hour of working time tomorrow.”'],
        [
          'Hij doet het de volgende ochtend en is ruim op tijd klaar. Tijd ervoor krijg je gewoon van het werk.',
          'He does it the next morning and is done well in time. You simply get the time for it at work.',
        ],
        T('9.1'),
        L('9.3'),
        L('9.4'),
      ),
    ],
  }),
  situation({
    id: 'ffb2fedc-dd05-4c55-ba9c-86627770f94f',
    lessonKey: 'training',
    situation: [
      'Vorig jaar haalde je je certificaat. Nu staat de training weer in je overzicht, met een datum over drie weken. Aan het beleid is niets veranderd.',
      'Last year you earned your certificate. Now the training is in your overview again, with a date three weeks from now. Nothing in the policy has changed.',
    ],
    options: [
      wrong(
        'other',
        [
          'Je laat hem liggen, want je hebt je certificaat al binnen.',
          'You leave it, because you have your certificate already.',
        ],
        [
          'Over drie weken sta je als te laat in de lijst. Een certificaat geldt een jaar, daarna fris je alles even op.',
          'In three weeks you are on the list as overdue. A certificate is valid for a year, then you refresh it all.',
        ],
        L('9.2'),
      ),
      right(
        [
          'Je kiest een rustige middag in deze weken en doet hem weer.',
          'You pick a quiet afternoon in these weeks and do it again.',
        ],
        [
          'Het gaat sneller dan vorig jaar, en je bent weer bij. De training hoort er elk jaar bij, ook als het beleid gelijk bleef.',
          'It goes faster than last year, and you are up to date again. The training comes every year, also if the policy stayed the same.',
        ],
        L('9.2'),
        L('9.1'),
      ),
      wrong(
        'repair-afterwards',
        [
          'Je wacht tot er een herinnering komt als de datum voorbij is.',
          'You wait for a reminder once the date has passed.',
        ],
        [
          'Dan ben je te laat, en je leidinggevende ziet dat je nog niet klaar bent. De datum in je overzicht is de laatste dag.',
          'Then you are too late, and your manager sees that you are not done. The date in your overview is the last day.',
        ],
        L('9.1'),
      ),
    ],
  }),
];
