import { readingsOf, type ClauseReadings } from './reading';

const { advice, belongs, fact, may, must, mustNot } = readingsOf('ownership');

export const OWNERSHIP: ClauseReadings = {
  '3.1': advice(
    'De telefoon en de laptop van het bedrijf zijn in de eerste plaats voor je werk.',
    'The company’s phone and laptop are for your work in the first place.',
    '“In de eerste plaats” laat ruimte, en 3.2 zegt welke. Daarom een advies en geen verplichting.',
  ),
  '3.2': may(
    'Even privé kijken mag, zolang je werk er niet onder lijdt.',
    'A quick private look is fine, as long as your work does not suffer.',
  ),
  '3.3': belongs(
    'Een werkaccount is van het bedrijf. Ook als jij het hebt gemaakt.',
    'A work account belongs to the company. Even if you created it.',
  ),
  '3.4': must(
    'Wil je een werkaccount maken? Vraag eerst toestemming aan Team Communicatie.',
    'Do you want to create a work account? Ask Team Communicatie for permission first.',
  ),
  '3.5': must(
    'Gebruik voor een werkaccount een e-mailadres van het bedrijf.',
    'Use a company e-mail address for a work account.',
  ),
  '3.6': must(
    'Stopt je taak of ga je weg? Geef het werkaccount en het wachtwoord terug.',
    'Does your task end or do you leave? Hand over the work account and its password.',
  ),
  '3.7': mustNot('Verwijder een werkaccount niet zelf.', 'Do not delete a work account yourself.'),
  '3.8': belongs(
    'Je eigen blog of profiel, gemaakt in je eigen tijd, blijft van jou. Ook als je weggaat.',
    'Your own blog or profile, made in your own time, stays yours. Also when you leave.',
  ),
  '3.9': belongs(
    'Wat je voor de website van het bedrijf maakt, hoort in de regel bij het bedrijf.',
    'What you make for the company website belongs, as a rule, to the company.',
    '“In de regel” blijft staan: er kunnen uitzonderingen zijn.',
  ),
  '3.10': must(
    'Wil je iets van de bedrijfswebsite op je eigen pagina zetten? Vraag eerst toestemming.',
    'Do you want to put something from the company website on your own page? Ask for permission first.',
  ),
  '3.11': fact(
    'Met duidelijke afspraken krijg je geen ruzie als iemand vertrekt.',
    'With clear agreements there is no quarrel when somebody leaves.',
  ),
};
