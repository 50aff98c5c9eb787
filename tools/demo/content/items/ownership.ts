import { L, right, situation, T, wrong } from './situation';

export const OWNERSHIP_ITEMS = [
  situation({
    id: 'b3728302-5971-4197-b091-383c68b83f69',
    lessonKey: 'ownership',
    situation: [
      'Je beheert de Instagrampagina van het bedrijf. Die heb je ooit zelf gemaakt, met je privémail. Volgende week begin je bij een ander bedrijf.',
      'You run the company’s Instagram page. You made it yourself once, with your private e-mail. Next week you start at another company.',
    ],
    question: ['Wat doe je met de pagina?', 'What do you do with the page?'],
    options: [
      wrong(
        'possession-is-ownership',
        [
          'Je neemt de pagina mee, want jij hebt alle volgers verzameld.',
          'You take the page along, because you gathered all the followers.',
        ],
        [
          'Klanten sturen hun vragen straks naar jouw nieuwe werk. De pagina is van het bedrijf, ook als jij het werk hebt gedaan.',
          'Customers will send their questions to your new job. The page belongs to the company, even if you did the work.',
        ],
        L('3.3'),
        L('3.6'),
      ),
      right(
        [
          'Je geeft je opvolger de inloggegevens, dan kan die verder.',
          'You give your successor the login details, so that they can go on.',
        ],
        [
          'Maandag staat er al een nieuw bericht op de pagina. Een werkaccount hoort bij het bedrijf, niet bij degene die het beheert.',
          'On Monday there is already a new post on the page. A work account belongs to the company, not to whoever runs it.',
        ],
        L('3.3'),
        L('3.6'),
        T('3.7'),
      ),
      wrong(
        'destroy-to-avoid',
        [
          'Je verwijdert de pagina, zodat niemand er ruzie over krijgt.',
          'You delete the page, so that nobody can quarrel about it.',
        ],
        [
          'Vier jaar foto’s en berichten zijn weg. Je hebt iets weggegooid wat niet van jou was.',
          'Four years of photos and posts are gone. You threw away something that was not yours.',
        ],
        L('3.7'),
      ),
    ],
  }),
  situation({
    id: '5482dbf6-9cba-4ca0-aa78-dfcd1efcb74e',
    lessonKey: 'ownership',
    situation: [
      'Jouw team wil korte filmpjes over zonnepanelen gaan maken. Een collega wil er vanmiddag al een account voor openen, met de naam van het bedrijf.',
      'Your team wants to make short videos about solar panels. A colleague wants to open an account for them this afternoon, with the company’s name.',
    ],
    question: ['Wat stel je voor?', 'What do you suggest?'],
    options: [
      right(
        [
          'Leg het plan eerst voor, en maak dan een account met een werkmail.',
          'Put the plan forward first, and then open it with a work e-mail.',
        ],
        [
          'Team Communicatie is blij met het plan en denkt mee. Je vraagt eerst toestemming, en met een werkmail kan het bedrijf er altijd bij.',
          'Team Communicatie likes the plan and thinks along. You ask for permission first, and with a work e-mail the company can always get in.',
        ],
        L('3.4'),
        L('3.5'),
      ),
      wrong(
        'repair-afterwards',
        [
          'Begin vast op een privémail, dan regel je de rest wel als het loopt.',
          'Start on a private e-mail, and arrange the rest once it is going well.',
        ],
        [
          'Een maand later is je collega op vakantie en kan niemand inloggen. Toestemming en een werkmail horen er vanaf het begin bij.',
          'A month later your colleague is on holiday and nobody can log in. You need permission and a work e-mail from the start.',
        ],
        L('3.4'),
        L('3.5'),
      ),
      wrong(
        'possession-is-ownership',
        [
          'Zet het account op je eigen naam, dan hoeft niemand er iets van te vinden.',
          'Put the account in your own name, so that nobody needs to have a say.',
        ],
        [
          'De filmpjes gaan over ons werk, met onze naam. Dan is het een werkaccount, en dat is van het bedrijf.',
          'The videos are about our work, with our name. Then it is a work account, and that belongs to the company.',
        ],
        L('3.3'),
        T('3.4'),
      ),
      wrong(
        'over-cautious',
        [
          'Begin er niet aan, want filmpjes over het werk zijn niet toegestaan.',
          'Don’t start, because videos about work are not allowed.',
        ],
        [
          'Zonde van het plan. Je mag laten zien wat je doet. Vraag alleen eerst of er een account mag komen.',
          'A pity about the plan. You may show what you do. Just ask first if you may have an account for it.',
        ],
        L('1.1'),
      ),
    ],
  }),
  situation({
    id: '0440cc39-60e4-491a-a81d-1efc5aaf2a15',
    lessonKey: 'ownership',
    situation: [
      'Je hebt een eigen blog over klussen. Voor de website van het bedrijf schreef je drie stukken over warmtepompen. Je gaat ergens anders werken en wilt die stukken ook op je blog zetten.',
      'You have a blog of your own about odd jobs. For the company website you wrote three pieces about heat pumps. You are going to work elsewhere and want those pieces on your blog too.',
    ],
    options: [
      wrong(
        'possession-is-ownership',
        [
          'Je zet ze erop met je naam erboven, want jij hebt ze geschreven.',
          'You put them there with your name above them, because you wrote them.',
        ],
        [
          'Het bedrijf vraagt je om ze weg te halen. Wat je voor de bedrijfswebsite maakt, hoort in de regel bij het bedrijf. Je naam erboven verandert dat niet.',
          'The company asks you to take them off. What you make for the company website belongs, as a rule, to the company. Your name above it does not change that.',
        ],
        L('3.9'),
        L('3.10'),
      ),
      wrong(
        'over-cautious',
        [
          'Je laat de stukken staan en geeft het bedrijf ook je eigen blog.',
          'You leave the pieces and give the company your own blog too.',
        ],
        [
          'Aardig, maar dat hoeft niet. Wat je in je eigen tijd maakt, blijft van jou, ook als je weggaat.',
          'Kind, but there is no need. What you make in your own time stays yours, also when you leave.',
        ],
        L('3.8'),
      ),
      right(
        [
          'Je houdt je blog en vraagt of de stukken ook mee mogen.',
          'You keep your blog and ask if the pieces may come along too.',
        ],
        [
          'Je blog is van jou. De stukken horen in de regel bij het bedrijf. Daarom vraag je het na, en misschien mag het.',
          'Your blog is yours. The pieces belong, as a rule, to the company. So you check, and perhaps you may.',
        ],
        L('3.8'),
        T('3.9'),
        L('3.10'),
      ),
    ],
  }),
  situation({
    id: '1a0c9d94-6cb0-453e-a79b-97a4e06b5527',
    lessonKey: 'ownership',
    situation: [
      'Het is pauze. Op je werktelefoon kijk je of je zus foto’s van haar baby heeft geplaatst. Een collega zegt: “Dat mag niet op een telefoon van de zaak.”',
      'It is break time. On your work phone you check whether your sister has posted photos of her baby. A colleague says: “That’s not allowed on a company phone.”',
    ],
    question: ['Wat klopt?', 'What is right?'],
    options: [
      wrong(
        'over-cautious',
        [
          'Je collega heeft gelijk: een werktelefoon gebruik je nergens anders voor.',
          'Your colleague is right: you use a work phone for nothing else.',
        ],
        [
          'Je stopt je telefoon weg en mist de baby. Dat hoeft niet: even privé kijken is toegestaan.',
          'You put your phone away and miss the baby. No need: a quick private look is allowed.',
        ],
        L('3.2'),
      ),
      wrong(
        'possession-is-ownership',
        [
          'Jij hebt de telefoon gekregen, dus jij bepaalt hoelang je erop kijkt.',
          'You were given the phone, so you decide how long you look at it.',
        ],
        [
          'De pauze wordt een uur, en de klant staat te wachten. De telefoon is in de eerste plaats voor je werk.',
          'The break becomes an hour, and the customer is waiting. The phone is for your work in the first place.',
        ],
        L('3.1'),
        L('3.2'),
      ),
      right(
        [
          'Een paar minuten mag, als je daarna weer gewoon aan de slag gaat.',
          'A few minutes is fine, if you simply go on with your work afterwards.',
        ],
        [
          'Je ziet de foto’s en staat op tijd weer op de ladder. Je werk gaat voor, en daarnaast is er ruimte voor iets kleins.',
          'You see the photos and are back on the ladder in time. Your work comes first, and there is room for something small besides.',
        ],
        T('3.1'),
        L('3.2'),
      ),
    ],
  }),
];
