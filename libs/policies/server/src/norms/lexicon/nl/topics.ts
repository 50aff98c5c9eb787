import type { TopicWords } from '../lexicon';

/** Words by which a Dutch clause or heading shows its topic. */
export const DUTCH_TOPICS: readonly TopicWords[] = [
  {
    topic: 'privacy',
    strong:
      'privacy\\p{L}*|persoonsgegevens|vertrouwelijk\\p{L}*|geheimhouding\\p{L}*|datalek\\p{L}*|avg|klantgegevens|persoonlijke (?:gegevens|informatie)|bedrijfsgeheim\\p{L}*|portretrecht|medische gegevens|beroepsgeheim|zwijgplicht|wachtwoord\\p{L}*|inloggegevens|phishing\\p{L}*|versleutel\\p{L}*|beveilig\\p{L}*|patiëntgegevens|leerlinggegevens|bijzondere gegevens|bewaartermijn\\p{L}*|dossiers?|betrokkenen?|personeelsdossier\\p{L}*',
    weak: 'gegevens|foto\\S*|privé\\p{L}*|geheim\\p{L}*|toestemming|herkenbaar|beeldmateriaal|gevoelige informatie|informatie',
  },
  {
    topic: 'taboo',
    strong:
      'taboe\\S*|verboden|discrimin\\p{L}*|beledig\\p{L}*|pest\\p{L}*|racis\\p{L}*|intimid\\p{L}*|seksue\\p{L}*|haat\\p{L}*|aanstootgevend\\p{L}*|roddel\\p{L}*|schelden|bedreig\\p{L}*|laster\\p{L}*|ongewenst gedrag',
    weak: 'kwetsend\\p{L}*|alcohol|drugs|wapens|ongepast\\p{L}*|minachtend\\p{L}*|politiek\\p{L}*|religie\\p{L}*',
  },
  {
    topic: 'ownership',
    strong:
      'eigendom\\p{L}*|eigenaar\\p{L}*|auteursrecht\\p{L}*|intellectue\\p{L}* eigendom|toebehoren|behoren toe|bedrijfseigen|van jou|wie wat bezit|bruikleen|inleveren|bedrijfsmiddelen|vergoed\\p{L}*|declar\\p{L}*|onkosten\\p{L}*|reiskosten\\p{L}*',
    weak: 'laptop\\p{L}*|apparat\\p{L}*|apparaat|account\\p{L}*|volgers|apparatuur|telefoon\\p{L}*',
  },
  {
    topic: 'responsibility',
    strong:
      'verantwoordelijk\\p{L}*|woordvoerder\\p{L}*|namens|aanspreekpunt|bevoegd\\p{L}*|taken|persvoorlichter\\p{L}*|communicatieteam|afdeling communicatie|pers|journalist\\p{L}*|aanspreken|meldpunt|misstand\\p{L}*|vertrouwensperso\\p{L}+|melding\\p{L}*|melden|meldt|klacht\\p{L}*|incident\\p{L}*|ongeval\\p{L}*|calamiteit\\p{L}*|rollen',
    weak: 'beheerder\\p{L}*|rol|functie|vertegenwoordig\\p{L}*|mandaat|leidinggevende\\p{L}*',
  },
  {
    topic: 'monitoring',
    strong:
      'monitor\\p{L}*|toezicht\\p{L}*|controle\\p{L}*|controleren|controleert|loggen|steekproef\\p{L}*|logbestand\\p{L}*|cameratoezicht|meekijken',
    weak: 'volgen|onderzoek\\p{L}*|registr\\p{L}*|bijhouden|in de gaten',
  },
  {
    topic: 'definitions',
    strong: 'definitie\\p{L}*|begrip\\p{L}*|verstaan|betekenis|bedoelen|wat (?:zijn|is|vormt)|gedefinieerd',
    weak: 'betekent|term\\p{L}*',
  },
  {
    topic: 'training',
    strong:
      'training\\p{L}*|trainen|train|e-learning\\p{L}*|cursus\\p{L}*|opleiding\\p{L}*|workshop\\p{L}*|scholing|bewustwording\\p{L}*|oefening\\p{L}*',
    weak: 'leren|kennis|uitleg|instructie\\p{L}*|certificaat',
  },
  {
    topic: 'legal-risk',
    strong:
      'sanctie\\p{L}*|disciplinair\\p{L}*|ontslag|aansprakelijk\\p{L}*|juridisch\\p{L}*|wetgeving|overtreding\\p{L}*|schade\\p{L}*|boete\\p{L}*|strafbaar|plichtsverzuim|gevolgen|risico\\p{L}*|reputatie\\p{L}*|integriteit\\p{L}*|geschenk\\p{L}*|nevenwerk\\p{L}*|nevenfunctie\\p{L}*|belangenverstrengeling|belangenconflict\\p{L}*|omkop\\p{L}*|fraude|ontslagen|schorsing',
    weak: 'wet|wettelijk\\p{L}*|recht\\p{L}*|maatregel\\p{L}*|waarschuwing|misbruik|naleving|waarom',
  },
  {
    topic: 'strategy',
    strong:
      'strategie\\p{L}*|doelstelling\\p{L}*|merk\\p{L}*|marketing|doelgroep\\p{L}*|visie|missie|kansen|bereik|uitgangspunt\\p{L}*|imago',
    weak: 'klanten|communicatie|doel|bedrijf|campagne\\p{L}*|inleiding|uw bedrijf',
  },
  {
    topic: 'ground-rules',
    strong:
      'grondregel\\p{L}*|basisregel\\p{L}*|gedragsregel\\p{L}*|spelregel\\p{L}*|respect\\p{L}*|gedragscode|huisregel\\p{L}*|omgangsvorm\\p{L}*|fatsoen\\p{L}*|vuistregel\\p{L}*|richtlijn\\p{L}*|op persoonlijke titel|bereikbaar\\p{L}*|werkkleding|bedrijfskleding|afspreken|met elkaar',
    weak: 'regels|reageer|reageren|berichten|plaatsen|plaats|posten|afspraken|gebruik|toon|beleefd|eerlijk|gezond verstand|omgang|zorgvuldig|profiel',
  },
];
