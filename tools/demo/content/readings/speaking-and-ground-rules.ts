import { readingsOf, type ClauseReadings } from './reading';

const speaking = readingsOf('spokesperson');
const ground = readingsOf('ground-rules');

export const SPEAKING_AND_GROUND_RULES: ClauseReadings = {
  '5.1': speaking.spokespersonIs(
    'Namens het bedrijf praten op sociale media is het werk van Team Communicatie.',
    'Speaking for the company on social media is the work of Team Communicatie.',
  ),
  '5.2': speaking.mustNot(
    'Is het niet jouw taak? Spreek dan niet namens het bedrijf.',
    'Is it not your task? Then don’t speak for the company.',
  ),
  '5.3': speaking.must(
    'Krijg je een vraag van een journalist? Stuur die door naar Team Communicatie.',
    'Do you get a question from a journalist? Pass it on to Team Communicatie.',
  ),
  '5.4': speaking.must(
    'Zie je een klacht van een klant? Geef die dezelfde dag door aan Team Communicatie.',
    'Do you see a customer’s complaint? Pass it on to Team Communicatie the same day.',
  ),
  '5.5': speaking.may(
    'Je mag de klant zeggen dat je de vraag hebt doorgegeven.',
    'You may tell the customer that you have passed on the question.',
  ),
  '5.6': speaking.spokesperson(
    'Schrijf je namens het bedrijf? Zet dan je voornaam onder het bericht.',
    'Do you write for the company? Then put your first name under the message.',
    'Geldt voor wie namens het bedrijf mag schrijven; anderen doen dat niet (5.2).',
  ),
  '5.7': speaking.rejected({
    norm: 'obligation',
    addressee: 'employer',
    plainText: {
      nl: 'Team Communicatie antwoordt binnen één werkdag.',
      en: 'Team Communicatie answers within one working day.',
    },
    why: 'Een taak van Team Communicatie, geen regel voor medewerkers.',
  }),
  '6.1': ground.rejected({
    norm: 'none',
    addressee: 'none',
    plainText: { nl: 'Inleiding op de lijst.', en: 'Introduction to the list.' },
    why: 'Alleen een inleiding; de regels staan eronder.',
  }),
  '6.2': ground.must(
    'Praat je over ons bedrijf of ons vak? Zeg dan dat je bij ons werkt.',
    'Do you talk about our company or our trade? Then say that you work for us.',
  ),
  '6.3': ground.must(
    'Laat merken dat je je eigen mening geeft.',
    'Let people know that you are giving your own opinion.',
  ),
  '6.4': ground.must('Schrijf alleen wat klopt.', 'Write only what is true.'),
  '6.5': ground.must(
    'Heb je een fout gemaakt? Verbeter die snel en zeg wat je hebt veranderd.',
    'Did you make a mistake? Correct it quickly and say what you changed.',
  ),
  '6.6': ground.must(
    'Blijf vriendelijk, ook tegen iemand die dat niet is.',
    'Stay friendly, also with somebody who is not.',
  ),
  '6.7': ground.mustNot(
    'Doe niet alsof je een klant bent om ons bedrijf te beoordelen.',
    'Don’t pretend to be a customer to review our company.',
  ),
  '6.8': ground.advice(
    'Loopt een gesprek uit op ruzie? Stop dan liever.',
    'Is a discussion turning into a quarrel? Then better stop.',
  ),
  '6.9': ground.unsure({
    norm: 'advice',
    addressee: 'employee',
    plainText: { nl: 'Gebruik je gezonde verstand.', en: 'Use your common sense.' },
    why: 'Te algemeen om te toetsen. Vraag aan de eigenaar van het beleid: is dit een regel of een aanmoediging?',
  }),
};
