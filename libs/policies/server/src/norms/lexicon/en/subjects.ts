import type { Subjects } from '../lexicon';

/** Who acts in English policies, and whom they speak to. */
export const ENGLISH_SUBJECTS: Subjects = {
  actors: [
    {
      at: '\\b(?:spokes(?:person|people|persons|man|woman)|press (?:officers?|office|team)|media (?:relations|team)|social media (?:team|managers?|coordinators?|specialists?|staff|editors?|lead|leads|administrators?|account (?:owners?|managers?|administrators?))|communications? (?:team|department|office|manager|director|staff|officer|lead)s?|outreach team|community managers?|account (?:owners?|managers?|administrators?|holders?)|page administrators?|moderators?|authori[sz]ed (?:spokes\\S+|representatives?)|official (?:spokes\\S+|representatives?)|editors?|public affairs)\\b',
      addressee: 'spokesperson',
    },
    {
      at: '\\b(?:employees?|officers|staff(?: members?)?|team ?members?|teammates?|colleagues?|co-?workers?|users?|workers?|contractors?|volunteers?|everyone|everybody|anyone|anybody|someone|personnel|individuals|members?|students?|participants?|nobody|no one|workforce|associates?|interns?|persons?|consultants?|vendors?|third[- ]party users?|leavers|teachers?|faculty|drivers?|visitors?|customers?|pupils?|sixth-formers|learners?|parents?|residents?|tenants?|trainees?|apprentices?|nurses?|doctors?|physicians?|clinicians?|coaches|reporters?|journalists?|coordinators?|researchers?|authors?|attendees?|players?|passengers|contributors?|developers?|engineers?|freelancers?|operators?|applicants?|signatories|postholders?|caregivers?|carers?|cashiers?|crew(?: members)?|riders?|hosts?|governors|councillors?|those who)\\b',
      addressee: 'employee',
    },
    {
      at: '\\b(?:compan(?:y|ies)(?! (?:e-?mail|accounts?|devices?|data|information|systems?|property|polic|resources?|phones?|laptops?|equipment|network|credit|time|assets?|brand|name|logo|social|content|confidential|vehicles?|cards?|business|website|page|cars?|secrets))|organi[sz]ations?|firms?|businesses|(?<!(?:password|risk|data|project|change|incident|access|assets?|records?|device|service|content|vulnerability|security|key|patch|configuration) )management(?! (?:system|software|tool|service|plan|process|vault|account|platform))|(?:line |project |system |security |it )?managers?|supervisors?|hr|human resources|(?:it|legal|security|finance|compliance) (?:department|team|staff|office)|boards?|directors?|committees?|(?:security|privacy|compliance|data protection|information security|chief \\p{L}+(?: \\p{L}+)?) officers?|officer|institutes?|university|college|school|agency|agencies|departments?|employers?|foundation|association|council|trust|administrators?|system owners?|data owners?|asset owners?|ceo|cto|ciso|heads? of \\p{L}+|deans?|senate|registrar|trustees|chair(?:person|man|woman)?|headquarters|(?:safeguarding|team|project|tech|security|privacy) leads?|(?:\\p{L}+ )?teams?|government|(?:sub)?contracting authority|compliance(?= (?:will|shall|must|may|should|has|is|can|\\p{L}+s)\\b)|(?:finance|procurement|payroll|facilities)(?= (?:will|shall|must|may|should|has|can|\\p{L}+s)\\b)|headteacher|principal|clerk|mayor|bank(?! (?:account|card|details|holiday|statement|transfer)))\\b',
      addressee: 'company',
    },
  ],
  names: [],
  notName:
    '^(?:facebook|instagram|twitter|linkedin|youtube|tiktok|whatsapp|snapchat|google|microsoft|internet|github|slack|zoom|wikipedia|pinterest|nederland|europa|amsterdam|gdpr|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|article|section|appendix|code|policy|legal|hr|it|communications|security|iso|social|english|act|data|human|information|internal|public|personal|this|your|our|european|united|american|office|head|chief|employee|company|privacy|email|general)$',
  beforeName: "\\b(?:[Aa]t|of|for|by|to|within|with|on) (\\p{Lu}[\\p{L}\\p{N}]{2,24})\\b(?!'s? \\p{Lu})",
  prepositional:
    '(?:\\b(?:of|for|to|with|by|from|about|against|between|among|on|in|at|under|via|through|other|than|as|per|into|toward|towards|regarding|concerning|within|notify|contact|inform|ask|tell|including)\\s+)(?:(?:the|a|an|all|any|your|our|their|its|other|each|every|his|her|fellow|relevant|former|current|new|and|or|such|these|those|my)\\s+){0,3}$',
  agent: '\\bby\\s+(?:(?:the|a|an|all|our|your|each|every|any|relevant)\\s+){0,2}$',
  they: '\\bthey\\b',
  reader: '\\byou\\b',
  self: '\\bi\\b',
  us: '\\bwe\\b',
  definite: '\\b(?:the|each|every|all|any|our|both|only|an?|no)\\s+(?:\\p{L}+ )?$|^$',
  everyone: '^(?:everyone|everybody|anyone|anybody|nobody|no one)$',
  generic: '\\b(?:many|most|some|more|other|few|several|their|your|half|million)\\s+(?:\\p{L}+\\s+)?$',
  anyCompany: '\\b(?:your|each|every|any|an?)\\s+(?:\\p{L}+\\s+)?$',
  inRole: '(?:^|[ ,])as (?:an? |our |the )?$',
  speaksFor:
    '^ (?:of|on|in|from) (?:the|our) (?:social media|communications?|press|media|web) (?:team|office|department)|^,? who (?:\\S+ ){0,3}?(?:manage|run|administer|maintain|moderate|post on|operate|publish to|oversee|speak for|post for|post on behalf)\\b[^.;]{0,40}\\b(?:accounts?|pages?|channels?|behalf|profiles?)\\b',
  willBe: '\\bwill (?:\\p{L}+ )?be\\b',
  policy:
    '\\b(?:(?:the|your|this|our|a|any|good) (?:(?!to |of |in |with |from |for |on )\\p{L}+[ -]){0,3}?(?:polic(?:y|ies)|guidelines?|code of conduct|handbook|document)|polic(?:y|ies))\\b',
  policyHeading:
    '(?:what|put|include|contents?|elements?|ingredients?)\\b.{0,40}(?:policy|guidelines|code of conduct)',
  employers: '^(?:employers?|businesses|companies|organi[sz]ations|firms)$',
  toEmployers:
    '(?<!(?:previous|former|other|their|current|past|future) )\\bemployers\\b|\\b(?:as an|an|every|each) employer\\b|\\bbusiness owners?\\b|\\byour (?:\\p{L}+ )?(?:employees|staff|workforce|personnel|workers|people)\\b|\\b(?:businesses|companies|organi[sz]ations|firms) (?:should|must|can|may|need|have|are|often)\\b|\\byour (?:\\p{L}+ ){0,2}policy (?:should|must|needs?|can)\\b',
  perhapsToEmployers: '\\byour (?:\\p{L}+ )?(?:company|business|organi[sz]ation|firm|team|policy)\\b',
  conduct:
    '\\b(?:other employees|your (?:colleagues|co-?workers|employer|manager|supervisor|role|password)|confidential|password)\\b',
  manages:
    '\\byour (?:\\p{L}+ )?(?:employees|staff|company|business|organi[sz]ation|workforce|policy)\\b|^(?:train|decide|define|develop|establish|create|appoint|draft|determine|make|give|set|choose|include|monitor)\\b',
  outsiders:
    '\\b(?:customers|attackers|criminals|hackers|consumers|citizens|strangers|competitors|visitors|people|others|adversaries)\\b',
  regulation: '\\b(?:article|regulation|by-?law|section \\d|statute|ordinance|clause)\\b|§',
};
