import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** What can be asked about taking part with care. */
export const TAKING_CARE: TemplateFile = {
  acts: [],
  templates: [
    {
      id: 'truthful.number',
      type: 'situation',
      about: 'truthful',
      stances: ['asks'],
      situation: [
        'Je schrijft een bericht over een project. Hoeveel mensen eraan meededen, weet je niet precies. “Een stuk of tweehonderd”, zegt een collega.',
        'You write a post about a project. You don’t know exactly how many people took part. “About two hundred”, says a colleague.',
      ],
      options: [
        leaves(
          [
            'Je schrijft “ruim tweehonderd”, dat klinkt goed.',
            'You write “well over two hundred”, which sounds good.',
          ],
          [
            'Er waren er honderdzestig. Iemand die erbij was, schrijft het eronder.',
            'There were a hundred and sixty. Somebody who was there writes it below.',
          ],
        ),
        leaves(
          [
            'Je schrijft “tweehonderd” en past het aan als iemand het beter weet.',
            'You write “two hundred” and change it if somebody knows better.',
          ],
          [
            'Drie anderen hebben het getal dan al overgenomen.',
            'By then three others have copied the number.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je kijkt het aantal na en schrijft het dan pas op.',
            'You look the number up and write it down only then.',
          ],
          [
            'Honderdzestig klinkt minder, en het klopt.',
            'A hundred and sixty sounds like less, and it is right.',
          ],
        ),
      ],
    },
    {
      id: 'mistake.quiet-edit',
      type: 'situation',
      about: 'mistake-corrected',
      stances: ['asks'],
      situation: [
        'Gisteren schreef je dat de balie op zaterdag open is. Dat klopt niet. Veertig mensen hebben het gezien, en twee hebben bedankt.',
        'Yesterday you wrote that the desk is open on Saturdays. It is not. Forty people have seen it, and two have said thanks.',
      ],
      options: [
        leaves(
          [
            'Je haalt het bericht weg, dan is de fout ook weg.',
            'You take the post down, so that the mistake is gone too.',
          ],
          [
            'Zaterdag staan er twee mensen voor een dichte deur.',
            'On Saturday two people stand before a closed door.',
          ],
          'destroy-to-avoid',
        ),
        leaves(
          [
            'Je past de dag stil aan en laat de rest staan.',
            'You quietly change the day and leave the rest.',
          ],
          [
            'Wie het gisteren las, leest het niet nog eens.',
            'Whoever read it yesterday does not read it again.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je zet erbij dat je je vergiste, en wat wel klopt.',
            'You add that you were mistaken, and what is right.',
          ],
          [
            'De twee mensen schrijven terug dat ze maandag komen.',
            'The two people write back that they will come on Monday.',
          ],
        ),
      ],
    },
    {
      id: 'kindly.last-word',
      type: 'situation',
      about: 'kindly',
      stances: ['asks'],
      situation: [
        'Een onbekende blijft onder jouw bericht zeggen dat je er niets van snapt. Je hebt al twee keer uitgelegd hoe het zit.',
        'A stranger keeps saying below your post that you don’t understand a thing. You have explained twice how it is.',
      ],
      options: [
        leaves(
          [
            'Je geeft één keer lekker terug, dan is het klaar.',
            'You give as good as you get, just once, and it is over.',
          ],
          [
            'Het is niet klaar. Jouw zin gaat rond, zonder de zijne ervoor.',
            'It is not over. Your sentence goes round, without his before it.',
          ],
        ),
        leaves(
          ['Je maakt een grapje over zijn spelling.', 'You make a joke about his spelling.'],
          [
            'Anderen die moeite hebben met spelling, lezen mee.',
            'Others who struggle with spelling read along.',
          ],
          'joke-excuse',
        ),
        does(
          [
            'Je bedankt hem voor zijn reactie en laat het daarbij.',
            'You thank him for his reaction and leave it at that.',
          ],
          [
            'Hij schrijft nog één keer. Daarna wordt het stil, en jouw uitleg staat er nog.',
            'He writes once more. Then it goes quiet, and your explanation still stands.',
          ],
        ),
      ],
    },
    {
      id: 'think-first.headline',
      type: 'situation',
      about: 'think-first',
      stances: ['asks'],
      situation: [
        'Je ziet een bericht met een kop waar je het helemaal mee eens bent. De tekst eronder is lang. Je duim hangt boven “Delen”.',
        'You see an article with a headline that you fully agree with. The text below it is long. Your thumb hovers over “Share”.',
      ],
      options: [
        leaves(
          ['Je deelt het en leest de rest vanavond.', 'You share it and read the rest tonight.'],
          [
            'In de laatste alinea wordt een groep mensen zwartgemaakt. Jouw naam staat eronder.',
            'The last paragraph blackens a group of people. Your name is below it.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            'Je deelt het en schrijft erbij dat delen geen mening is.',
            'You share it and add that sharing is no opinion.',
          ],
          [
            'Zo leest een ander het niet. Wat jij deelt, zeg jij een beetje mee.',
            'Others don’t read it that way. What you share, you half say yourself.',
          ],
          'my-own-account',
        ),
        does(
          [
            'Je leest het uit en kijkt dan of je het nog wilt delen.',
            'You read it to the end before you decide.',
          ],
          [
            'Na de laatste alinea wil je het niet meer delen. Goed dat je doorlas.',
            'After the last paragraph you no longer want to. Good that you read on.',
          ],
        ),
      ],
    },
  ],
};
