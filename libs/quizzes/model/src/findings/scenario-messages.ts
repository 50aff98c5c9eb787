/** What the checker finds in scenarios, in words. `{name}` is filled from the params. */
export const SCENARIO_MESSAGES = {
  'scenario.no-start': {
    nl: 'Er is nog geen eerste situatie. Kies waar het scenario begint.',
    en: 'There is no first situation yet. Choose where the scenario begins.',
  },
  'scenario.start-unknown': {
    nl: 'Het scenario begint bij “{start}”, maar die situatie is er niet.',
    en: 'The scenario begins at “{start}”, but there is no such situation.',
  },
  'scenario.key-twice': {
    nl: 'Twee situaties of eindes heten “{node}”. Geef een van de twee een andere sleutel.',
    en: 'Two situations or endings are called “{node}”. Give one of them another key.',
  },
  'scenario.choice-key-twice': {
    nl: 'In “{node}” heten twee keuzes “{choice}”. Geef een van de twee een andere sleutel.',
    en: 'Two choices of “{node}” are called “{choice}”. Give one of them another key.',
  },
  'scenario.flag-key-twice': {
    nl: 'Twee vlaggen heten “{flag}”. Geef een van de twee een andere naam.',
    en: 'Two flags are called “{flag}”. Give one of them another name.',
  },
  'scenario.choice-leads-nowhere': {
    nl: 'Keuze {choice} van “{node}” gaat nog nergens heen. Kies wat erna komt.',
    en: 'Choice {choice} of “{node}” leads nowhere yet. Choose what follows.',
  },
  'scenario.choice-leads-to-unknown': {
    nl: 'Keuze {choice} van “{node}” gaat naar “{to}”, maar dat is er niet.',
    en: 'Choice {choice} of “{node}” leads to “{to}”, which is not there.',
  },
  'scenario.dead-end': {
    nl: 'In “{node}” kun je vastlopen: er is dan geen enkele keuze. Voeg een keuze toe.',
    en: 'You can get stuck in “{node}”: there is no choice then. Add one.',
  },
  'scenario.situation-unreachable': {
    nl: 'Situatie “{node}” komt nooit in beeld. Laat er een keuze naartoe gaan, of haal haar weg.',
    en: 'Situation “{node}” is never shown. Let a choice lead to it, or remove it.',
  },
  'scenario.ending-unreachable': {
    nl: 'Einde “{node}” komt nooit in beeld. Laat er een keuze naartoe gaan, of haal het weg.',
    en: 'Ending “{node}” is never shown. Let a choice lead to it, or remove it.',
  },
  'scenario.no-exit': {
    nl: 'Wie bij “{node}” komt, blijft rondgaan en komt nooit bij een einde.',
    en: 'Who comes to “{node}” goes round for ever and never reaches an ending.',
  },
  'scenario.no-passed-ending': {
    nl: 'Niemand kan slagen: geen enkele route komt bij een gehaald einde.',
    en: 'Nobody can pass: no route comes to a passed ending.',
  },
  'scenario.no-failed-ending': {
    nl: 'Niemand kan zakken: elke route komt bij een gehaald einde. Dan toetst het scenario niets.',
    en: 'Nobody can fail: every route comes to a passed ending. Then the scenario tests nothing.',
  },
  'scenario.pass-through-breach': {
    nl: 'Je kunt slagen nadat je § {clause} breekt, met keuze {choice} van “{node}”.',
    en: 'You can pass after breaking § {clause}, by choice {choice} of “{node}”.',
  },
  'scenario.passed-ending-breaks': {
    nl: 'Einde “{node}” telt als gehaald, maar er staat bij dat het § {clause} breekt.',
    en: 'Ending “{node}” counts as passed, yet it says that it breaks § {clause}.',
  },
  'scenario.back-after-breach': {
    nl: 'In “{back}” mag je terug, maar niet na keuze {choice} van “{node}”: die breekt § {clause}.',
    en: '“{back}” lets people go back, but not after choice {choice} of “{node}”, which breaks § {clause}.',
  },
  'scenario.test-not-honoured': {
    nl: 'Het scenario toetst § {clause}, maar je kunt slagen zonder die regel te volgen.',
    en: 'The scenario tests § {clause}, but you can pass without following it.',
  },
  'scenario.tests-nothing': {
    nl: 'Kies welke zinnen van het beleid dit scenario toetst.',
    en: 'Choose which sentences of the policy this scenario tests.',
  },
  'scenario.choice-never-offered': {
    nl: 'Keuze {choice} van “{node}” komt nooit in beeld: de voorwaarden gelden daar nooit.',
    en: 'Choice {choice} of “{node}” is never offered: its conditions never hold there.',
  },
  'scenario.conditions-exclude': {
    nl: 'De voorwaarden van keuze {choice} van “{node}” sluiten elkaar uit, bij “{flag}”.',
    en: 'The conditions of choice {choice} of “{node}” exclude each other, on “{flag}”.',
  },
  'scenario.condition-unknown-flag': {
    nl: 'Keuze {choice} van “{node}” vraagt naar de vlag “{flag}”, maar die is er niet.',
    en: 'Choice {choice} of “{node}” asks about the flag “{flag}”, which is not there.',
  },
  'scenario.condition-wrong-type': {
    nl: 'Een voorwaarde van keuze {choice} van “{node}” past niet bij “{flag}”: ja/nee en getallen lopen door elkaar.',
    en: 'A condition of choice {choice} of “{node}” does not fit “{flag}”: it mixes yes/no with numbers.',
  },
  'scenario.condition-out-of-bounds': {
    nl: 'Keuze {choice} van “{node}” vergelijkt “{flag}” met {value}, maar dat gaat van {min} tot {max}.',
    en: 'Choice {choice} of “{node}” compares “{flag}” with {value}, but it goes from {min} to {max}.',
  },
  'scenario.change-unknown-flag': {
    nl: 'Keuze {choice} van “{node}” verandert de vlag “{flag}”, maar die is er niet.',
    en: 'Choice {choice} of “{node}” changes the flag “{flag}”, which is not there.',
  },
  'scenario.change-wrong-type': {
    nl: 'Keuze {choice} van “{node}” geeft “{flag}” iets wat niet past: ja/nee en getallen lopen door elkaar.',
    en: 'Choice {choice} of “{node}” gives “{flag}” something that does not fit: it mixes yes/no with numbers.',
  },
  'scenario.change-out-of-bounds': {
    nl: 'Keuze {choice} van “{node}” zet “{flag}” op {value}, maar dat gaat van {min} tot {max}.',
    en: 'Choice {choice} of “{node}” sets “{flag}” to {value}, but it goes from {min} to {max}.',
  },
  'scenario.flag-never-read': {
    nl: 'Geen enkele keuze vraagt naar “{flag}”. Haal die vlag weg, of gebruik hem.',
    en: 'No choice asks about “{flag}”. Remove that flag, or use it.',
  },
  'scenario.flag-never-changed': {
    nl: 'Geen enkele keuze verandert “{flag}”. Haal die vlag weg, of gebruik hem.',
    en: 'No choice changes “{flag}”. Remove that flag, or use it.',
  },
  'scenario.earning-loop': {
    nl: 'Je kunt bij “{node}” rondgaan en steeds meer punten halen.',
    en: 'You can go round at “{node}” and earn more points each time.',
  },
  'scenario.ending-earns-nothing': {
    nl: 'Wie slaagt met einde “{node}”, haalt hoogstens {points} punten. Dat moet meer dan 0 zijn.',
    en: 'Who passes with ending “{node}” earns {points} points at most. It has to be more than 0.',
  },
  'scenario.ending-below-pass-mark': {
    nl: 'Einde “{node}” is gehaald, maar levert hoogstens {points} van {most} punten op. Voor de toets is {passMark} % nodig.',
    en: 'Ending “{node}” is a pass, but earns {points} of {most} points at most. The quiz asks {passMark}%.',
  },
  'scenario.only-choice': {
    nl: 'In “{node}” valt niets te kiezen: er is maar één keuze.',
    en: 'There is nothing to choose in “{node}”: it has only one choice.',
  },
  'scenario.too-many-states': {
    nl: 'Dit scenario kan op meer dan {states} manieren staan. Meer liepen we niet na. Gebruik minder vlaggen, of getallen met minder waarden.',
    en: 'This scenario can stand in more than {states} ways. We looked at no more. Use fewer flags, or numbers with fewer values.',
  },
  'scenario.points-not-proven': {
    nl: 'Rond “{node}” lopen te veel routes door elkaar. Daardoor weten we niet hoeveel punten er te halen zijn.',
    en: 'Too many routes cross around “{node}”, so we cannot tell how many points can be earned.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;
