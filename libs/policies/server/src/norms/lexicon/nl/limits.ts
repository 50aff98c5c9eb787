import type { NormPattern } from '../lexicon';

/** What Dutch words forbid, permit, advise, allocate or threaten with. */
export const DUTCH_LIMITS: readonly NormPattern[] = [
  // Prohibitions.
  {
    name: 'allowed',
    at: '\\b(?:toegestaan|geoorloofd|toelaatbaar|toegelaten)\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.88,
    restricted: 'permission',
  },
  {
    name: 'acceptable',
    at: '\\b(?:acceptabel|aanvaardbaar|gewenst|gepast|passend|verenigbaar|de bedoeling|oké|akkoord)\\b',
    norm: 'fact',
    negated: 'prohibition',
    confidence: 0.75,
  },
  {
    name: 'forbidden',
    at: '\\b(?:verboden|onacceptabel|ontoelaatbaar|onaanvaardbaar|uit den boze|taboe|ongeoorloofd|ongewenst is|verbod op|not done)\\b',
    norm: 'prohibition',
    negated: 'permission',
    confidence: 0.85,
    unless:
      '\\b(?:kan|kunnen)\\b[^.;]{0,120}\\bverboden (?:zijn|worden)|\\bgeen verboden\\b|taboe-onderwerp|voorbeelden van',
  },
  {
    name: 'not-tolerated',
    speaker: true,
    at: '\\b(?:tolereert|tolereren|getolereerd|accepteren|accepteert|geaccepteerd|geduld|gedoogd|dulden)\\b',
    norm: 'fact',
    negated: 'prohibition',
    confidence: 0.8,
  },
  {
    name: 'no-place',
    at: '\\b(?:hoort|horen|behoort|behoren)\\b[^.;]{0,40}\\bthuis\\b',
    norm: 'fact',
    negated: 'prohibition',
    confidence: 0.75,
  },
  {
    name: 'cannot-really',
    at: '\\b(?:kan|kunnen)\\b (?:echt|absoluut|beslist|gewoon|uiteraard) (?:niet|nooit)\\b(?! (?:\\p{L}+ ){0,4}?\\p{L}+en\\b)',
    norm: 'prohibition',
    confidence: 0.64,
  },
  {
    name: 'belongs-not',
    at: '\\b(?:hoort|horen|behoort|behoren)\\b[^.;]{0,40}\\b(?:niet|nooit)\\b (?:op|in|bij|tussen)\\b',
    norm: 'prohibition',
    confidence: 0.66,
  },
  {
    name: 'ban-holds',
    at: '\\b(?:geldt|gelden)\\b[^.;]{0,40}\\b\\p{L}*verbod\\b',
    norm: 'prohibition',
    negated: null,
    confidence: 0.72,
  },
  {
    name: 'duty-holds',
    at: '\\b(?:geldt|gelden)\\b[^.;]{0,40}\\b(?:(?:een|de) \\p{L}+(?:plicht|verplichting)|terughoudendheid|geheimhouding|voorzichtigheid)\\b',
    norm: 'obligation',
    negated: null,
    confidence: 0.68,
  },
  { name: 'condoned', at: '\\bgedoogd\\b', norm: 'permission', negated: 'prohibition', confidence: 0.64 },
  {
    name: 'refrains',
    at: '\\bonthou(?:d|dt|den)\\b[^.;]{0,30}\\bvan\\b|\\bafzien van\\b|\\bzi(?:et|en) af van\\b',
    norm: 'prohibition',
    confidence: 0.8,
  },
  // Permissions.
  {
    name: 'fits-not',
    at: '\\b(?:past|passen) niet (?:bij|binnen|in)\\b|^(?!\\s*(?:deze|dit|ze|zij)\\b).{0,120}\\b(?:is|zijn) niet bedoeld voor\\b',
    norm: 'prohibition',
    confidence: 0.62,
  },
  {
    name: 'no-access',
    at: '\\b(?:heeft|hebben)\\b[^.;]{0,40}\\bgeen toegang\\b',
    norm: 'prohibition',
    confidence: 0.62,
  },
  {
    name: 'reserved',
    at: '\\bvoorbehouden aan\\b',
    norm: 'prohibition',
    negated: null,
    confidence: 0.66,
  },
  {
    name: 'right',
    at: '\\b(?:heeft|hebben|hebt|heb) (?:\\S+ ){0,5}?recht (?:\\S+ ){0,2}?(?:op|om|tot)\\b|\\b(?:heeft|hebben|hebt|heb) (?:\\S+ ){0,2}?het recht\\b|\\brecht (?:hebben|heeft) op\\b|\\bgerechtigd\\b|\\bbevoegd (?:\\S+ ){0,12}?(?:te|tot|om)\\b|\\b(?:staat|staan) (?:\\S+ ){0,4}?vrij\\b|\\bvrij om\\b|\\bbehoudt?\\b[^.;]{0,40}\\brecht voor\\b',
    norm: 'permission',
    negated: 'prohibition',
    confidence: 0.78,
  },
  {
    name: 'fine',
    at: '\\b(?:is|zijn) (?:\\S+ )?(?:prima|geen (?:probleem|bezwaar)|mogelijk met toestemming)\\b',
    norm: 'permission',
    confidence: 0.66,
  },
  {
    name: 'offers',
    speaker: true,
    at: '\\b(?:bied|biedt|bieden|geeft|geven)\\b[^.;]{0,40}\\b(?:de mogelijkheid|de ruimte|de gelegenheid|het recht)\\b',
    norm: 'permission',
    negated: null,
    confidence: 0.64,
    needs: '\\b(?:je|jou|u|jullie|medewerkers?|werknemers?|iedereen|ambtena(?:ar|ren))\\b',
  },
  // Advice.
  {
    name: 'advise',
    speaker: true,
    at: '\\bdoe(?:t|n)?\\b[^.;]{0,40}\\b(?:goed|verstandig) aan\\b|\\b(?:raden|raad|raadt)\\b[^.;]{0,60}\\baan\\b|\\b(?:aangeraden|aanbevolen|geadviseerd|afgeraden|aan te raden|aan te bevelen)\\b|\\badvise(?:ren|ert|er)\\b(?= (?:we|wij|je|jou|u|om|alle|medewerkers|iedereen|dat))|\\bons advies\\b|\\bverdient (?:\\S+ ){0,3}?(?:aanbeveling|voorkeur)\\b',
    norm: 'advice',
    confidence: 0.85,
  },
  {
    name: 'best',
    speaker: true,
    at: '^\\s*beter\\b|\\b(?:goede|handige|slimme|beste|veilige) (?:manier|tip|vuistregel)\\b|\\bhelpt (?:het )?om\\b|\\bhet (?:is )?(?:het )?beste?\\b(?! (?:van|in))|\\bde beste manier\\b|\\b(?:is|zijn|lijkt) (?:\\S+ ){0,2}?(?:verstandig|raadzaam|handig|slim|wenselijk|wijs|beter|nuttig|fijn) (?:om|dat|als)\\b|\\b(?:is|zijn) (?:\\S+ )?goed om\\b|\\bgoed idee\\b',
    norm: 'advice',
    negated: null,
    confidence: 0.75,
  },
  {
    name: 'suggest',
    speaker: true,
    at: '\\bstelt? voor\\b|\\bsuggere(?:ert|ren)\\b|\\bmoedig(?:en|t)\\b[^.;]{0,60}\\baan\\b|\\b(?:aangemoedigd|gestimuleerd)\\b|\\bstimuleren (?:we|wij)\\b|\\b(?:we|wij) stimuleren\\b|^tip\\b',
    norm: 'advice',
    confidence: 0.7,
    unless: '\\bsuggere\\p{L}+ dat\\b|\\b(?:tien|deze|volgende) (?:\\S+ )?(?:stappen|regels|tips)',
  },
  // Who owns what, and what follows.
  {
    name: 'owns',
    at: '\\beigendom (?:van|is|blijft)\\b|\\b(?:is|zijn|wordt|worden|blijft|blijven) (?:\\S+ ){0,3}?eigendom\\b|\\b(?:behoort|behoren) (?:\\S+ ){0,6}?(?:toe|bij het|bij de|aan)\\b|\\b(?:is|zijn|blijft|blijven) (?:\\S+ ){0,2}?van (?:(?:jou|jezelf|ons|hem|haar|hen)(?=\\s*(?:[,.;]|$|en\\b))|het bedrijf|de (?:organisatie|gemeente|werkgever|vereniging|school|maker|stichting|zaak))\\b|\\b(?:auteursrecht|eigendom|rechten|intellectueel)[^.;]{0,60}\\b(?:berust|berusten|ligt|liggen|rust|rusten|blijft|blijven|komen toe|komt toe)\\b|\\b(?:blijft|blijven) van\\b',
    norm: 'allocation',
    negated: 'allocation',
    confidence: 0.75,
  },
  {
    name: 'consequence',
    at: '\\b(?:kan|kunnen|zal|zullen)\\b[^.;]{0,60}\\bleiden tot\\b|\\bleidt tot\\b|\\b(?:disciplinaire|arbeidsrechtelijke|rechtspositionele|passende) (?:straf|sanctie|maatregel|gevolg)|\\bgevolgen (?:hebben )?voor (?:je|jouw|uw|de|het) (?:\\p{L}+ )?(?:aanstelling|dienstverband|contract|lidmaatschap)|\\briskeer|\\bplichtsverzuim\\b|\\b(?:ontslag|schorsing|waarschuwing|sanctie|berisping)\\b|\\bverhaald op\\b|\\bbestraft\\b|\\b(?:sancties|maatregelen) (?:\\S+ ){0,3}?(?:nemen|treffen|opleggen|genomen|getroffen|opgelegd)\\b|\\baangifte (?:worden )?gedaan\\b',
    norm: 'sanction',
    confidence: 0.7,
  },
];
