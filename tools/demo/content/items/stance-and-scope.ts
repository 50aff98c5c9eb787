import { L, right, situation, T, wrong } from './situation';

export const STANCE_AND_SCOPE_ITEMS = [
  situation({
    id: '5342f521-ca8a-442e-952c-ce1c19744d6f',
    lessonKey: 'stance',
    situation: [
      'Het is zaterdag. Op je profiel staat dat je bij Noorderlicht Techniek werkt. Een buurman schrijft in de buurtgroep: “Warmtepompen zijn oplichterij.” Jij vindt van niet.',
      'It is Saturday. Your profile says that you work at Noorderlicht Techniek. A neighbour writes in the neighbourhood group: “Heat pumps are a scam.” You don’t think so.',
    ],
    options: [
      wrong(
        'my-own-account',
        [
          'Je zegt hem flink de waarheid, want het is weekend en het is jouw account.',
          'You give him a piece of your mind, because it’s the weekend and it’s your account.',
        ],
        [
          'De buurt leest een boze monteur van Noorderlicht. Mensen zien waar je werkt, dus de regels gelden ook op zaterdag.',
          'The neighbourhood reads an angry Noorderlicht engineer. People can see where you work, so the rules apply on Saturdays too.',
        ],
        L('1.5'),
        T('6.6'),
      ),
      right(
        [
          'Je vertelt rustig wat jij ervan vindt, en dat je zelf in dit vak werkt.',
          'You calmly say what you think of it, and that you work in this trade yourself.',
        ],
        [
          'Je buurman weet nu wie er praat, en jullie krijgen een gewoon gesprek. Je mag meedoen, ook in je eigen tijd. De regels gaan dan met je mee.',
          'Your neighbour now knows who is talking, and you get a normal conversation. You may take part, in your own time too. The rules simply come with you.',
        ],
        L('1.1'),
        L('1.5'),
        T('6.2'),
        T('6.3'),
      ),
      wrong(
        'over-cautious',
        [
          'Je antwoordt dat je van Noorderlicht online niets over je werk mag zeggen.',
          'You reply that Noorderlicht lets nobody say anything about their work online.',
        ],
        [
          'De buurt vraagt zich af wat Noorderlicht te verbergen heeft. En het klopt niet: je mag meedoen en over je werk vertellen.',
          'The neighbours wonder what Noorderlicht has to hide. And it is not true: you may take part and talk about your work.',
        ],
        L('1.1'),
        T('6.4'),
      ),
    ],
  }),
  situation({
    id: 'ee577b47-4633-43c6-a94d-f62715acc987',
    lessonKey: 'stance',
    situation: [
      'Het bedrijf zoekt monteurs. Je teamleider vraagt iedereen om de vacature op het eigen profiel te zetten. Jij gebruikt je profiel alleen voor familie en vrienden.',
      'The company is looking for engineers. Your team leader asks everybody to put the vacancy on their own profile. You use your profile only for family and friends.',
    ],
    options: [
      wrong(
        'wrong-actor',
        [
          'Je maakt vanavond een bedrijfspagina en zet de vacature daarop.',
          'You make a company page tonight and put the vacancy on that.',
        ],
        [
          'Nu staat er een pagina online waar niemand van weet. Voor een werkaccount heb je eerst toestemming van Team Communicatie nodig.',
          'Now there is a page online that nobody knows of. For a work account you first need permission from Team Communicatie.',
        ],
        L('3.4'),
      ),
      wrong(
        'over-cautious',
        [
          'Je zegt tegen je collega’s dat niemand een vacature mag delen.',
          'You tell your colleagues that nobody may share a vacancy.',
        ],
        [
          'Je collega’s denken nu dat iets verboden is wat gewoon mag. Wie het leuk vindt, mag over het werk vertellen.',
          'Your colleagues now think that something is forbidden that is fine. Whoever likes to may talk about work.',
        ],
        T('1.1'),
      ),
      right(
        [
          'Je zegt vriendelijk nee, want jouw profiel is privé.',
          'You kindly say no, because your profile is private.',
        ],
        [
          'Je teamleider vraagt het aan iemand anders, en dat is prima. Niemand hoeft een eigen account voor het werk te gebruiken.',
          'Your team leader asks somebody else, and that is fine. Nobody has to use an account of their own for work.',
        ],
        L('1.3'),
      ),
    ],
  }),
  situation({
    id: 'd896e032-a9f0-4493-8c40-480afed4370f',
    lessonKey: 'stance',
    situation: [
      'Je hebt een mooi filmpje van een kraan die een warmtepomp op een flat tilt. Op de gevel hangt een spandoek van de opdrachtgever. Je weet niet of je het mag plaatsen.',
      'You have a nice video of a crane lifting a heat pump onto a block of flats. On the front hangs a banner of the client. You don’t know if you may post it.',
    ],
    options: [
      wrong(
        'repair-afterwards',
        [
          'Je zet het online en ziet wel of iemand er iets van zegt.',
          'You put it online and see if anybody says something about it.',
        ],
        [
          'De opdrachtgever ziet het filmpje eerder dan jij een antwoord hebt. Twijfelde je? Dan had je het vooraf moeten vragen.',
          'The client sees the video before you have an answer. Were you in doubt? Then you should have asked beforehand.',
        ],
        L('1.6'),
        T('1.2'),
      ),
      wrong(
        'over-cautious',
        [
          'Je wist het filmpje en vraagt je collega’s om dat ook te doen.',
          'You erase the video and ask your colleagues to do the same.',
        ],
        [
          'Je collega’s wissen hun mooiste filmpjes, en dat was niet nodig. Iedereen mag over het werk vertellen. Vraag alleen even na of dit filmpje kan.',
          'Your colleagues erase their best videos, and there was no need. Everybody may talk about work. Just check if this video is fine.',
        ],
        L('1.1'),
      ),
      wrong(
        'wrong-actor',
        [
          'Je vraagt het aan een collega die zelf ook veel filmpjes maakt.',
          'You ask a colleague who makes a lot of videos too.',
        ],
        [
          'Je collega zegt: “Doe maar.” Maar die weet het ook niet zeker. Team Communicatie is er om dit soort vragen te beantwoorden.',
          'Your colleague says: “Go ahead.” But they don’t know for sure either. Team Communicatie is there to answer such questions.',
        ],
        L('1.6'),
      ),
      right(
        [
          'Je mailt het naar het team dat hierover gaat, zodat je het zeker weet.',
          'You e-mail it to the team in charge of this, so that you know for sure.',
        ],
        [
          'Een dag later krijg je antwoord, en je kunt met een gerust hart plaatsen. Bij twijfel vraag je het eerst.',
          'A day later you get an answer, and you can post with an easy mind. When in doubt you ask first.',
        ],
        L('1.6'),
        T('1.2'),
      ),
    ],
  }),
  situation({
    id: '3207e494-89f9-4da3-889a-28804a6270b8',
    lessonKey: 'scope',
    situation: [
      'Je zit in een besloten appgroep met monteurs van vijf bedrijven. Iemand vertelt een sappig verhaal over een lastige klant, met straat en huisnummer. “En jij?” vraagt hij aan jou.',
      'You are in a closed group chat with engineers from five companies. Somebody tells a juicy story about a difficult customer, with street and house number. “And you?” he asks you.',
    ],
    options: [
      wrong(
        'private-channel',
        [
          'Je vertelt ook een verhaal, want hier lezen alleen vakgenoten mee.',
          'You tell a story too, because only people from the trade read this.',
        ],
        [
          'Een van de vakgenoten kent jouw klant en stuurt het door. Een appgroep is ook sociale media, en er gelden dezelfde regels als in het openbaar.',
          'Somebody in the group knows your customer and passes it on. A group chat is social media too, with the same rules as in public.',
        ],
        L('2.4'),
        T('4.4'),
      ),
      right(
        [
          'Je vertelt niets, want ook uit deze groep kan iets lekken.',
          'You say nothing, because things can leak from this group too.',
        ],
        [
          'Het blijft even stil, en dan gaat het gesprek over iets anders. Wat je openbaar niet zou plaatsen, zet je ook niet in een appgroep.',
          'There is a short silence, and then the talk moves on. What you would not post in public, you don’t put in a group chat either.',
        ],
        L('2.4'),
        T('4.4'),
      ),
      wrong(
        'private-channel',
        [
          'Je vertelt het en vraagt of iedereen het onder elkaar wil houden.',
          'You tell it and ask everybody to keep it within the group.',
        ],
        [
          'Een belofte houdt geen schermafbeelding tegen. Iemand maakt een foto van jouw verhaal en stuurt die door.',
          'A promise does not stop a screenshot. Somebody takes a picture of your story and passes it on.',
        ],
        L('2.4'),
        T('2.6'),
      ),
      wrong(
        'over-cautious',
        [
          'Je schrijft dat monteurs van je bedrijf niet in groepen mogen appen.',
          'You write that engineers of your company may not chat in groups.',
        ],
        [
          'Twee collega’s stappen uit de groep en missen alle goede tips. Meepraten mag gewoon, zolang je de regels ook in de groep volgt.',
          'Two colleagues leave the group and miss all the good tips. Joining in is fine, as long as you follow the rules in the group too.',
        ],
        T('1.1'),
      ),
    ],
  }),
  situation({
    id: '0b362dbe-9957-4d46-b47a-4441068e8f10',
    lessonKey: 'scope',
    situation: [
      'Je ziet een lang bericht met de kop: “Goed nieuws over subsidie op zonnepanelen.” Je wilt je volgers blij maken. Je hebt alleen de kop gezien.',
      'You see a long post with the headline: “Good news about subsidies for solar panels.” You want to make your followers happy. You have only seen the headline.',
    ],
    options: [
      right(
        [
          'Je deelt nog niets en leest eerst alles tot het eind.',
          'You share nothing yet and first read all of it to the end.',
        ],
        [
          'Onderaan blijkt dat de subsidie alleen in België geldt. Goed dat je het eerst las. Wat je deelt, telt alsof je het zelf schreef.',
          'At the bottom it turns out that the subsidy is only for Belgium. Good that you read it first. What you share counts as if you wrote it yourself.',
        ],
        L('2.5'),
        T('6.4'),
      ),
      wrong(
        'repair-afterwards',
        [
          'Je deelt het nu meteen en leest de rest vanavond op de bank.',
          'You share it right now and read the rest on the sofa tonight.',
        ],
        [
          'Vanavond lees je dat het alleen over België gaat. Drie klanten hebben dan al gebeld. Lezen doe je vóór het delen.',
          'Tonight you read that it is only about Belgium. By then three customers have called. Read before you share.',
        ],
        L('2.5'),
      ),
      wrong(
        'other',
        [
          'Je geeft er alleen een duimpje bij, want dan zeg je eigenlijk niets.',
          'You just give it a thumbs-up, because then you say nothing really.',
        ],
        [
          'Je volgers zien je duimpje en denken dat het klopt. Een like telt net zo zwaar als iets wat je zelf schrijft.',
          'Your followers see your thumbs-up and think it is true. A like counts as much as something you write yourself.',
        ],
        L('2.3'),
        T('6.4'),
      ),
    ],
  }),
];
