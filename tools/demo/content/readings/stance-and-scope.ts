import { readingsOf, type ClauseReadings } from './reading';

const stance = readingsOf('stance');
const scope = readingsOf('scope');

export const STANCE_AND_SCOPE: ClauseReadings = {
  '1.1': stance.may(
    'Je mag meedoen op sociale media. Je mag ook over je werk vertellen.',
    'You may take part in social media. You may talk about your work too.',
  ),
  '1.2': stance.advice(
    'Neem even de tijd en denk na voordat je iets plaatst.',
    'Take a moment and think before you post something.',
  ),
  '1.3': stance.may(
    'Wil je je eigen account niet voor het werk gebruiken? Dan hoeft dat niet.',
    'Would you rather not use your own account for work? You don’t have to.',
  ),
  '1.4': stance.fact(
    'Dit beleid geldt voor alle medewerkers, ook voor stagiairs en uitzendkrachten.',
    'This policy is for all staff, also for interns and agency workers.',
  ),
  '1.5': stance.must(
    'Kunnen mensen zien waar je werkt? Dan gelden de regels ook in je eigen tijd.',
    'Can people see where you work? Then the rules apply in your own time too.',
  ),
  '1.6': stance.must(
    'Twijfel je of iets mag? Vraag het eerst aan Team Communicatie.',
    'Not sure whether something is allowed? Ask Team Communicatie first.',
  ),
  '1.7': stance.fact(
    'Door een fout bericht kunnen klanten ons minder vertrouwen.',
    'A wrong post can make customers trust us less.',
  ),
  '2.1': scope.definition(
    'Sociale media zijn alle websites en apps waar mensen iets met elkaar delen.',
    'Social media are all websites and apps where people share things with each other.',
  ),
  '2.2': scope.definition(
    'Een besloten groep, een appgroep en een privébericht horen er ook bij.',
    'A closed group, a group chat and a private message are part of it too.',
  ),
  '2.3': scope.definition(
    'Een like, een reactie of iets delen: het telt net zo zwaar als zelf schrijven.',
    'A like, a comment or sharing something: it counts as much as writing yourself.',
  ),
  '2.4': scope.must(
    'In een besloten groep gelden dezelfde regels als in het openbaar.',
    'The same rules apply in a closed group as in public.',
  ),
  '2.5': scope.must(
    'Deel een bericht pas als je het helemaal hebt gelezen.',
    'Share a post only after you have read all of it.',
  ),
  '2.6': scope.fact(
    'In elke groep kan iemand een foto van het scherm maken en die doorsturen.',
    'In any group somebody can take a picture of the screen and pass it on.',
  ),
};
