import { readingsOf, type ClauseReadings } from './reading';

const monitoring = readingsOf('monitoring');
const training = readingsOf('training');

export const MONITORING_AND_TRAINING: ClauseReadings = {
  '8.1': monitoring.fact(
    'Het bedrijf bekijkt openbare berichten met de naam Noorderlicht Techniek erin.',
    'The company looks at public posts with the name Noorderlicht Techniek in them.',
  ),
  '8.2': monitoring.promiseNot(
    'Het bedrijf leest je privéberichten niet. Het volgt ook je eigen accounts niet.',
    'The company does not read your private messages. It does not follow your own accounts either.',
    'Een belofte van het bedrijf. Geen regel voor medewerkers, wel goed om te weten.',
  ),
  '8.3': monitoring.promise(
    'Alleen bij een ernstig vermoeden van misbruik laat HR het gebruik van een werkapparaat onderzoeken.',
    'Only when abuse is seriously suspected does HR have the use of a work device examined.',
    'Een grens voor HR. Geen regel voor medewerkers, wel goed om te weten.',
  ),
  '8.4': monitoring.mustNot(
    'Vraag niemand om het wachtwoord van zijn eigen account.',
    'Don’t ask anybody for the password of their own account.',
  ),
  '8.5': monitoring.must(
    'Zie je een bericht dat collega’s, klanten of het bedrijf kan schaden? Meld het bij je leidinggevende of bij HR.',
    'Do you see a post that can harm colleagues, customers or the company? Report it to your manager or to HR.',
  ),
  '8.6': monitoring.must(
    'Heeft een collega iets fout geplaatst? Bespreek het onder vier ogen, niet in het openbaar.',
    'Did a colleague post something wrong? Talk about it with them in private, not in public.',
  ),
  '8.7': monitoring.may(
    'Wil je weten welke gegevens over jou zijn bekeken? Vraag het aan HR.',
    'Do you want to know which data about you have been looked at? Ask HR.',
  ),
  '9.1': training.must(
    'Zorg dat je klaar bent op de datum in je overzicht. Eerder mag ook.',
    'Make sure you are done by the date in your overview. Earlier is fine too.',
  ),
  '9.2': training.must('Doe de training elk jaar opnieuw.', 'Repeat the training every year.'),
  '9.3': training.must('Maak de toets zelf.', 'Take the test yourself.'),
  '9.4': training.may(
    'Je mag de training onder werktijd doen.',
    'You may do the training during working hours.',
  ),
  '9.5': training.rejected({
    norm: 'obligation',
    addressee: 'employer',
    plainText: {
      nl: 'Je leidinggevende geeft je tijd voor de training.',
      en: 'Your manager gives you time for the training.',
    },
    why: 'Een plicht van de leidinggevende als werkgever. Medewerkers leren 9.4.',
  }),
  '9.6': training.fact(
    'Lukt het na drie pogingen niet? Dan helpt een trainer je verder.',
    'Not passed after three attempts? Then a trainer helps you.',
  ),
  '9.7': training.fact(
    'HR en je leidinggevende zien of je klaar bent. Ze zien niet wat je antwoordde.',
    'HR and your manager see whether you are done. They don’t see what you answered.',
  ),
};
