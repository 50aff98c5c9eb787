import { L, lesson, say, T } from './lesson';

export const PRIVACY_LESSON = lesson(
  {
    key: 'privacy',
    topic: { nl: 'Privacy', en: 'Privacy' },
    title: { nl: 'Wat je weet van je werk, houd je bij je', en: 'What you know from work stays with you' },
    goal: {
      nl: 'Na deze les weet je welke informatie je niet deelt op sociale media. Ook niet in een privébericht.',
      en: 'After this lesson you know which information you don’t share on social media. Not in a private message either.',
    },
    minutes: 7,
  },
  {
    key: 'confidential',
    quote: '4.2',
    rules: ['4.2', '4.1', '4.9'],
    means: [
      say(
        'Vertrouwelijke informatie is niet voor iedereen bedoeld. Denk aan prijsafspraken, plannen en gegevens van klanten.',
        'Confidential information is not meant for everybody. Think of price agreements, plans and customer data.',
        L('4.3'),
      ),
      say(
        'Het maakt niet uit hoe klein de groep is. Ook een appgroep met drie oud-collega’s telt.',
        'It does not matter how small the group is. A chat with three former colleagues counts too.',
        T('4.2'),
        L('2.2'),
      ),
      say(
        'Gaat het toch mis, dan is snel melden het beste wat je kunt doen. Verwijderen alleen is niet genoeg: iemand kan het al doorgestuurd hebben.',
        'If it does go wrong, telling quickly is the best you can do. Deleting alone is not enough: somebody may have passed it on already.',
        T('4.9'),
        T('4.11'),
      ),
    ],
    do: [
      say(
        'Kijk naar de hele foto: ook naar het bord, het beeldscherm en de papieren op tafel.',
        'Look at the whole photo: at the board, the screen and the papers on the table too.',
        T('4.1'),
      ),
      say(
        'Bel of mail Team Communicatie meteen als je iets vertrouwelijks hebt gedeeld.',
        'Phone or e-mail Team Communicatie at once if you have shared something confidential.',
        L('4.9'),
      ),
    ],
    dont: [
      say('Een geheim in een privébericht zetten.', 'Put a secret in a private message.', L('4.2')),
      say(
        'Een fout stilletjes weghalen en hopen dat niemand het zag.',
        'Quietly remove a mistake and hope that nobody saw it.',
        T('4.9'),
      ),
    ],
    why: [
      say(
        'Op sociale media praat je losjes. Dan geef je snel iets weg zonder dat je het merkt.',
        'On social media you talk casually. Then you soon give something away without noticing.',
        L('4.10'),
      ),
      say(
        'Een privébericht blijft niet altijd privé, want iemand kan het doorsturen.',
        'A private message does not always stay private, because somebody can pass it on.',
        L('4.11'),
      ),
    ],
  },
  {
    key: 'customers',
    quote: '4.4',
    rules: ['4.4', '4.5'],
    means: [
      say(
        'Een naam weglaten is vaak niet genoeg. Met de straat, de auto op de oprit of een bijzondere gevel weten buren om wie het gaat.',
        'Leaving out a name is often not enough. From the street, the car in the drive or an unusual front, neighbours know who it is.',
        T('4.4'),
      ),
      say(
        'Wil je iemands woning laten zien? Dan heb je een ja op papier of in een mail nodig. Een ja aan de keukentafel is niet genoeg.',
        'Do you want to show somebody’s home? Then you need a yes on paper or in an e-mail. A yes at the kitchen table is not enough.',
        T('4.5'),
      ),
    ],
    do: [
      say(
        'Laat het werk van dichtbij zien: de leidingen, de meterkast, de panelen.',
        'Show the work from close by: the pipes, the meter cupboard, the panels.',
        T('4.4'),
      ),
      say(
        'Mail de klant de foto en vraag of je die mag plaatsen.',
        'E-mail the customer the photo and ask if you may post it.',
        T('4.5'),
      ),
    ],
    dont: [
      say(
        'Schrijven over “die mevrouw uit de Lindelaan met de blauwe deur”.',
        'Write about “that lady in Lindelaan with the blue door”.',
        T('4.4'),
      ),
      say(
        'Een foto van een woning plaatsen omdat de klant toch geen sociale media heeft.',
        'Post a photo of a home because the customer isn’t on social media anyway.',
        T('4.5'),
      ),
    ],
    why: [
      say(
        'Een klant laat je binnen in zijn huis. Een bericht over hem kan dat vertrouwen schaden.',
        'A customer lets you into their home. A post about them can harm that trust.',
        T('1.7'),
      ),
    ],
    example: [
      say(
        'Mila heeft een oude meterkast vernieuwd en wil dat laten zien. Op de deur hangt een brief met de naam van de klant. Ze haalt de brief even weg en maakt een foto van dichtbij. Die mailt ze naar de klant, met de vraag of ze hem mag plaatsen. De volgende dag schrijft de klant: “Prima.” Dan pas plaatst ze de foto, en niemand kan zien bij wie ze was.',
        'Mila has renewed an old meter cupboard and wants to show it. On its door hangs a letter with the customer’s name. She takes the letter away for a moment and takes a photo from close by. She e-mails it to the customer and asks if she may post it. The next day the customer writes: “That’s fine.” Only then does she post the photo, and nobody can see whose home it was.',
        T('4.1'),
        T('4.4'),
        L('4.5'),
      ),
    ],
  },
  {
    key: 'colleagues',
    quote: '4.6',
    rules: ['4.6', '4.7', '4.8'],
    means: [
      say(
        'Ook een leuke foto van het teamuitje gaat over de mensen die erop staan. Zij kiezen of hij online komt.',
        'Even a nice photo of the team outing is about the people in it. They choose whether it goes online.',
        T('4.6'),
      ),
      say(
        'Een collega beterschap wensen is lief bedoeld. Maar dan weet iedereen dat je collega ziek is.',
        'Wishing a colleague a good recovery is kindly meant. But then everybody knows that your colleague is ill.',
        T('4.7'),
      ),
    ],
    do: [
      say(
        'Vraag het vóór je plaatst: “Vind je het goed dat je op deze foto staat?”',
        'Ask before you post: “Is it all right with you to be in this photo?”',
        L('4.6'),
      ),
      say(
        'Haal de foto weg als iemand dat vraagt, ook als je de reden niet begrijpt.',
        'Take the photo down if somebody asks, even if you don’t understand why.',
        T('4.8'),
      ),
      say(
        'Stuur een zieke collega een kaartje of een eigen berichtje.',
        'Send a colleague who is ill a card or a message of your own.',
        T('4.7'),
      ),
    ],
    dont: [
      say(
        'Denken: “Niemand heeft nee gezegd, dus het mag.”',
        'Think: “Nobody said no, so it’s fine.”',
        T('4.6'),
      ),
      say(
        'Vertellen waarom een collega ziek thuis is.',
        'Tell others why a colleague is at home ill.',
        L('4.7'),
      ),
    ],
    why: [
      say(
        'Een foto of een roddel kan iemand schaden. En wat online staat, kan iedereen doorsturen.',
        'A photo or gossip can harm somebody. And what is online, anybody can pass on.',
        T('4.7'),
        T('2.6'),
      ),
    ],
  },
);
