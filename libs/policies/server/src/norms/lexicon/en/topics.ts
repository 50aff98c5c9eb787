import type { TopicWords } from '../lexicon';

/** Words by which an English clause or heading shows its topic. */
export const ENGLISH_TOPICS: readonly TopicWords[] = [
  {
    topic: 'privacy',
    strong:
      'privacy|personal(?:ly identifiable)? (?:data|information)|confidential\\p{L}*|sensitive (?:data|information)|data breach|gdpr|pii|non-?public|proprietary|trade secrets?|customer (?:data|details|information)|health records|passwords?|encrypt\\p{L}*|phishing|data protection|data subjects?|client (?:data|names?|information|files?)|secrets|credentials|vpn',
    weak: 'private|photos?|photographs?|secret|consent|data|identit\\p{L}*|information',
  },
  {
    topic: 'taboo',
    strong:
      'prohibited|harass\\p{L}*|discriminat\\p{L}*|hate\\p{L}*|bully\\p{L}*|racis\\p{L}*|sexual\\p{L}*|obscen\\p{L}*|threat\\p{L}*|defam\\p{L}*|offensive|gossip\\p{L}*|insult\\p{L}*|abus\\p{L}*|violen\\p{L}*|slurs?|taboo|pornograph\\p{L}*',
    weak: "never|inappropriate|illegal|political|partisan|alcohol|drugs|derogatory|don'ts?|spam",
  },
  {
    topic: 'ownership',
    strong:
      'own(?:s|ed|er|ers|ership)|propert\\p{L}*|copyright\\p{L}*|intellectual property|trademarks?|belongs? to|licen[sc]es?|expenses?|reimburs\\p{L}*|receipts?|company cards?',
    weak: 'laptops?|devices?|equipment|accounts?|followers|return|logo',
  },
  {
    topic: 'responsibility',
    strong:
      'responsib\\p{L}*|spokes\\p{L}+|on behalf|authori[sz]ed|press|journalists?|media inquiries|represent\\p{L}*|accountab\\p{L}*|roles?|the media|reporters?|interviews?|speak(?:ing)? (?:for|on)|whistleblow\\p{L}*|complaints?|incidents?|accidents?|near misses|raise a concern|concerns?',
    weak: 'managers?|team|officers?|point of contact|approv\\p{L}*|official',
  },
  {
    topic: 'monitoring',
    strong: 'monitor\\p{L}*|audit\\p{L}*|surveillance|inspect\\p{L}*|logging|oversight|cctv',
    weak: 'review\\p{L}*|logs?|track\\p{L}*|scan\\p{L}*|investigat\\p{L}*',
  },
  {
    topic: 'definitions',
    strong: 'defin(?:e|es|ed|ition|itions)|terms|glossary|refers to|what we mean|means any',
    weak: 'means|meaning',
  },
  {
    topic: 'training',
    strong: 'training|train|trained|e-?learning|courses?|workshops?|awareness|onboarding',
    weak: 'learn|education|instructions?|guidance',
  },
  {
    topic: 'legal-risk',
    strong:
      'disciplin\\p{L}*|terminat\\p{L}*|dismissal|legal\\p{L}*|laws?|liab\\p{L}*|sanctions?|violat\\p{L}*|breach(?:es)? of|consequences|compliance|risks?|hatch act|statutes?|regulations?|ethics|reputation\\p{L}*|enforcement|gifts?|hospitality|conflicts? of interest|brib\\p{L}*|fraud',
    weak: 'comply|rights|incident\\p{L}*|misuse|court',
  },
  {
    topic: 'strategy',
    strong:
      'strateg\\p{L}*|brand\\p{L}*|marketing|audience|mission|goals?|campaigns?|vision|objectives?|purpose',
    weak: 'customers|engage\\p{L}*|scope|promot\\p{L}*|outreach|community',
  },
  {
    topic: 'ground-rules',
    strong:
      'respect\\p{L}*|ground rules|code of conduct|guidelines|etiquette|courte\\p{L}*|disclaimer|transparen\\p{L}*|honest\\p{L}*|common sense|good judgment|polite\\p{L}*|your own accounts?|personal accounts?|how we (?:work|talk)|each other|standards of behaviou?r|courtesy',
    weak: 'rules|post\\p{L}*|comments?|share|use|tone|accurate|reply|respond|conduct|profile|opinions?',
  },
];
