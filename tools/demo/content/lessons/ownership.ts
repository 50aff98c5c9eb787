import { L, lesson, say, T } from './lesson';

export const OWNERSHIP_LESSON = lesson(
  {
    key: 'ownership',
    topic: { nl: 'Apparaten, accounts en teksten', en: 'Devices, accounts and texts' },
    title: { nl: 'Van wie is het account?', en: 'Whose account is it?' },
    goal: {
      nl: 'Na deze les weet je wat van jou is en wat van het bedrijf: apparaten, accounts, teksten en foto’s.',
      en: 'After this lesson you know what is yours and what is the company’s: devices, accounts, texts and photos.',
    },
    minutes: 6,
  },
  {
    key: 'devices',
    quote: '3.1',
    rules: ['3.1', '3.2'],
    means: [
      say(
        'Je telefoon en laptop zijn gereedschap, net als je boormachine. Daarmee doe je eerst je werk.',
        'Your phone and laptop are tools, just like your drill. You use them for your work first.',
        T('3.1'),
      ),
      say(
        'In de pauze even kijken of je buurman al geantwoord heeft? Dat mag. Een uur filmpjes kijken terwijl een klant wacht, mag niet.',
        'A quick look in your break to see if your neighbour has replied? That is fine. An hour of videos while a customer is waiting is not.',
        T('3.2'),
      ),
    ],
    do: [
      say(
        'Kijk even snel, en ga daarna weer verder met je werk.',
        'Have a quick look, and then go on with your work.',
        T('3.2'),
      ),
      say(
        'Leg je telefoon weg als je met een klant praat of op het dak staat.',
        'Put your phone away when you talk with a customer or stand on a roof.',
        T('3.2'),
      ),
    ],
    dont: [
      say(
        'Denken: “De telefoon is van de zaak, dus ik mag er niets privé mee doen.”',
        'Think: “It’s the company’s phone, so I may do nothing private with it.”',
        L('3.2'),
      ),
      say(
        'Zo lang op sociale media zitten dat je planning uitloopt.',
        'Spend so long on social media that your schedule slips.',
        T('3.2'),
      ),
    ],
    why: [
      say(
        'Het bedrijf geeft je de apparaten om er goed mee te kunnen werken.',
        'The company gives you the devices so that you can do your work well.',
        T('3.1'),
      ),
    ],
  },
  {
    key: 'accounts',
    quote: '3.3',
    rules: ['3.3', '3.4', '3.5', '3.6', '3.7'],
    means: [
      say(
        'Een werkaccount is een account dat je voor het werk beheert. Beheren is: berichten plaatsen, reacties lezen en antwoorden.',
        'A work account is an account that you run for work. Running it means: posting, reading comments and replying.',
        T('3.3'),
      ),
      say(
        'Het maakt niet uit wie het account heeft bedacht of hoeveel volgers jij hebt verzameld.',
        'It does not matter who thought of the account or how many followers you gathered.',
        T('3.3'),
      ),
      say(
        'Is een account oud of niet meer nodig? Laat Team Communicatie beslissen wat ermee gebeurt.',
        'Is an account old or no longer needed? Let Team Communicatie decide what happens to it.',
        T('3.7'),
      ),
    ],
    do: [
      say(
        'Heb je een goed idee voor een account? Leg het eerst voor aan Team Communicatie.',
        'Do you have a good idea for an account? Put it to Team Communicatie first.',
        L('3.4'),
      ),
      say(
        'Maak het account met een e-mailadres dat eindigt op @noorderlicht.example.',
        'Create the account with an e-mail address that ends in @noorderlicht.example.',
        T('3.5'),
      ),
      say(
        'Geef bij een nieuwe baan of taak het account en het wachtwoord terug.',
        'With a new job or task, hand over the account and the password.',
        L('3.6'),
      ),
    ],
    dont: [
      say('Een werkaccount op je privémail zetten.', 'Put a work account on your private e-mail.', L('3.5')),
      say('Een werkaccount meenemen naar je nieuwe baan.', 'Take a work account to your new job.', T('3.6')),
      say('Een account weggooien om ervan af te zijn.', 'Throw an account away to be rid of it.', L('3.7')),
    ],
    why: [
      say(
        'Staat een account op jouw privémail en ben jij er niet? Dan kan niemand er meer bij.',
        'If an account is on your private e-mail and you are away, nobody can get in any more.',
        T('3.5'),
      ),
      say(
        'Duidelijke afspraken voorkomen ruzie als iemand vertrekt.',
        'Clear agreements prevent quarrels when somebody leaves.',
        L('3.11'),
      ),
    ],
    example: [
      say(
        'Job maakte zelf een pagina met foto’s van daken vol zonnepanelen, en iedereen vond die leuk. Toen hij naar kantoor ging, gaf hij de pagina met het wachtwoord aan zijn opvolger. De pagina was ook nooit van Job: hij beheerde hem voor het werk.',
        'Job made a page himself with photos of roofs full of solar panels, and everybody liked it. When he moved to the office, he gave the page and its password to his successor. The page had never been Job’s own: he ran it for work.',
        T('3.3'),
        T('3.6'),
      ),
    ],
  },
  {
    key: 'content',
    quote: '3.9',
    rules: ['3.8', '3.9', '3.10'],
    means: [
      say(
        'Een blog over fietsen die je ’s avonds thuis schrijft, is van jou. Ga je ergens anders werken, dan neem je hem gewoon mee.',
        'A blog about cycling that you write at home in the evening is yours. If you go and work elsewhere, you simply take it with you.',
        T('3.8'),
      ),
      say(
        'Een tekst die je voor onze website schrijft, is in de regel van het bedrijf. “In de regel” betekent: meestal wel, maar er kan iets anders zijn afgesproken.',
        'A text that you write for our website is, as a rule, the company’s. “As a rule” means: mostly yes, but something else may have been agreed.',
        T('3.9'),
      ),
    ],
    do: [
      say('Schrijf je eigen blog in je eigen tijd.', 'Write your own blog in your own time.', T('3.8')),
      say(
        'Vraag toestemming als je een foto van onze website wilt gebruiken.',
        'Ask for permission if you want to use a photo from our website.',
        L('3.10'),
      ),
      say(
        'Deel gerust een link naar onze website. Dan blijft de tekst waar hij is.',
        'Feel free to share a link to our website. The text then stays where it is.',
        T('1.1'),
      ),
    ],
    dont: [
      say('Denken: “Ik heb het getypt, dus het is van mij.”', 'Think: “I typed it, so it’s mine.”', T('3.9')),
      say(
        'Denken: “Alles wat ik schrijf, is van het bedrijf.”',
        'Think: “Everything I write is the company’s.”',
        L('3.8'),
      ),
    ],
    why: [
      say(
        'Als vooraf duidelijk is wat van wie is, hoef je er later geen ruzie over te maken.',
        'If it is clear beforehand what is whose, you don’t have to quarrel about it later.',
        L('3.11'),
      ),
    ],
  },
);
