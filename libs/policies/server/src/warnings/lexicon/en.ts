import { anyOf, list } from '../words';
import type { WarningLexicon } from './lexicon';
import { SLIPS_IN_ENGLISH } from './slips-en';

const DEVICE =
  '(?:laptops?|(?:mobile |cell )?phones?|smartphones?|tablets?|computers?|devices?|equipment|electronics|hardware)';
const ACCOUNT = '(?:accounts?|profiles?|channels?|handles?|mailbox(?:es)?|email address(?:es)?)';
const own = (thing: string): RegExp =>
  new RegExp(
    `\\b(?:(?:his|her|their|your|my|our) own|(?<!\\b(?:company|employer)-)(?:personal|private|personally[- ]owned|privately[- ]owned)) ${thing}\\b`,
    'iu',
  );
const company = (thing: string): RegExp =>
  new RegExp(
    `\\b(?:(?:company|corporate|business|work|office|official|company[- ]owned|company[- ]issued|employer[- ]owned) ${thing}|${thing} (?:owned|issued|provided) by the (?:company|employer))\\b`,
    'iu',
  );
const owned = (thing: string) => ({ own: own(thing), company: company(thing) });

const MUST_HOLD =
  '(?:must|should|shall|needs? to|has to|have to|will|ought to) (?:also |clearly |specifically |at least |always )?(?:cover|contain|include|address|define|describe|state|say|specify|spell out|explain|list|set out|mention|make clear|outline)';

export const ENGLISH: WarningLexicon = {
  toEmployer:
    /\byour (?:own |other |new |current )?(?:employees?|staff|workers|workforce|personnel|company|business|firm)\b/giu,
  theirPeople:
    /(?<![\p{L}])your (?:own |other |new |current )?(?:employees?|staff|workers|workforce|personnel)(?![\p{L}])/giu,
  asEmployer: /(?<![\p{L}])(?:as an? (?:employer|business owner)|if you are an employer)(?![\p{L}])/giu,
  toManager: anyOf(
    list(`
    line manager, manager, managers, supervisor, supervisors, team lead, team leads, director
  `),
  ),
  policyMustHold: new RegExp(
    `(?<![\\p{L}])(?:your|the|a|an|any|every|this|each|good|our) (?:[\\p{L}-]+ ){0,3}?(?:policy|policies|handbook|guidelines|code of conduct) ${MUST_HOLD}(?![\\p{L}])`,
    'giu',
  ),
  itMustHold: new RegExp(`^(?:it|this|the document) ${MUST_HOLD}(?![\\p{L}])`, 'giu'),
  hedges: anyOf(
    list(`
    probably, presumably, perhaps, maybe, possibly, preferably, in principle, generally, in general,
    usually, normally, typically, ordinarily, ideally, as far as possible, as much as possible, where
    possible, if possible, whenever possible, wherever possible, where practicable, where practical,
    more or less, where appropriate, as appropriate, to the extent possible, at your discretion, mostly
  `),
  ),
  noHedge:
    /(?<![\p{L}])(?:likely to|in general terms|(?:could|would|can|might|may) reasonably|reasonably (?:be|believe|suspect|expect|necessary|required)|not (?:normally|generally|usually) possible)(?![\p{L}])/giu,
  owned: [owned(DEVICE), owned(ACCOUNT)],
  contrast: anyOf(
    list(`
    not, no, never, don't, don’t, cannot, instead of, rather than, yours, however, whereas, also, unless, except, both, or, nor
  `),
  ),
  allowingHeading:
    /^(?:\d[\d.]* )?(?:what (?:you|we|employees|staff) (?:can|may)(?: do)?|allowed|permitted(?: uses?)?|do[’']?s|things you (?:can|may) do|you (?:can|may))\s*[?:]?$/iu,
  forbiddingHeading:
    /^(?:\d[\d.]* )?(?:what (?:you|we|employees|staff) (?:can|may|must)(?: ?not|n[’']t)(?: do)?|what not to do|not allowed|not permitted|prohibited(?: uses?| content| conduct| activities)?|forbidden|don[’']?ts)\s*[?:]?$/iu,
  forbids:
    /(?<![\p{L}])(?:(?:may|must|can|shall) ?not|cannot|(?:is|are) (?:\p{L}+ )?(?:prohibited|forbidden|not allowed|not permitted)|^(?:do not|don[’']t|never))(?![\p{L}])/iu,
  allows:
    /(?<![\p{L}])(?:(?:you|employees|staff|everyone) may|(?:is|are) (?:allowed|permitted)|you are (?:free|welcome) to)(?![\p{L}])(?!(?:[^.]{0,80}(?<![\p{L}])(?:not|no|never|only|nobody)(?![\p{L}])))/iu,
  restriction: anyOf(
    list(`
    but, unless, except, however, only, provided, as long as, if, although, so long as, without
  `),
  ),
  mayDouble: new Set(
    list(`
    that, had, very, win, no, yes, is, do, so, bye, log, her, you
  `),
  ),
  neverLast: new Set(
    list(`
    the, a, an, and, or, but, because, although, unless, our, my, whose, your, whereas
  `),
  ),
  lastWithStopOnly: new Set(
    list(`
    of, for, with, to, in, on, at, by, from, under, about, as, than, their, its, which, that, if, must, shall, should, may
  `),
  ),
  subordinators: /^(?:because|although|whereas|unless|so that|even though)(?![\p{L}])/iu,
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
  },
  countedThings: list(`
    steps, rules, ground rules, principles, points, tips, questions, reasons, parts, conditions, topics,
    ways, things, categories, levels, phases, stages, guidelines, commitments, values, requirements,
    situations, cases, items, areas, classes, chapters
  `),
  promising: list(`
    these, the following, following, our, below are, here are, here are the, these are the
  `),
  slips: SLIPS_IN_ENGLISH,
  leadInModal:
    /(?<![\p{L}])(?:can|may|must|should|shall|will|could|would|cannot)(?: not| never| also)?\s*:?\s*["“”]?$/iu,
  notAfterModal: new Set(
    list(`
    causes, damages, brings, gets, costs, makes, leads, uses, shares, posts, reports, asks, gives,
    takes, causing, damaging, making, sharing, using, leading
  `),
  ),
  registers: null,
  definingHeading: /\b(?:definitions?|glossary|defined terms|terminology)\b/iu,
  defines:
    /(?:(?<![\p{L}])means(?![\p{L}])|refers to|stands for|short for|is defined as|hereinafter|we mean)/iu,
  definable: list(`
    Controller, Processor, User, Users, Customer, Customers, Employer, Employee, Employees, Contractor,
    Contractors, Supplier, Company, Organisation, Organization, Party, Parties, Service, Services,
    Agreement, Committee, Board, Administrator, Owner, Platform, Product, Products, Member, Members,
    Subscriber, Licensee, Coordinator, Officer, Website, Content, Account, Personnel, Worker
  `),
  articles: list('the, a, an, each, every, any, no, this'),
  knownAbbreviations: new Set(
    list(`
    IT, ICT, HR, EU, UK, US, USA, PDF, USB, VPN, SMS, PIN, ID, CEO, CFO, CTO, CIO, COO, FAQ, URL, API,
    AI, TV, DVD, CD, GPS, QR, ISO, OK, PC, CV, GDPR, HTML, HTTP, HTTPS, CSV, LLC, LTD, INC, PLC, BV,
    NGO, PR, DM, RSS, IP, SSH, SSL, TLS, DNS, SQL, JSON, XML, FBI, NASA, UN, RAM, SSD, USD, EUR, GBP,
    AM, PM, NB, PS, PO, TOC, MAC, CPU, OS, CSS, ZIP, PNG, NDA, ASAP, DIY, PNG, GIF, MFA, SSO, SAML, SFTP, SCP, FTP, NAS, LAN, WAN, WIFI, JIRA, GNU, MIT, PHP, PGP
  `),
  ),
  placeholders:
    /(?<![\p{L}])(?:TBD|TBC|to be (?:determined|confirmed|decided)|insert (?:name|company|date|text) here|(?:dd|mm)[-/](?:dd|mm)[-/]yyyy)(?![\p{L}])|[[<{](?:insert |your |the |enter )?(?:company|organi[sz]ation|employee|employer|manager|department|contact)?[ '’s]{0,3}(?:name|company|date|title|department|organi[sz]ation|e-?mail(?: address)?|phone(?: number)?|address|insert|contact)(?: [\p{L}/ -]{0,40})?[\]>}]/giu,
};
