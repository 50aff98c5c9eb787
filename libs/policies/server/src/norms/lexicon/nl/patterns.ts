import type { NormPattern } from '../lexicon';

const LEAVE = '(?:toestemming|goedkeuring|akkoord|overleg|instemming|machtiging|vergunning|ontheffing)';
const RIGHTS =
  '(?:zich|je|u) (?:\\S+ ){0,3}?(?:wenden|beroepen|laten bijstaan)|anoniem|gebruik ?maken van|toestemming (?:geven|verlenen)|ontheffing|besluiten|ontzeggen|' +
  'aanwijzen|afwijken|(?:klacht|bezwaar|beroep|verzoek|melding|aanvraag) (?:\\S+ ){0,4}?(?:indienen|instellen|maken|doen|aantekenen)|' +
  'bezwaar maken|toestaan|verlenen|inzien|intrekken|weigeren|nadere regels';

/** What Dutch words oblige, forbid, permit or advise. Order does not matter; the strongest that holds counts. */
export const DUTCH_PATTERNS: readonly NormPattern[] = [
  // Modal verbs.
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
    unless: '\\bzou(?:den)?\\b|moeten? (?:\\S+ )?(?:kunnen|gezegd)|\\bbuiten\\b[^.;]{0,60}\\b(?:blijven|houden)\\b|^(?:het|dit beleid|deze regels?) moet(?:en)? (?:voorkomen|ervoor zorgen)',
    confidence: 0.9,
  },
  {
    name: 'has-to',
    at: '\\b(?:dient|dienen|behoort|behoren|hoort|horen)\\b(?=[^.;]{0,240}(?:\\bte\\b|gemeld|gedaan))',
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
    unless: 'mogen we|het (?:\\S+ ){0,4}?mogen|mag (?:blijken|duidelijk zijn|bekend)|\\bzou(?:den)?\\b|verwacht|\\bwie (?:\\S+ ){0,4}?mag\\b',
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
    name: 'can-right',
    at: `\\b(?:kan|kun|kunt|kunnen)\\b(?=[^.;]{0,200}(?:${RIGHTS}))`,
    norm: 'permission',
    negated: null,
    actor: true,
    unless: 'leiden tot|\\bstraf|sanctie|waarschuwing|schorsing|ontslag|maatregel',
    confidence: 0.66,
  },
  { name: 'shall', at: '\\b(?:zal|zullen)\\b', norm: 'obligation', negated: 'prohibition', actor: true, confidence: 0.66, unless: '\\b(?:leiden|blijken|gaan worden|krijgen)\\b' },
  // Duties said with adjectives, nouns and verbs.
  { name: 'obliged', at: '\\bverplicht(?:e)?\\b(?! (?:is|zijn) vastgelegd)', norm: 'obligation', negated: 'permission', confidence: 0.85, unless: 'als verplicht|zichzelf verplicht' },
  { name: 'mandatory', at: '\\b(?:is|zijn|wordt) (?:\\S+ ){0,3}?(?:vereist|noodzakelijk|essentieel|een vereiste|een must|onmisbaar)\\b', norm: 'obligation', negated: 'permission', confidence: 0.7 },
  { name: 'leave-needed', at: `\\b${LEAVE}\\b[^.;]{0,60}\\b(?:nodig|vereist|noodzakelijk|gevraagd|verkregen|aangevraagd|verplicht)\\b|\\b(?:nodig|vereist)\\b[^.;]{0,30}\\b${LEAVE}\\b`, norm: 'obligation', negated: 'permission', confidence: 0.8 },
  { name: 'important', speaker: true, at: '\\bbelangrijk(?:e)? (?:\\S+ ){0,2}?(?:dat|om|te)\\b|\\bvan (?:groot |het grootste |essentieel )?belang (?:\\S+ )?(?:dat|om)\\b|\\bhet is zaak\\b|\\bhet is essentieel\\b|\\bis de bedoeling (?:dat|om)\\b|\\bcruciaal (?:dat|om)\\b', norm: 'obligation', negated: null, confidence: 0.75 },
  { name: 'responsible', at: '\\b(?:is|zijn|ben|bent|blijf|blijft|blijven) (?:\\S+ ){0,4}?(?:verantwoordelijk|aansprakelijk) (?:\\S+ ){0,3}?(?:voor|om)\\b|\\bverantwoordelijk (?:\\S+ )?voor\\b', norm: 'obligation', negated: null, confidence: 0.75, unless: '\\bwie (?:\\S+ ){0,3}?verantwoordelijk' },
  { name: 'takes-care', at: '\\b(?:draagt|dragen|draag) (?:\\S+ ){0,3}?(?:zorg|verantwoordelijkheid|verantwoording)\\b|\\b(?:ziet|zien) (?:\\S+ ){0,2}?(?:erop|toe)\\b', norm: 'obligation', confidence: 0.8 },
  { name: 'duty', at: '\\b(?:heeft|hebben|hebt|heb) (?:\\S+ ){0,4}?(?:plicht|verplichting|geheimhoudingsplicht|meldplicht|tot taak|als taak|de taak|verantwoordelijkheid)\\b|\\b(?:is|zijn|ben|bent) (?:\\S+ ){0,6}?(?:gehouden|belast met)\\b|\\b(?:heeft|hebben)\\b[^.;]{0,160}\\b(?:tot|als) taak\\b|\\bmeldplicht\\b|\\bgeheimhoudingsplicht\\b', norm: 'obligation', negated: null, confidence: 0.78 },
  { name: 'expected', speaker: true, at: '\\bverwacht(?:en)?\\b(?=[^.;]{0,90}\\b(?:dat|van|te)\\b)|\\bvan (?:\\S+ ){1,5}?wordt (?:\\S+ ){0,2}?verwacht\\b|\\bgeacht\\b', norm: 'obligation', negated: null, confidence: 0.78, unless: '\\bwat (?:\\S+ ){0,6}?verwacht|te verwachten' },
  { name: 'asked', speaker: true, at: '\\b(?:we|wij) vragen (?:je|jou|jullie|u|alle|onze|medewerkers|iedereen)\\b|\\b(?:wordt|worden) (?:\\S+ ){0,3}?verzocht\\b|\\b(?:wordt|worden) (?:\\S+ ){0,2}?gevraagd\\b(?=[^.;]{0,80}\\bte\\b)|\\bgelieve\\b|\\b(?:we|wij) willen (?:\\S+ )?dat (?:je|u|jullie|alle|onze|medewerkers|iedereen)\\b', norm: 'obligation', confidence: 0.72 },
  { name: 'adheres', at: '\\b(?:houd|houdt|houden) (?:\\S+ )?(?:zich|je|ons|me|u) (?:\\S+ ){0,4}?aan\\b', norm: 'obligation', negated: null, actor: true, confidence: 0.78 },
  { name: 'is-careful', at: '\\b(?:is|zijn|ben|bent|blijft|blijven) (?:\\S+ ){0,5}?(?:(?:zich|me|mij|je|u) (?:\\S+ ){0,3}?bewust|(?:extra |altijd |steeds )?(?:voorzichtig|terughoudend|zorgvuldig|alert|transparant|respectvol|integer|eerlijk)\\b)', norm: 'obligation', negated: null, actor: true, confidence: 0.64 },
  { name: 'at-cost', at: '\\bvoor (?:eigen )?rekening van\\b', norm: 'obligation', negated: null, confidence: 0.62 },
  { name: 'stays', at: '\\b(?:verplichting(?:en)?|plicht|geheimhouding\\p{L}*|zwijgplicht)\\b[^.;]{0,60}\\b(?:blijft|blijven|geldt|gelden|duurt|duren)\\b', norm: 'obligation', confidence: 0.66 },
  { name: 'runs-through', at: '\\b(?:loopt|lopen|verloopt|verlopen|gaat|gaan)\\b (?:altijd |uitsluitend |alleen )?via\\b', norm: 'obligation', negated: 'prohibition', confidence: 0.64 },
  { name: 'speaks-to', at: '\\b(?:staat|staan)\\b[^.;]{0,60}\\bte woord\\b', norm: 'obligation', negated: 'prohibition', actor: true, confidence: 0.68 },
  { name: 'binds-itself', at: '\\b(?:verplicht|verbindt|verplichten|verbinden) (?:zich|ons|je|u)\\b', norm: 'obligation', negated: null, confidence: 0.78 },
  // Prohibitions.
  { name: 'allowed', at: '\\b(?:toegestaan|geoorloofd|toelaatbaar|toegelaten)\\b', norm: 'permission', negated: 'prohibition', confidence: 0.88, restricted: 'permission' },
  { name: 'acceptable', at: '\\b(?:acceptabel|aanvaardbaar|gewenst|gepast|de bedoeling|oké|akkoord)\\b', norm: 'fact', negated: 'prohibition', confidence: 0.75 },
  { name: 'forbidden', at: '\\b(?:verboden|onacceptabel|ontoelaatbaar|onaanvaardbaar|uit den boze|taboe|ongeoorloofd|ongewenst is|verbod op|not done)\\b', norm: 'prohibition', negated: 'permission', confidence: 0.85, unless: 'taboe-onderwerp|voorbeelden van' },
  { name: 'not-tolerated', speaker: true, at: '\\b(?:tolereert|tolereren|getolereerd|accepteren|accepteert|geaccepteerd|geduld|gedoogd|dulden)\\b', norm: 'fact', negated: 'prohibition', confidence: 0.8 },
  { name: 'no-place', at: '\\b(?:hoort|horen|behoort|behoren)\\b[^.;]{0,40}\\bthuis\\b', norm: 'fact', negated: 'prohibition', confidence: 0.75 },
  { name: 'refrains', at: '\\bonthou(?:d|dt|den)\\b[^.;]{0,30}\\bvan\\b|\\bafzien van\\b|\\bzi(?:et|en) af van\\b', norm: 'prohibition', confidence: 0.8 },
  // Permissions.
  { name: 'right', at: '\\b(?:heeft|hebben|hebt|heb) (?:\\S+ ){0,5}?recht (?:\\S+ ){0,2}?(?:op|om|tot)\\b|\\brecht (?:hebben|heeft) op\\b|\\bgerechtigd\\b|\\bbevoegd (?:\\S+ ){0,12}?(?:te|tot|om)\\b|\\b(?:staat|staan) (?:\\S+ ){0,4}?vrij\\b|\\bvrij om\\b|\\bbehoudt?\\b[^.;]{0,40}\\brecht voor\\b', norm: 'permission', negated: 'prohibition', confidence: 0.78 },
  { name: 'fine', at: '\\b(?:is|zijn) (?:\\S+ )?(?:prima|geen (?:probleem|bezwaar)|mogelijk met toestemming)\\b', norm: 'permission', confidence: 0.66 },
  { name: 'offers', speaker: true, at: '\\b(?:bied|biedt|bieden|geeft|geven)\\b[^.;]{0,40}\\b(?:de mogelijkheid|de ruimte|de gelegenheid|het recht)\\b', norm: 'permission', negated: null, confidence: 0.64, needs: '\\b(?:je|jou|u|jullie|medewerkers?|werknemers?|iedereen|ambtena(?:ar|ren))\\b' },
  // Advice.
  { name: 'advise', speaker: true, at: '\\b(?:raden|raad|raadt)\\b[^.;]{0,60}\\baan\\b|\\b(?:aangeraden|aanbevolen|geadviseerd|afgeraden|aan te raden|aan te bevelen)\\b|\\badvise(?:ren|ert|er)\\b(?= (?:we|wij|je|jou|u|om|alle|medewerkers|iedereen|dat))|\\bons advies\\b|\\bverdient (?:\\S+ )?(?:aanbeveling|voorkeur)\\b', norm: 'advice', confidence: 0.85 },
  { name: 'best', speaker: true, at: '\\bhet (?:is )?(?:het )?beste?\\b(?! (?:van|in))|\\bde beste manier\\b|\\b(?:is|zijn|lijkt) (?:\\S+ ){0,2}?(?:verstandig|raadzaam|handig|slim|wenselijk|wijs|beter|nuttig|fijn) (?:om|dat|als)\\b|\\b(?:is|zijn) (?:\\S+ )?goed om\\b|\\bgoed idee\\b', norm: 'advice', negated: null, confidence: 0.75 },
  { name: 'suggest', speaker: true, at: '\\bstelt? voor\\b|\\bsuggere(?:ert|ren)\\b|\\bmoedig(?:en|t)\\b[^.;]{0,60}\\baan\\b|\\b(?:aangemoedigd|gestimuleerd)\\b|\\bstimuleren (?:we|wij)\\b|\\b(?:we|wij) stimuleren\\b|^tip\\b', norm: 'advice', confidence: 0.7, unless: '\\b(?:tien|deze|volgende) (?:\\S+ )?(?:stappen|regels|tips)' },
  // Who owns what, and what follows.
  { name: 'owns', at: '\\beigendom (?:van|is|blijft)\\b|\\b(?:is|zijn|wordt|worden|blijft|blijven) (?:\\S+ ){0,3}?eigendom\\b|\\b(?:behoort|behoren) (?:\\S+ ){0,6}?(?:toe|bij het|bij de|aan)\\b|\\b(?:is|zijn|blijft|blijven) (?:\\S+ ){0,2}?van (?:jou|jezelf|ons|hem|haar|hen|het bedrijf|de (?:organisatie|gemeente|werkgever|vereniging|school|maker|stichting|zaak))\\b|\\b(?:auteursrecht|eigendom|rechten|intellectueel)[^.;]{0,60}\\b(?:berust|berusten|ligt|liggen|rust|rusten|blijft|blijven|komen toe|komt toe)\\b|\\b(?:blijft|blijven) van\\b', norm: 'allocation', negated: 'allocation', confidence: 0.75 },
  { name: 'consequence', at: '\\b(?:kan|kunnen|zal|zullen)\\b[^.;]{0,60}\\bleiden tot\\b|\\bleidt tot\\b|\\b(?:disciplinaire|arbeidsrechtelijke|rechtspositionele|passende) (?:straf|sanctie|maatregel|gevolg)|\\briskeer|\\bplichtsverzuim\\b|\\b(?:ontslag|schorsing|waarschuwing|sanctie|berisping)\\b|\\bverhaald op\\b|\\bbestraft\\b|\\b(?:sancties|maatregelen) (?:\\S+ ){0,3}?(?:nemen|treffen|opleggen|genomen|getroffen|opgelegd)\\b|\\baangifte (?:worden )?gedaan\\b', norm: 'sanction', confidence: 0.7 },
];
