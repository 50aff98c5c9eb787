/** What the lint says about items, in words. `{name}` is filled from the params. */
export const LINT_MESSAGES = {
  'item.none-right': {
    nl: 'Geen enkel antwoord is goed. Kies welk antwoord goed is.',
    en: 'No option is right. Choose which one is.',
  },
  'item.all-right': {
    nl: 'Elk antwoord is goed. Dan valt er niets te kiezen.',
    en: 'Every option is right. Then there is nothing to choose.',
  },
  'item.key-twice': {
    nl: 'Twee onderdelen hebben dezelfde sleutel “{part}”.',
    en: 'Two parts have the same key “{part}”.',
  },
  'item.row-without-target': {
    nl: 'Bij rij “{part}” is nog niet gekozen wat erbij hoort.',
    en: 'What belongs to row “{part}” has not been chosen yet.',
  },
  'item.no-breach': {
    nl: 'In dit bericht breekt niets het beleid. Kies welk deel dat doet.',
    en: 'Nothing in this message breaks the policy. Choose which part does.',
  },
  'item.all-breach': {
    nl: 'Elk deel van dit bericht breekt het beleid. Dan valt er niets te zoeken.',
    en: 'Every part of this message breaks the policy. Then there is nothing to look for.',
  },
  'item.rule-unknown': {
    nl: 'Deel “{part}” breekt een regel die er niet is. Kies een andere.',
    en: 'Part “{part}” breaks a rule that is not there. Choose another.',
  },
  'item.rule-no-clause': {
    nl: 'Regel “{part}” wijst naar geen zin van het beleid.',
    en: 'Rule “{part}” points to no sentence of the policy.',
  },
  'item.right-honours-nothing': {
    nl: 'Wat goed is (“{part}”) volgt geen zin van het beleid.',
    en: 'What is right (“{part}”) honours no sentence of the policy.',
  },
  'item.text-missing': {
    nl: 'Hier ontbreekt tekst: {part}.',
    en: 'Text is missing here: {part}.',
  },
  'item.feedback-missing': {
    nl: 'Hier ontbreekt feedback: {part}.',
    en: 'Feedback is missing here: {part}.',
  },
  'item.alt-missing': {
    nl: 'Een afbeelding mist haar alternatieve tekst: {part}.',
    en: 'A picture lacks its alternative text: {part}.',
  },
  'item.translation-missing': {
    nl: 'In deze taal ontbreekt tekst ({count} keer).',
    en: 'Text is missing in this language ({count} times).',
  },
  'item.translation-outdated': {
    nl: 'In deze taal is een vertaling ouder dan de tekst ({count} keer).',
    en: 'A translation in this language is older than the text ({count} times).',
  },
  'item.no-clause': {
    nl: 'Onderdeel “{part}” wijst naar geen zin van het beleid.',
    en: 'Part “{part}” points to no sentence of the policy.',
  },
  'item.ending-no-clause': {
    nl: 'Einde “{part}” wijst naar geen zin van het beleid.',
    en: 'Ending “{part}” points to no sentence of the policy.',
  },
  'item.clause-unknown': {
    nl: 'Onderdeel “{part}” wijst naar een zin die niet in het beleid staat.',
    en: 'Part “{part}” points to a sentence that is not in the policy.',
  },
  'item.clause-twice': {
    nl: 'Bij “{part}” staat § {clause} twee keer.',
    en: '“{part}” names § {clause} twice.',
  },
  'item.assumption': {
    nl: 'Bij “{part}” staat iets wat niet in het beleid staat. Jij beslist of het mag blijven.',
    en: '“{part}” says something that is not in the policy. You decide whether it stays.',
  },
  'item.not-refuted': {
    nl: 'Antwoord “{part}” is fout, maar er staat niet bij welke zin het breekt.',
    en: 'Option “{part}” is wrong, but no sentence is named that it breaks.',
  },
  'item.two-right': {
    nl: 'Antwoord “{part}” volgt dezelfde zinnen als het goede antwoord “{right}”. Is het wel fout?',
    en: 'Option “{part}” honours the same sentences as the right option “{right}”. Is it wrong at all?',
  },
  'item.answers-alike': {
    nl: '“{part}” en “{other}” zeggen bijna hetzelfde.',
    en: '“{part}” and “{other}” say nearly the same.',
  },
  'item.right-longest': {
    nl: 'Het goede antwoord is duidelijk het langst. Zo kun je het raden.',
    en: 'The right option is clearly the longest. It can be guessed by that.',
  },
  'item.absolute': {
    nl: 'In “{part}” staat “{word}”. Zo’n woord verraadt vaak dat een antwoord fout is.',
    en: '“{part}” says “{word}”. Such a word often gives away that an option is wrong.',
  },
  'item.above-options': {
    nl: 'In “{part}” staat “{word}”. Antwoorden staan telkens in een andere volgorde; schrijf het uit.',
    en: '“{part}” says “{word}”. Options stand in another order each time; write it out.',
  },
  'item.double-negative': {
    nl: 'In “{part}” staat een dubbele ontkenning. Zeg het zonder “niet”.',
    en: '“{part}” has a double negative. Say it without “not”.',
  },
  'item.found-by-clause': {
    nl: 'Antwoord “{part}” heeft dezelfde woorden als § {clause}. Je vindt het dan zonder na te denken.',
    en: 'Option “{part}” has the words of § {clause}. It can be found without thinking.',
  },
  'item.hard-to-read': {
    nl: 'Deze tekst is moeilijk (LIX {lix}; liefst niet boven {most}). Maak zinnen en woorden korter.',
    en: 'This text is hard to read (LIX {lix}; better not above {most}). Use shorter sentences and words.',
  },
  'items.id-twice': {
    nl: 'Twee items hebben hetzelfde kenmerk.',
    en: 'Two items have the same id.',
  },
  'items.right-longest': {
    nl: 'Het goede antwoord is {count} van de {of} keer het langst. Zo kun je het raden.',
    en: 'The right option is the longest {count} times of {of}. It can be guessed by that.',
  },
  'items.right-in-one-place': {
    nl: 'Het goede antwoord staat {count} van de {of} keer op plaats {place}.',
    en: 'The right option stands in place {place}, {count} times of {of}.',
  },
  'items.mostly-true': {
    nl: '{count} van de {of} stellingen zijn waar. Wissel meer af.',
    en: '{count} of {of} statements are true. Vary more.',
  },
  'items.mostly-false': {
    nl: '{count} van de {of} stellingen zijn niet waar. Wissel meer af.',
    en: '{count} of {of} statements are false. Vary more.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;
