import type { NormPattern } from '../lexicon';

const RIGHTS =
  '(?:zich|je|u) (?:\\S+ ){0,3}?(?:wenden|beroepen|laten bijstaan)|anoniem|gebruik ?maken van|toestemming (?:geven|verlenen)|ontheffing|besluiten|' +
  'op elk moment|te allen tijde|aanvragen|verzoeken|vertrouwelijk melden|aanwijzen|afwijken|(?:klacht|bezwaar|beroep|verzoek|melding|aanvraag) (?:\\S+ ){0,4}?(?:indienen|instellen|maken|doen|aantekenen)|' +
  'bezwaar maken|toestaan|verlenen|inzien|intrekken|weigeren|nadere regels';

/** Modal verbs and what they say in Dutch policies. */
export const DUTCH_MODALS: readonly NormPattern[] = [
  {
    name: 'keep-out',
    at: '\\b(?:moet|moeten|dient|dienen|blijft|blijven|houd|houdt|houden)\\b[^.;]{0,60}\\bbuiten\\b[^.;]{0,60}\\b(?:blijven|houden)\\b|\\b(?:houd|blijf)\\b[^.;]{0,60}\\bbuiten\\b',
    norm: 'prohibition',
    confidence: 0.85,
  },
  {
    name: 'should',
    at: '\\bzou(?:den)?\\b[^.;]{0,140}\\b(?:moeten|dienen|kunnen overwegen)\\b',
    norm: 'advice',
    confidence: 0.85,
  },
  {
    name: 'must',
    at: '\\b(?:moet|moeten)\\b',
    norm: 'obligation',
    negated: 'prohibition',
    unless:
      '\\bzou(?:den)?\\b|moeten? (?:\\S+ ){0,3}?(?:kunnen|gezegd)|\\bbuiten\\b[^.;]{0,60}\\b(?:blijven|houden)\\b|^(?:het|dit beleid|deze regels?) moet(?:en)? (?:voorkomen|ervoor zorgen)',
    confidence: 0.9,
  },
  {
    name: 'has-to',
    at: '\\b(?:dien|dient|dienen|behoort|behoren|hoort|horen)\\b(?=[^.;]{0,240}(?:\\bte\\b|gemeld|gedaan|:\\s*$))',
    norm: 'obligation',
    negated: 'prohibition',
    unless: '\\b(?:hoort|horen|behoort|behoren)\\b[^.;]{0,30}\\b(?:thuis|bij|tot|toe)\\b',
    confidence: 0.88,
  },
  {
    name: 'may',
    at: '\\b(?:mag|mogen)\\b',
    norm: 'permission',
    negated: 'prohibition',
    restricted: 'prohibition',
    unless:
      'mogen we|het (?:\\S+ ){0,4}?mogen|mag (?:blijken|duidelijk zijn|bekend)|\\bzou(?:den)?\\b|verwacht|\\bwie (?:\\S+ ){0,4}?mag\\b',
    confidence: 0.88,
  },
  {
    name: 'need-not',
    at: '\\bhoe(?:f|ft|ven)\\b',
    norm: 'fact',
    negated: 'permission',
    confidence: 0.75,
  },
  {
    name: 'can-best',
    at: '\\b(?:kun|kan|kunt|kunnen)\\b[^.;]{0,40}\\b(?:het beste?|het best|beter|liever)\\b',
    norm: 'advice',
    confidence: 0.8,
  },
  {
    name: 'can-list',
    at: '\\b(?:(?:je|jij|u|jullie|medewerkers?|werknemers?|gebruikers?|vrijwilligers?|leden|leerlingen|studenten|ouders|iedereen) (?:kan|kunt|kunnen)|(?:kan|kun|kunt|kunnen) (?:je|jij|u|jullie))\\b(?=[^.;:]{0,60}:\\s*$)',
    norm: 'permission',
    negated: 'prohibition',
    unless: '\\b(?:leiden|bestaan|zijn|gaan)\\b',
    confidence: 0.66,
  },
  {
    name: 'can-right',
    at: `\\b(?:kan|kun|kunt|kunnen)\\b(?=[^.;]{0,200}(?:${RIGHTS}))`,
    norm: 'permission',
    negated: null,
    actor: true,
    unless:
      'overtred|misbruik|schending|leiden tot|\\bstraf|sanctie|waarschuwing|schorsing|ontslag|maatregel',
    confidence: 0.66,
  },
  {
    name: 'can-be-granted',
    at: '\\b(?:kan|kunnen)\\b(?=[^.;]{0,120}\\b(?:worden (?:verlengd|verleend|toegekend|toegestaan|aanvaard|aangenomen|aangevraagd|ingezien|opgevraagd|gedeclareerd|vergoed|gewijzigd|ingediend|ontheven|vrijgesteld)|(?:verlengd|verleend|toegekend|toegestaan|aanvaard|aangenomen|aangevraagd|ingezien|opgevraagd|gedeclareerd|vergoed|ingediend|vrijgesteld) worden)\\b)',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.64,
  },
  {
    name: 'cannot-without',
    at: '\\b(?:kan|kun|kunt|kunnen)\\b(?=[^.;]{0,120}\\b(?:niet|geen|nooit)\\b[^.;]{0,30}\\bzonder (?:\\S+ ){0,2}?(?:toestemming|goedkeuring|akkoord|overleg|instemming)\\b)|\\bzonder (?:\\S+ ){0,2}?(?:toestemming|goedkeuring|akkoord|overleg|instemming) (?:\\S+ ){0,4}?(?:kan|kun|kunt|kunnen)\\b(?=[^.;]{0,80}\\b(?:niet|geen|nooit)\\b)',
    norm: 'prohibition',
    confidence: 0.7,
  },
  {
    name: 'shall-not',
    at: '\\b(?:je|jij|u|ik|medewerkers?|werknemers?|gebruikers?)\\b[^.;]{0,20}\\b(?:zal|zullen|zult)\\b[^.;]{0,80}\\b(?:niet|geen|nooit)\\b',
    norm: 'prohibition',
    confidence: 0.66,
  },
  {
    // "De helpdesk zal er nooit om vragen" tells what to expect.
    name: 'shall',
    at: '\\b(?:zal|zullen)\\b',
    norm: 'obligation',
    negated: null,
    actor: true,
    confidence: 0.66,
    unless: '\\b(?:leiden|blijken|gaan worden|krijgen)\\b',
  },
];
