/** Why a file with items, or one item of it, could not be read or written, in words for whoever chose the file. */
export const ITEM_FILE_ERRORS = {
  'items.file-empty': { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'items.file-too-large': {
    nl: 'Dit bestand is te groot. Een pakket of ons eigen JSON mag hoogstens 50 MB zijn, andere tekst 10 MB.',
    en: 'This file is too large. A package or our own JSON may be at most 50 MB, other text 10 MB.',
  },
  'items.base64': {
    nl: 'Het bestand is niet goed aangekomen. Probeer het opnieuw.',
    en: 'The file did not arrive in one piece. Try again.',
  },
  'items.too-slow': {
    nl: 'Het lezen van dit bestand duurde te lang. Splits het, of haal opmaak eruit.',
    en: 'Reading this file took too long. Split it, or take out markup.',
  },
  'items.too-heavy': {
    nl: 'Dit bestand vraagt te veel geheugen. Splits het.',
    en: 'This file needs too much memory. Split it.',
  },
  'items.busy': {
    nl: 'Er worden al veel bestanden met vragen gelezen. Probeer het over {seconds} seconden opnieuw.',
    en: 'Many files with questions are being read already. Try again in {seconds} seconds.',
  },
  'items.file-unknown': {
    nl: 'Dit is geen bestand met vragen dat we lezen. Kies QTI 2 of 3, Moodle XML, GIFT, Aiken, CSV, XLSX of ons eigen JSON.',
    en: 'This is no file with questions that we read. Choose QTI 2 or 3, Moodle XML, GIFT, Aiken, CSV, XLSX or our own JSON.',
  },
  'items.file-damaged': {
    nl: 'Dit bestand is beschadigd en niet te lezen.',
    en: 'This file is damaged and cannot be read.',
  },
  'items.xml-broken': {
    nl: 'De XML klopt niet: op regel {line} gaat het mis.',
    en: 'This XML is not well-formed: it breaks on line {line}.',
  },
  'items.xml-entities': {
    nl: 'Deze XML heeft een DOCTYPE of entiteiten. Haal die eruit; zulke bestanden lezen we niet.',
    en: 'This XML has a DOCTYPE or entities. Take those out; we do not read such files.',
  },
  'items.root-unknown': {
    nl: 'Deze XML begint met {element}; daar staan geen vragen in die we lezen.',
    en: 'This XML begins with {element}, which holds no questions that we read.',
  },
  'items.utf16': {
    nl: 'Dit bestand is opgeslagen als UTF-16 zonder kenmerk. Bewaar het als UTF-8.',
    en: 'This file was saved as UTF-16 without a mark. Save it as UTF-8.',
  },
  'items.too-deep': {
    nl: 'Er zitten meer dan {most} elementen in elkaar.',
    en: 'More than {most} elements stand inside each other.',
  },
  'items.too-complex': {
    nl: 'Dit bestand heeft te veel elementen. Splits het.',
    en: 'This file has too many elements. Split it.',
  },
  'items.too-many': {
    nl: 'Er staan meer dan {most} vragen in. Splits het bestand.',
    en: 'There are more than {most} questions in it. Split the file.',
  },
  'items.archive-bomb': {
    nl: 'Dit pakket wordt uitgepakt te groot. Haal plaatjes en filmpjes eruit, of splits het.',
    en: 'This package gets too large when unpacked. Take out pictures and films, or split it.',
  },
  'items.archive-unsafe': {
    nl: 'In dit pakket zit een bestand dat buiten het pakket wijst, of twee keer voorkomt.',
    en: 'This package has a file that points outside the package, or is there twice.',
  },
  'items.encrypted': {
    nl: 'Dit pakket is beveiligd met een wachtwoord.',
    en: 'This package is protected with a password.',
  },
  'items.no-manifest': {
    nl: 'In dit pakket zit geen imsmanifest.xml, dus het is geen QTI-pakket.',
    en: 'This package has no imsmanifest.xml, so it is no QTI package.',
  },
  'items.json-broken': {
    nl: 'De JSON klopt niet: op regel {line} gaat het mis.',
    en: 'This JSON is not well-formed: it breaks on line {line}.',
  },
  'items.json-version': {
    nl: 'Dit bestand heeft versie {version}; wij lezen versie 1.',
    en: 'This file has version {version}; we read version 1.',
  },
  'items.csv-broken': {
    nl: 'Op regel {line} gaan aanhalingstekens niet dicht, of is een rij te lang.',
    en: 'On line {line} quotes do not close, or a row is too long.',
  },
  'items.column-missing': { nl: 'De kolom {column} ontbreekt.', en: 'The column {column} is missing.' },
  'items.column-unknown': {
    nl: 'Deze kolommen kennen we niet; ze zijn overgeslagen: {columns}.',
    en: 'We do not know these columns; they were skipped: {columns}.',
  },
  'items.format-unsupported': {
    nl: 'Dit zijn vragen in het formaat van {format}, dat we niet lezen. Bewaar ze als QTI, Moodle XML of GIFT.',
    en: 'These are questions in the format of {format}, which we do not read. Save them as QTI, Moodle XML or GIFT.',
  },
  'items.no-question': { nl: 'Hier staat geen vraag in.', en: 'There is no question in this.' },
  'items.element-unsupported': {
    nl: '{element}: zo’n vraag of onderdeel hebben wij niet.',
    en: '{element}: we have no such question or part.',
  },
  'items.question-type': {
    nl: 'Vragen van het type {type} hebben wij niet.',
    en: 'We have no questions of the type {type}.',
  },
  'items.several-interactions': {
    nl: 'Hier wordt {count} keer iets gevraagd. Bij ons vraagt een item één ding: splits het.',
    en: 'This asks {count} things. With us an item asks one: split it.',
  },
  'items.no-interaction': {
    nl: 'In {element} wordt niets gevraagd.',
    en: 'Nothing is asked in {element}.',
  },
  'items.adaptive': {
    nl: '{element} verandert terwijl het gemaakt wordt (adaptive); dat hebben wij niet.',
    en: '{element} changes while it is answered (adaptive), which we do not have.',
  },
  'items.template': {
    nl: '{element}: deze vraag krijgt telkens andere getallen of woorden; dat hebben wij niet.',
    en: '{element}: this question gets other numbers or words each time, which we do not have.',
  },
  'items.no-key': {
    nl: 'Het bestand zegt niet welk antwoord goed is.',
    en: 'The file does not say which answer is right.',
  },
  'items.key-unknown': {
    nl: 'Volgens het bestand is {value} goed, maar dat staat er niet tussen.',
    en: 'The file calls {value} right, which is not among the choices.',
  },
  'items.key-incomplete': {
    nl: 'Het beste antwoord levert hier {percent} % op en niet 100 %, dus het is niet duidelijk wat goed is.',
    en: 'The best answer earns {percent}% here and not 100%, so it is not clear what is right.',
  },
  'items.key-contradicts': {
    nl: 'Volgens het bestand is {value} goed, maar een ander antwoord levert er meer op.',
    en: 'The file calls {value} right, but another answer earns more in it.',
  },
  'items.several-keys': {
    nl: 'Elk van meer antwoorden is hier op zichzelf goed. Bij ons is er één goed, of zijn ze samen goed.',
    en: 'Each of several answers would do alone here. With us one is right, or several are right together.',
  },
  'items.options-too-few': {
    nl: 'Er is te weinig om uit te kiezen: {count}; het moeten er minstens {fewest} zijn.',
    en: 'There is too little to choose from: {count}; it takes at least {fewest}.',
  },
  'items.options-too-many': {
    nl: 'Er staan {count} mogelijkheden; het mogen er hoogstens {most} zijn.',
    en: 'There are {count} choices; at most {most} are allowed.',
  },
  'items.option-empty': { nl: 'Een mogelijkheid heeft geen tekst.', en: 'A choice has no words.' },
  'items.options-alike': {
    nl: 'Twee mogelijkheden zijn als tekst gelijk: “{text}”.',
    en: 'Two choices are the same as text: “{text}”.',
  },
  'items.ids-alike': {
    nl: 'Twee mogelijkheden hebben hetzelfde kenmerk (identifier).',
    en: 'Two choices have the same identifier.',
  },
  'items.match-uneven': {
    nl: 'Niet alles hoort bij precies één ander: iets hoort bij geen of bij meer.',
    en: 'Not everything belongs to exactly one other: something belongs to none or to several.',
  },
  'items.order-partial': {
    nl: 'De goede volgorde noemt niet elke stap precies één keer.',
    en: 'The right order does not name each step exactly once.',
  },
  'items.text-missing': { nl: 'De vraag heeft geen tekst.', en: 'The question has no words.' },
  'items.text-too-long': {
    nl: 'Een tekst heeft {count} tekens; het mogen er hoogstens {most} zijn.',
    en: 'A text has {count} characters; at most {most} are allowed.',
  },
  'items.picture-no-alt': {
    nl: 'Een plaatje heeft geen alternatieve tekst; zonder plaatje is niet te zien wat er staat.',
    en: 'A picture has no alternative text; without the picture nobody can tell what it shows.',
  },
  'items.media': {
    nl: '{element}: geluid, film en ingesloten documenten hebben wij niet.',
    en: '{element}: we have no sound, film or embedded documents.',
  },
  'items.formula': {
    nl: 'Een formule ({element}) is niet op één regel te schrijven.',
    en: 'A formula ({element}) cannot be written on one line.',
  },
  'items.stimulus-missing': {
    nl: 'De vraag hoort bij een tekst in {name}, en die zit er niet bij. Kies het hele pakket.',
    en: 'The question goes with a text in {name}, which is not here. Choose the whole package.',
  },
  'items.reference-missing': {
    nl: 'Dit verwijst naar {name}, en dat zit er niet bij. Kies het hele pakket.',
    en: 'This refers to {name}, which is not here. Choose the whole package.',
  },
  'items.reference-outside': {
    nl: 'Dit verwijst naar iets buiten het pakket: {name}.',
    en: 'This refers to something outside the package: {name}.',
  },
  'items.no-answers': {
    nl: 'Hier staan geen antwoorden bij, dus er wordt niets gevraagd.',
    en: 'There are no answers here, so nothing is asked.',
  },
  'items.gift-braces': {
    nl: 'De accolades { } kloppen niet: er gaat er een niet open of dicht.',
    en: 'The braces { } do not match: one is not opened or not closed.',
  },
  'items.row-type': {
    nl: 'Het type {type} kan niet in een rij. Kies situation, true-false, ordering of matching.',
    en: 'The type {type} does not fit in a row. Choose situation, true-false, ordering or matching.',
  },
  'items.row-value': {
    nl: 'Wat in de kolom {column} staat, past daar niet.',
    en: 'What the column {column} holds does not fit there.',
  },
  'items.field': { nl: 'Dit klopt niet: {path}.', en: 'This is not right: {path}.' },
  'items.category-skipped': {
    nl: 'De categorie {name} is niet overgenomen: onze vragen horen bij lessen.',
    en: 'The category {name} was not taken over: our questions belong to lessons.',
  },
  'items.feedback-left-out': {
    nl: 'Van deze feedback is niet te zeggen bij welk antwoord ze hoort, dus ze is weggelaten: {names}.',
    en: 'Nobody can tell which answer this feedback is for, so it was left out: {names}.',
  },
  'items.left-out': {
    nl: 'Niet overgenomen: {names}.',
    en: 'Not taken over: {names}.',
  },
  'items.language-left-out': {
    nl: 'De tekst staat hier in meer talen. Niet overgenomen: {languages}.',
    en: 'The text is in several languages here. Not taken over: {languages}.',
  },
  'items.order-by-place': {
    nl: 'De stappen staan in de volgorde van het bestand, zoals Moodle ze leest. Hun gewichten zeggen iets anders: kijk het na.',
    en: 'The steps are in the order of the file, as Moodle reads them. Their weights say otherwise: check them.',
  },
  'items.weights-left-out': {
    nl: 'Deelpunten per antwoord zijn weggelaten: wij rekenen ze zelf uit.',
    en: 'Part marks of single answers were left out: we work them out ourselves.',
  },
  'items.picture-in-words': {
    nl: 'Het plaatje is niet overgenomen; zijn alternatieve tekst staat ervoor in de plaats, tussen haken.',
    en: 'The picture was not taken over; its alternative text stands in its place, in brackets.',
  },
  'items.language-other': {
    nl: 'Deze vraag is in een taal die we niet hebben ({language}). De tekst staat nu onder een van onze talen: vertaal haar.',
    en: 'This question is in a language that we do not have ({language}). Its words are now under one of ours: translate them.',
  },
  'items.type-not-held': {
    nl: '{format} heeft geen plaats voor een item van het type {type}.',
    en: '{format} has no place for an item of the type {type}.',
  },
  'items.language-missing': {
    nl: 'Dit item is niet af in deze taal, dus het staat niet in het bestand.',
    en: 'This item is not finished in this language, so it is not in the file.',
  },
  'items.key-missing': {
    nl: 'Van dit item is nog niet gekozen wat goed is, dus het staat niet in het bestand.',
    en: 'What is right in this item has not been chosen yet, so it is not in the file.',
  },
  'items.loses-language': {
    nl: '{format} houdt één taal vast; de andere staat er niet in.',
    en: '{format} holds one language; the other is left out.',
  },
  'items.loses-clauses': {
    nl: '{format} houdt niet vast welke zinnen van het beleid erbij horen.',
    en: '{format} does not hold the clauses of the policy.',
  },
  'items.loses-scene': {
    nl: '{format} houdt de vorm van het bericht niet vast; de woorden staan in de tekst.',
    en: '{format} does not hold the shape of the message; its words are in the text.',
  },
  'items.loses-picture': {
    nl: '{format} krijgt het plaatje niet mee; de alternatieve tekst staat in de tekst.',
    en: '{format} does not get the picture; its alternative text is in the text.',
  },
  'items.picture-elsewhere': {
    nl: 'De afbeelding bij deze vraag staat niet in het bestand. Kies haar na het inlezen opnieuw.',
    en: 'The picture of this question is not in the file. Choose it again once the file is read in.',
  },
  'items.loses-rules': {
    nl: 'In {format} wordt alleen gemarkeerd; de regels erbij noemen kan alleen hier.',
    en: 'In {format} people only mark; naming the rules is possible here only.',
  },
  'items.loses-feedback': {
    nl: '{format} heeft geen plaats voor een deel van de feedback.',
    en: '{format} has no place for part of the feedback.',
  },
  'items.loses-critical': {
    nl: '{format} houdt niet vast dat dit item cruciaal is.',
    en: '{format} does not hold that this item is critical.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

export type ItemFileErrorCode = keyof typeof ITEM_FILE_ERRORS;
