import { L, lesson, say, T } from './lesson';

export const TABOO_LESSON = lesson(
  {
    key: 'taboo',
    topic: { nl: 'Taboe-onderwerpen', en: 'Taboo topics' },
    title: { nl: 'Hier schrijf je niet over', en: 'Don’t write about this' },
    goal: {
      nl: 'Na deze les herken je woorden en beelden die niet op sociale media horen. Je weet ook waarover je wel mag praten.',
      en: 'After this lesson you recognise words and pictures that don’t belong on social media. You also know what you may talk about.',
    },
    minutes: 6,
  },
  {
    key: 'news',
    quote: '7.1',
    rules: ['7.1', '7.7', '7.8'],
    means: [
      say(
        'Weet je iets eerder dan de rest, omdat je hier werkt? Wacht dan tot het bedrijf het zelf vertelt. Daarna mag je het delen.',
        'Do you know something before the rest, because you work here? Then wait until the company announces it. After that you may share it.',
        T('7.1'),
      ),
      say(
        'Op je eigen account mag je een mening hebben over politiek of geloof. Een werkaccount blijft er vrij van.',
        'On your own account you may have an opinion on politics or religion. A work account stays free of it.',
        T('7.7'),
      ),
      say(
        'Dit beleid verbiedt je niet om over je eigen loon of rooster te praten met collega’s of de vakbond.',
        'This policy does not forbid you to talk about your own pay or hours with colleagues or the trade union.',
        T('7.8'),
      ),
    ],
    do: [
      say('Deel nieuws nadat het op onze website staat.', 'Share news after it is on our website.', T('7.1')),
      say(
        'Praat gerust met je vakbond over je eigen loon.',
        'Feel free to talk with your trade union about your own pay.',
        L('7.8'),
      ),
    ],
    dont: [
      say(
        'Een hint geven: “Volgende week groot nieuws, ik zeg alleen: Leeuwarden.”',
        'Drop a hint: “Big news next week, I’ll only say: Leeuwarden.”',
        T('7.1'),
      ),
      say('Op een werkaccount zeggen op wie je stemt.', 'Say on a work account how you vote.', T('7.7')),
    ],
    why: [
      say(
        'Klanten en collega’s horen groot nieuws liever van het bedrijf zelf. Als het eerder uitlekt, kan dat het vertrouwen schaden.',
        'Customers and colleagues would rather hear big news from the company itself. If it leaks earlier, that can harm trust.',
        T('1.7'),
      ),
    ],
  },
  {
    key: 'people',
    quote: '7.2',
    rules: ['7.2', '7.3', '7.6'],
    means: [
      say(
        'Wat voor jou een grap is, kan een ander pijn doen. Het gaat erom hoe het overkomt, niet om hoe jij het bedoelde.',
        'What is a joke to you can hurt somebody else. It is about how it comes across, not about how you meant it.',
        T('7.2'),
      ),
      say(
        'Een bericht doorsturen is ook delen. “Ik heb het niet zelf bedacht” helpt dan niet.',
        'Passing a message on is sharing too. “I didn’t think of it myself” is no help then.',
        T('7.3'),
        L('2.3'),
      ),
      say(
        'Over een concurrent hoef je niets slechts te zeggen. Laat zien wat wij goed doen.',
        'You don’t need to say anything bad about a competitor. Show what we do well.',
        T('7.6'),
      ),
    ],
    do: [
      say(
        'Schrijf over je eigen dag, niet over een ander.',
        'Write about your own day, not about somebody else.',
        T('7.2'),
      ),
      say(
        'Vind je de grap van een collega niet leuk? Zeg dat rustig onder vier ogen, of reageer niet.',
        'If you don’t like a colleague’s joke, say so calmly and in private, or don’t react.',
        T('8.6'),
        T('6.6'),
      ),
    ],
    dont: [
      say(
        'Klanten of collega’s belachelijk maken, ook zonder naam.',
        'Make fun of customers or colleagues, even without a name.',
        T('7.2'),
      ),
      say(
        'Een filmpje delen waarin een groep mensen wordt uitgelachen om afkomst of geloof.',
        'Share a video in which a group of people is laughed at for their origin or religion.',
        T('7.3'),
      ),
      say(
        'Een foto plaatsen van “het geknoei van de concurrent”.',
        'Post a photo of “the mess our competitor made”.',
        T('7.6'),
      ),
    ],
    why: [
      say(
        'Als mensen zien waar je werkt, zegt jouw bericht ook iets over het bedrijf.',
        'If people see where you work, your post says something about the company too.',
        L('7.10'),
      ),
      say(
        'Wie deze regels overtreedt, kan een waarschuwing krijgen of, als het ernstig is, ontslagen worden.',
        'Whoever breaks these rules can get a warning or, in a serious case, be dismissed.',
        L('7.9'),
      ),
    ],
    example: [
      say(
        'Een monteur schrijft na een lange dag: “Domme vragen kosten voortaan tien euro extra.” Hij noemt geen naam en bedoelt het als grap. Maar de klant van die middag herkent zichzelf, en voelt zich vernederd.',
        'After a long day an engineer writes: “From now on stupid questions cost ten euros extra.” He names nobody and means it as a joke. But that afternoon’s customer recognises herself, and feels humiliated.',
        T('7.2'),
        T('4.4'),
      ),
    ],
  },
  {
    key: 'pictures',
    quote: '7.5',
    rules: ['7.4', '7.5', '7.9'],
    means: [
      say(
        'Op een foto van een mooi dak ziet een ander misschien alleen dat je niet vastzit. Of dat er een blikje bier op de steiger staat.',
        'In a photo of a beautiful roof somebody else may only see that you are not secured. Or that there is a can of beer on the scaffold.',
        T('7.4'),
        T('7.5'),
      ),
      say(
        'Het gaat om beelden van het werk. Een foto van je verjaardag met een glas wijn is je eigen zaak.',
        'It is about pictures of work. A photo of your birthday with a glass of wine is your own affair.',
        T('7.4'),
      ),
    ],
    do: [
      say(
        'Maak foto’s waarop iedereen zijn helm en zijn lijn draagt.',
        'Take photos in which everybody wears a helmet and a safety line.',
        T('7.5'),
      ),
      say(
        'Kies een andere foto als je iets onveiligs ziet.',
        'Choose another photo if you see something unsafe.',
        T('7.5'),
      ),
    ],
    dont: [
      say(
        'Een stoer filmpje plaatsen van iemand die zonder beveiliging over de nok loopt.',
        'Post a cool video of somebody walking on the ridge without protection.',
        L('7.5'),
      ),
      say(
        'Op vrijdagmiddag een biertje in de bedrijfsbus laten zien.',
        'Show a beer in the company van on a Friday afternoon.',
        T('7.4'),
      ),
    ],
    why: [
      say(
        'Klanten willen vakmensen die veilig werken. Een foutje op de foto kan hun vertrouwen schaden.',
        'Customers want professionals who work safely. One slip in the photo can harm their trust.',
        T('1.7'),
      ),
    ],
  },
);
