import type { Subjects } from '../lexicon';

/** Who acts in Dutch policies, and whom they speak to. */
export const DUTCH_SUBJECTS: Subjects = {
  actors: [
    {
      at: '\\b(?:woordvoerders?|persvoorlichters?|voorlichters?|pers(?:dienst|afdeling|team)|communicatie(?:team|afdeling|medewerkers?|adviseurs?|manager)|(?:team|afdeling) communicatie|web(?:team|redactie|care\\S*|masters?|redacteur\\S*)|redactie(?:leden)?|social[- ]?media[- ]?(?:team|managers?|medewerkers?)|community ?managers?|content ?managers?|(?:account|pagina|kanaal)?beheerders?|moderator(?:s|en)?|officiële (?:medewerkers?|vertegenwoordigers?))\\b',
      addressee: 'spokesperson',
    },
    {
      at: "\\b(?:medewerk(?:st)?ers?|werknem(?:st)?ers?|collega(?:'s)?|personeel(?:sleden|slid)?|ambtena(?:ar|ren)|gebruikers?|stagiair(?:e|es|s)?|vrijwilligers?|inhuurkracht(?:en)?|uitzendkracht(?:en)?|iedereen|een ?ieder|ieder|degenen?|(?:ieder|elk) team|ouders|supporters|bewoners?|huurders?|passagiers|\\p{L}{4,}(?:isten|aars)|\\p{L}{0,10}(?:redacteur(?:en)?|presentator(?:en)?|journalist|freelancers?)|teamgenoten|docent(?:en)?|leerkracht(?:en)?|mentor(?:en)?|coach(?:es)?|bezorgers?|schoonmakers?|kok(?:s)?|timmerlieden|bouwvakkers?|onderaannemers?|inleners?|penvoerders?|zorgprofessionals?|professionals?|baliemedewerkers?|lera(?:ar|ren)|student(?:en)?|leerling(?:en)?|melders?|deelnemers?|leden|lid van|spelers?|trainers?|begeleiders?|chauffeurs?|monteurs?|meldingsplichtigen?|opdrachtnemers?|zzp'ers|bezoekers?|(?:raads|bestuurs|team)leden|(?:raads|bestuurs|team)lid|betrokkenen?|bestuurders?|thuiswerkers?|verpleegkundigen?|artsen?|zorgverleners?|hulpverleners?|onderzoekers?|ontwikkelaars?|niemand|werkenden)\\b",
      addressee: 'employee',
    },
    {
      at: '\\b(?:bedrijf|bedrijven|organisaties?|onderneming|werkgevers?|gemeente|provincie|bestuur|directie|college|raad|minist(?:er|erie)|stichting|vereniging|school|instelling|universiteit|hogeschool|ziekenhuis|hoofd(?:en)? van [a-z-]+|(?:gemeente)?secretaris(?:-generaal)?|direct(?:eur|ie|eure[nn]?)(?:en)?|leidinggevenden?|(?:team|zorg|hr-|project|lijn|afdelings|locatie|vestigings|regio|unit|facilitair )?leiders?|(?:(?!wachtwoord)\\p{L}{0,16})managers?|management|hr|p&o|personeelszaken|ict(?:-afdeling)?|(?:de )?afdeling(?:en)? [a-z]+|helpdesk|commissie|functionaris(?:sen)?(?: gegevensbescherming)?|vertrouwensperso(?:on|nen)|compliance officers?|burgemeester|voorzitter|penningmeester|inspecteur|bevoegd gezag|(?:verwerkings)?verantwoordelijken?|verwerker|\\p{L}*adviseurs?(?: integriteit)?|\\p{L}*coördinator(?:en)?|\\p{L}*functionaris(?:sen)?|bibliotheek|museum|omroep|fabriek|kliniek|praktijk|kerk|club|bond|corporatie|bank|hoofdredacteur|hoofdredactie|registratiepunt|meldpunt|bedrijfsarts|systeembeheer|auditors?|(?:onderneming|medezeggenschap)sraad|eigenaar|eigenaren|security officer|aannemers?|opdrachtgevers?|uitvoerders?|rector|decaan|systeembeheer(?:der)?s?|bestuurder)\\b',
      addressee: 'company',
    },
  ],
  names: [],
  notName:
    '^(?:facebook|instagram|twitter|linkedin|youtube|tiktok|whatsapp|snapchat|google|microsoft|internet|github|slack|zoom|wikipedia|pinterest|nederland|europa|amsterdam|avg|wet|code|arbowet|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|artikel|hr|ict|it|communicatie|iso|social|burgerlijk|privacy|email)$',
  beforeName: "\\b(?:bij|van|namens|binnen|door|voor|aan) (\\p{Lu}[\\p{L}\\p{N}]{2,24})\\b(?!'s? \\p{Lu})",
  prepositional:
    '(?:\\b(?:van|voor|aan|met|door|bij|tegen|over|namens|onder|tussen|via|naar|op|in|uit|jegens|richting|zonder|tot|als|binnen|buiten|per)\\s+)(?:(?:de|het|een|alle|andere|onze|je|jouw|uw|hun|zijn|haar|elke|iedere|deze|die|mijn|eigen|directe|betrokken|aangewezen|ieder)\\s+){0,3}$',
  agent: '\\bdoor\\s+(?:(?:de|het|een|alle|onze|ons|iedere|elke|eigen)\\s+){0,2}$',
  they: '\\bhij\\b|\\b(?:zij|deze)\\b(?= \\p{L}+t\\b| \\p{L}+en\\b|,|\\s{2}| daar| dit| dat| hier| de | het | een )',
  reader: '\\b(?:je|jij|jullie|u)\\b',
  self: '\\b(?:ik)\\b',
  us: '\\b(?:we|wij|ons bedrijf|onze organisatie)\\b',
  definite:
    '\\b(?:de|het|iedere?|elke?|alle|onze|ons|een|uitsluitend|alleen|zowel|beide)\\s+(?:\\p{L}+e\\s+)?$|^(?:nieuwe|externe|tijdelijke|ingehuurde|vaste|overige)\\s+$|^$',
  everyone: '^(?:iedereen|ieder|een ?ieder|niemand)$',
  generic:
    '\\b(?:veel|vele|sommige|steeds meer|de meeste|meeste|enkele|een aantal|meer|weinig|andere|hun|uw)\\s+(?:\\p{L}+\\s+)?$',
  anyCompany: '\\b(?:uw|je|jouw|jullie|elke?|iedere?|een)\\s+(?:\\p{L}+\\s+)?$',
  inRole: '(?:^|[ ,])als (?:een |onze? )?$',
  speaksFor:
    '^ (?:van|bij|in) (?:het|de|ons|onze) (?:web\\p{L}*|communicatie\\p{L}*|pers\\p{L}+|redactie|social[- ]?media[- ]?(?:team|afdeling))|^ (?:die|dat) [^,.;]{0,40}\\b(?:account|pagina|kanaal|kanalen)\\p{L}*\\b[^,.;]{0,30}\\b(?:beher|onderhoud)|^ (?:die|dat) namens\\b',
  willBe: '\\b(?:zal|zullen) (?:\\S+ ){0,6}?worden\\b',
  policy:
    '\\b(?:(?:uw|je|jouw|jullie|het|dit|een|ons|de|in (?:het|uw|je))\\s+(?:\\S+\\s+)?(?:\\p{L}{0,16}beleid(?:sdocument|splan)?|reglement|gedragscode|protocol|richtlijn(?:en)?)(?: voor sociale media)?)\\b',
  policyHeading:
    '(?:wat|inhoud|onderdelen|elementen|opnemen)\\b.{0,40}(?:beleid|protocol|reglement|gedragscode|richtlijn)',
  employers: '^(?:werkgevers?|ondernemers?|bedrijven|organisaties)$',
  toEmployers:
    '(?<!(?:toekomstige|vorige|andere|eerdere|huidige|oude|nieuwe) )\\b(?:werkgevers|ondernemers|als (?:werkgever|ondernemer))\\b|\\b(?:uw|je|jouw|jullie|mijn) (?:\\p{L}+ )?(?:werknemers?|medewerkers?|personeel)\\b|\\b(?:heeft u|uw) (?:een )?ondernemingsraad\\b|^(?:bedrijven|organisaties) (?:moeten|mogen|kunnen|dienen)\\b',
  perhapsToEmployers:
    '\\b(?:uw|je|jouw|jullie) (?:\\p{L}+ )?(?:bedrijf|onderneming|organisatie|beleid|protocol|organisatiebeleid|(?:social[e-]? ?)?mediabeleid|werkplek)\\b',
  conduct:
    "\\b(?:andere (?:werknemers|medewerkers)|(?:uw|je|jouw) (?:collega's|werkgever|leidinggevende|manager|functie|werk)|vertrouwelijke|privé|wachtwoord\\S*)\\b",
  manages:
    '\\b(?:uw|je|jouw) (?:\\p{L}+ )?(?:werknemers|medewerkers|personeel|bedrijf|organisatie|beleid|mediabeleid)\\b|^(?:train|bepaal|stel|creëer|ontwikkel|leg|betrek|geef|maak|zoek|kies|monitor)\\b',
  outsiders:
    '\\b(?:klanten|inwoners|burgers|consumenten|leveranciers|ouders|patiënten|aanvallers|criminelen|anderen|bezoekers)\\b',
  regulation: '\\b(?:artikel|reglement|regeling|verordening|statuten|besluit|bepalingen|paragraaf)\\b|§',
};
