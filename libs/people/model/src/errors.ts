import type { ErrorCatalogue } from '@leidraad/shared/model';

/** Stable codes of this capability with their words. */
export const PEOPLE_ERRORS = {
  'session.wrong': {
    nl: 'Inloggen lukte niet. Kijk je gebruikersnaam en wachtwoord na.',
    en: "Signing in didn't work. Check your user name and password.",
  },
  'session.limited': {
    nl: 'Te vaak geprobeerd. Wacht {minutes} minuten en probeer het opnieuw.',
    en: 'Too many tries. Wait {minutes} minutes and try again.',
  },
  'password.too-short': { nl: 'Gebruik minstens 12 tekens.', en: 'Use at least 12 characters.' },
  'password.too-long': { nl: 'Gebruik hoogstens 200 tekens.', en: 'Use at most 200 characters.' },
  'password.common': {
    nl: 'Dit wachtwoord gebruiken te veel mensen. Kies een ander.',
    en: 'Too many people use this password. Choose another one.',
  },
  'password.contains-login': {
    nl: 'Gebruik niet je eigen naam of gebruikersnaam als wachtwoord.',
    en: "Don't use your own name or user name as password.",
  },
  'password.wrong': { nl: 'Je huidige wachtwoord klopt niet.', en: 'Your current password is not right.' },
  'sign-in-link.unusable': {
    nl: 'Deze link is al gebruikt of verlopen. Vraag een nieuwe aan.',
    en: 'This link was used already or has expired. Ask for a new one.',
  },
  'sign-in-link.no-account': {
    nl: 'Deze medewerker heeft nog geen account. Vul eerst een gebruikersnaam in.',
    en: 'This employee has no account yet. Fill in a user name first.',
  },
  'sign-in-link.account-closed': {
    nl: 'Dit account is gesloten: deze medewerker werkt hier niet meer.',
    en: 'This account is closed: this employee no longer works here.',
  },
  'sign-in-link.more-rights': {
    nl: 'Dit account mag meer dan jij. Vraag een beheerder om de link.',
    en: 'This account may do more than you. Ask an administrator for the link.',
  },
  'sign-in-link.administrator-needed': {
    nl: 'Vul ook je naam en de naam van het bedrijf in.',
    en: 'Fill in your name and the name of the company too.',
  },
  'person.not-found': {
    nl: 'Deze medewerker bestaat niet (meer).',
    en: 'This employee does not exist (any more).',
  },
  'person.email-taken': {
    nl: 'Een andere medewerker heeft dit e-mailadres.',
    en: 'Another employee has this e-mail address.',
  },
  'person.login-taken': {
    nl: 'Een ander account heeft deze gebruikersnaam.',
    en: 'Another account has this user name.',
  },
  'person.number-taken': {
    nl: 'Een andere medewerker heeft dit nummer.',
    en: 'Another employee has this number.',
  },
  'person.stale': {
    nl: 'Iemand heeft deze medewerker intussen gewijzigd. Dit is het verschil.',
    en: 'Somebody changed this employee meanwhile. Here is the difference.',
  },
  'person.own-manager': {
    nl: 'Iemand kan niet de eigen leidinggevende zijn.',
    en: 'Nobody can be their own manager.',
  },
  'person.manager-unknown': { nl: 'Deze leidinggevende kennen we niet.', en: "We don't know this manager." },
  'person.has-left': {
    nl: 'Deze medewerker is al uit dienst.',
    en: 'This employee has left already.',
  },
  'person.not-leaving': {
    nl: 'Er is geen laatste werkdag gepland.',
    en: 'No last working day is planned.',
  },
  'person.leaves-before-hire': {
    nl: 'Dit is voor de eerste werkdag ({day}). Kies die dag of een latere.',
    en: 'This is before the first working day ({day}). Choose that day or a later one.',
  },
  'person.leaves-before-known': {
    nl: 'Deze medewerker staat hier pas in dienst sinds {day}. Kies die dag of een latere.',
    en: 'This employee is known here only since {day}. Choose that day or a later one.',
  },
  'name.characters': {
    nl: 'Gebruik letters, spaties, streepjes en apostrofs.',
    en: 'Use letters, spaces, hyphens and apostrophes.',
  },
  'name.glyphs': {
    nl: 'Deze tekens kunnen niet op een certificaat: {characters}.',
    en: 'These characters cannot be put on a certificate: {characters}.',
  },
  'unit.not-found': {
    nl: 'Deze afdeling bestaat niet (meer).',
    en: 'This department does not exist (any more).',
  },
  'unit.code-taken': { nl: 'Een andere afdeling heeft deze code.', en: 'Another department has this code.' },
  'unit.loop': {
    nl: 'Een afdeling kan niet onder zichzelf hangen.',
    en: 'A department cannot hang below itself.',
  },
  'unit.top-needs-company': {
    nl: 'Jij kunt alleen binnen je eigen afdeling een afdeling maken. Kies waar deze onder hangt.',
    en: 'You can only make a department within your own. Choose what this one hangs below.',
  },
  'unit.has-person': {
    nl: 'Hier werkt nog iemand. Verplaats die eerst.',
    en: 'Somebody still works here. Move that person first.',
  },
  'unit.has-people': {
    nl: 'Hier werken nog {people} mensen. Verplaats die eerst.',
    en: '{people} people still work here. Move those first.',
  },
  'unit.has-units': {
    nl: 'Hier hangen nog afdelingen onder. Verplaats die eerst.',
    en: 'Departments still hang below this one. Move those first.',
  },
  'unit.has-roles': {
    nl: 'Voor deze afdeling zijn nog rollen gegeven. Trek die eerst in.',
    en: 'Roles are still granted for this department. Take those away first.',
  },
  'unit.has-assignments': {
    nl: 'Aan deze afdeling is training toegewezen. Dat blijft bewaard, dus de afdeling kan niet weg.',
    en: 'Training was assigned to this department. That is kept, so the department must stay.',
  },
  'unit.stale': {
    nl: 'Iemand heeft deze afdeling intussen gewijzigd.',
    en: 'Somebody changed this department meanwhile.',
  },
  'code.shape': {
    nl: 'Gebruik letters, cijfers en streepjes, hoogstens 20.',
    en: 'Use letters, digits and hyphens, 20 at most.',
  },
  'role-grant.not-found': { nl: 'Deze rol is al ingetrokken.', en: 'This role was taken away already.' },
  'role-grant.exists': {
    nl: 'Deze persoon heeft deze rol hier al.',
    en: 'This person has this role here already.',
  },
  'role-grant.until-past': { nl: 'Deze dag is al voorbij.', en: 'This day is over already.' },
  'role-grant.last-administrator': {
    nl: 'Er moet minstens één beheerder blijven.',
    en: 'At least one administrator must remain.',
  },
  'settings.stale': {
    nl: 'Iemand heeft de instellingen intussen gewijzigd. Dit is het verschil.',
    en: 'Somebody changed the settings meanwhile. Here is the difference.',
  },
  'settings.logo-format': { nl: 'Gebruik een png- of jpeg-bestand.', en: 'Use a PNG or JPEG file.' },
  'settings.logo-too-large': { nl: 'Het logo mag hoogstens 1 MB zijn.', en: 'The logo may be 1 MB at most.' },
  'import.unreadable': {
    nl: 'Dit bestand is geen csv die we kunnen lezen (regel {line}).',
    en: 'This file is not a CSV we can read (line {line}).',
  },
  'import.empty': { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'import.column-missing': { nl: 'De kolom {column} ontbreekt.', en: 'The column {column} is missing.' },
  'import.too-many': {
    nl: 'Dit bestand heeft te veel regels. Hoogstens {max}.',
    en: 'This file has too many rows. At most {max}.',
  },
  'import.changed': {
    nl: 'De gegevens zijn intussen veranderd. Bekijk het voorstel opnieuw.',
    en: 'The data changed meanwhile. Look at the proposal again.',
  },
  'import.not-csv': {
    nl: 'Dit is geen csv-bestand. Sla het in Excel op als CSV UTF-8.',
    en: 'This is not a CSV file. Save it in Excel as CSV UTF-8.',
  },
  'import.manager-refused': {
    nl: 'Deze leidinggevende staat op regel {line}, en die kunnen we niet inlezen.',
    en: 'This manager is on line {line}, which we cannot read in.',
  },
  'import.duplicate': { nl: 'Dit staat ook op regel {line}.', en: 'This is on line {line} too.' },
} as const satisfies ErrorCatalogue;
