/**
 * The invented company of the demonstration. Every name is made up; several are awkward on purpose (diacritics,
 * a ligature, two letters only, more than sixty characters), because names like these must fit lists and certificates.
 */
export { ACCOUNTS, type DemoAccount } from './accounts';
export { HISTORY, ROLLOUT, type Attempt, type Round, type Story, type StoryKind } from './history';

export const COMPANY = {
  name: 'Noorderlicht Techniek',
  zone: 'Europe/Amsterdam',
  emailDomain: 'noorderlicht.example',
} as const;

export interface DemoUnit {
  code: string;
  name: string;
  /** Code of the unit above; the company itself has none. */
  parent?: string;
}

export const UNITS = [
  { code: 'NT', name: 'Noorderlicht Techniek' },
  { code: 'COMM', name: 'Communicatie', parent: 'NT' },
  { code: 'HRFI', name: 'HR en financiën', parent: 'NT' },
  { code: 'VERK', name: 'Verkoop en advies', parent: 'NT' },
  { code: 'INST', name: 'Installatie', parent: 'NT' },
  { code: 'PLAN', name: 'Planning en magazijn', parent: 'NT' },
  { code: 'SERV', name: 'Service en onderhoud', parent: 'NT' },
] as const satisfies readonly DemoUnit[];
export type UnitCode = (typeof UNITS)[number]['code'];

export interface DemoPerson {
  externalId: string;
  firstName: string;
  lastName: string;
  email: string;
  unit: UnitCode;
  /** Personnel number of the manager; the director has none. */
  manager?: string;
  /** Days before today on which this person joined. */
  hireOffsetDays: number;
  locale: 'nl' | 'en';
  job: string;
}

const DIRECTOR = '10001';
/** The first person of each department is its head. */
const HEADS: Record<Exclude<UnitCode, 'NT'>, string> = {
  COMM: '10002',
  HRFI: '10007',
  VERK: '10013',
  INST: '10022',
  PLAN: '10042',
  SERV: '10050',
};

type Row = [
  externalId: string,
  unit: UnitCode,
  firstName: string,
  lastName: string,
  mailbox: string,
  hireOffsetDays: number,
  locale: 'nl' | 'en',
  job: string,
];

const ROWS: readonly Row[] = [
  ['10001', 'NT', 'Marijke', 'de Graaf', 'm.degraaf', 2990, 'nl', 'Directeur'],
  ['10002', 'COMM', 'Femke', 'Visser', 'f.visser', 2412, 'nl', 'Hoofd Communicatie'],
  ['10003', 'COMM', 'Joost', 'Hendriks', 'j.hendriks', 1730, 'nl', 'Adviseur opleidingen'],
  ['10004', 'COMM', 'Łukasz', "Ştefănescu-van 't Hööft", 'l.stefanescu', 903, 'nl', 'Webredacteur'],
  ['10005', 'COMM', 'Aaliyah', 'Ramdin', 'a.ramdin', 655, 'nl', 'Medewerker sociale media'],
  ['10006', 'COMM', 'Thijs', 'Wiersma', 't.wiersma', 75, 'nl', 'Stagiair communicatie'],
  ['10007', 'HRFI', 'Saskia', 'van der Meulen', 's.vandermeulen', 2655, 'nl', 'Hoofd HR en financiën'],
  ['10008', 'HRFI', 'Mehmet', 'Özdemir', 'm.ozdemir', 1288, 'nl', 'HR-adviseur'],
  ['10009', 'HRFI', 'Anne-Fleur', 'Kuipers', 'af.kuipers', 1544, 'nl', 'Salarisadministrateur'],
  [
    '10010',
    'HRFI',
    'Pieter-Jan',
    'Dijkstra',
    'pj.dijkstra',
    2103,
    'nl',
    'Kwaliteitscoördinator en intern auditor',
  ],
  ['10011', 'HRFI', 'Wouter', 'Postma', 'w.postma', 1109, 'nl', 'Applicatiebeheerder'],
  ['10012', 'HRFI', 'Ĳsbrand', 'Hoekstra', 'ijsbrand.hoekstra', 2870, 'nl', 'Debiteurenbeheerder'],
  ['10013', 'VERK', 'Ruben', 'Timmermans', 'r.timmermans', 1996, 'nl', 'Hoofd Verkoop en advies'],
  ['10014', 'VERK', 'Sharmila', 'Bissessar', 's.bissessar', 1420, 'nl', 'Energieadviseur'],
  ['10015', 'VERK', 'Daan', 'Vermeulen', 'd.vermeulen', 811, 'nl', 'Energieadviseur'],
  ['10016', 'VERK', 'Fatima', 'el Amrani', 'f.elamrani', 1263, 'nl', 'Accountmanager woningcorporaties'],
  ['10017', 'VERK', 'Jelle', 'Zijlstra', 'j.zijlstra', 592, 'nl', 'Verkoper binnendienst'],
  ['10018', 'VERK', 'Chantal', 'Pengel', 'c.pengel', 1687, 'nl', 'Offertemedewerker'],
  ['10019', 'VERK', 'Björn', 'Lindqvist', 'b.lindqvist', 150, 'en', 'Energieadviseur'],
  ['10020', 'VERK', 'Eline', 'Smit', 'e.smit', 1034, 'nl', 'Energieadviseur'],
  ['10021', 'VERK', 'Thị Mai', 'Nguyễn', 'mai.nguyen', 240, 'nl', 'Verkoper binnendienst'],
  ['10022', 'INST', 'Gerrit', 'Bosma', 'g.bosma', 2930, 'nl', 'Hoofd Installatie'],
  ['10023', 'INST', 'Kees', 'Jansen', 'k.jansen', 2540, 'nl', 'Installateur warmtepompen'],
  ['10024', 'INST', 'Tomasz', 'Wójcik', 't.wojcik', 764, 'en', 'Monteur zonnepanelen'],
  ['10025', 'INST', 'Yusuf', 'Yılmaz', 'y.yilmaz', 980, 'nl', 'Installateur warmtepompen'],
  ['10026', 'INST', 'Henk', 'Mulder', 'h.mulder', 2795, 'nl', 'Uitvoerder'],
  ['10027', 'INST', 'Sanne', 'Veenstra', 's.veenstra', 688, 'nl', 'Elektromonteur'],
  ['10028', 'INST', 'Dylan', 'Martina', 'd.martina', 433, 'nl', 'Monteur zonnepanelen'],
  ['10029', 'INST', 'Ahmed', 'Benali', 'a.benali', 1511, 'nl', 'Installateur warmtepompen'],
  ['10030', 'INST', 'Bo', 'Li', 'b.li', 874, 'nl', 'Elektromonteur'],
  ['10031', 'INST', 'Rik', 'Schouten', 'r.schouten', 1345, 'nl', 'Monteur zonnepanelen'],
  ['10032', 'INST', 'Piotr', 'Kowalczyk', 'p.kowalczyk', 301, 'en', 'Monteur zonnepanelen (uitzendkracht)'],
  ['10033', 'INST', 'Lotte', 'Hofman', 'l.hofman', 522, 'nl', 'Werkvoorbereider'],
  ['10034', 'INST', 'Jan-Willem', 'van den Berg', 'jw.vandenberg', 2260, 'nl', 'Elektromonteur'],
  ['10035', 'INST', 'Amir', 'Hosseini', 'a.hosseini', 96, 'nl', 'Leerling-monteur'],
  ['10036', 'INST', 'Stefan', 'Dekker', 's.dekker', 1872, 'nl', 'Installateur warmtepompen'],
  ['10037', 'INST', 'Michiel', 'Bruinsma', 'm.bruinsma', 1150, 'nl', 'Uitvoerder'],
  ['10038', 'INST', 'Esra', 'Şahin', 'e.sahin', 130, 'nl', 'Werkvoorbereider'],
  ['10039', 'INST', 'Tjeerd', 'Hiemstra', 't.hiemstra', 2018, 'nl', 'Elektromonteur'],
  ['10040', 'INST', 'Zoë', 'Jacobs', 'z.jacobs', 60, 'nl', 'Leerling-monteur'],
  [
    '10041',
    'INST',
    'Maximiliaan Alexander Frederik',
    'van Oldenbarnevelt tot Stoutenburg-Ravenswaay',
    'm.vanoldenbarnevelt',
    409,
    'nl',
    'Monteur zonnepanelen',
  ],
  ['10042', 'PLAN', 'Karin', 'Blom', 'k.blom', 1940, 'nl', 'Hoofd Planning en magazijn'],
  ['10043', 'PLAN', 'Arjan', 'Prins', 'a.prins', 1216, 'nl', 'Planner'],
  ['10044', 'PLAN', 'Mirjam', 'Kok', 'm.kok', 730, 'nl', 'Planner'],
  ['10045', 'PLAN', 'Bilal', 'Azzouzi', 'b.azzouzi', 348, 'nl', 'Magazijnmedewerker'],
  ['10046', 'PLAN', 'Oksana', 'Shevchenko', 'o.shevchenko', 512, 'en', 'Magazijnmedewerker'],
  ['10047', 'PLAN', 'Ton', 'Vos', 't.vos', 2688, 'nl', 'Chauffeur'],
  ['10048', 'PLAN', 'Naomi', 'Sno', 'n.sno', 277, 'nl', 'Inkoper'],
  ['10049', 'PLAN', 'Freek', 'Leeuwis', 'f.leeuwis', 940, 'nl', 'Magazijnbeheerder'],
  ['10050', 'SERV', 'Bas', 'Oosterhuis', 'b.oosterhuis', 1655, 'nl', 'Hoofd Service en onderhoud'],
  ['10051', 'SERV', 'Noor', 'Bakker', 'n.bakker', 318, 'nl', 'Servicemonteur warmtepompen'],
  ['10052', 'SERV', 'Erik', 'de Wit', 'e.dewit', 2124, 'nl', 'Servicemonteur'],
  ['10053', 'SERV', 'Jamila', 'Oulad', 'j.oulad', 466, 'nl', 'Medewerker klantenservice'],
  ['10054', 'SERV', 'Marco', 'Romano', 'm.romano', 1390, 'nl', 'Servicemonteur'],
  ['10055', 'SERV', 'Lisanne', 'Groen', 'l.groen', 205, 'nl', 'Medewerker klantenservice'],
  ['10056', 'SERV', 'Kevin', 'Tjon-A-Fat', 'k.tjonafat', 30, 'nl', 'Servicemonteur'],
  ['10057', 'SERV', 'Grâce', "N'Dour", 'g.ndour', 178, 'en', 'Medewerker klantenservice'],
  ['10058', 'SERV', 'Wim', 'Scholten', 'w.scholten', 2950, 'nl', 'Servicemonteur'],
  ['10059', 'SERV', 'Iris', 'Peeters', 'i.peeters', 601, 'nl', 'Coördinator storingen'],
  ['10060', 'SERV', 'Rachid', 'Bouzid', 'r.bouzid', 88, 'nl', 'Servicemonteur'],
];

function managerOf(externalId: string, unit: UnitCode): string | undefined {
  if (externalId === DIRECTOR) return undefined;
  if (unit === 'NT' || HEADS[unit] === externalId) return DIRECTOR;
  return HEADS[unit];
}

/** All sixty, in order of personnel number. Everybody has an account; the login is the e-mail address. */
export const PEOPLE: readonly DemoPerson[] = ROWS.map(
  ([externalId, unit, firstName, lastName, mailbox, hireOffsetDays, locale, job]) => {
    const manager = managerOf(externalId, unit);
    return {
      externalId,
      firstName,
      lastName,
      email: `${mailbox}@${COMPANY.emailDomain}`,
      unit,
      ...(manager === undefined ? {} : { manager }),
      hireOffsetDays,
      locale,
      job,
    };
  },
);
