import { readingsOf, type ClauseReadings } from './reading';

const { fact, may, mustNot, sanction } = readingsOf('taboo');

export const TABOO: ClauseReadings = {
  '7.1': mustNot(
    'Schrijf niet over nieuws van het bedrijf dat nog niet bekend is.',
    'Don’t write about company news that is not public yet.',
  ),
  '7.2': mustNot(
    'Beledig, bedreig of verneder niemand. Ook niet als grap.',
    'Don’t insult, threaten or humiliate anybody. Not as a joke either.',
  ),
  '7.3': mustNot(
    'Plaats geen berichten die mensen discrimineren. Deel ze ook niet.',
    'Don’t post messages that discriminate against people. Don’t share them either.',
  ),
  '7.4': mustNot('Laat geen alcohol of drugs zien tijdens het werk.', 'Don’t show alcohol or drugs at work.'),
  '7.5': mustNot('Laat geen werk zien dat niet veilig gebeurt.', 'Don’t show work that is not done safely.'),
  '7.6': mustNot('Praat niet slecht over concurrenten.', 'Don’t speak ill of competitors.'),
  '7.7': mustNot(
    'Zet geen politieke of religieuze mening op een werkaccount.',
    'Don’t put a political or religious opinion on a work account.',
  ),
  '7.8': may(
    'Over je eigen loon en je werk mag je praten met collega’s en met je vakbond.',
    'You may talk about your own pay and your work with colleagues and with your trade union.',
  ),
  '7.9': sanction(
    'Overtreed je de regels? Dan kun je een waarschuwing krijgen. Is het ernstig, dan kun je ontslagen worden.',
    'Do you break the rules? Then you can get a warning. In a serious case you can be dismissed.',
  ),
  '7.10': fact(
    'Zien mensen waar je werkt? Dan zegt jouw bericht ook iets over het bedrijf.',
    'Can people see where you work? Then your post says something about the company too.',
  ),
};
