import { readingsOf, type ClauseReadings } from './reading';

const { definition, fact, must, mustNot } = readingsOf('privacy');

export const PRIVACY: ClauseReadings = {
  '4.1': must(
    'Kijk eerst goed naar je foto of je scherm. Wat is er allemaal te zien?',
    'Look at your photo or your screen first. What can people see?',
  ),
  '4.2': mustNot(
    'Zet geen vertrouwelijke informatie op sociale media. Niet openbaar en niet privé.',
    'Don’t put confidential information on social media. Not in public and not in private.',
  ),
  '4.3': definition(
    'Vertrouwelijke informatie is niet voor iedereen bedoeld. Denk aan prijsafspraken, plannen en gegevens van klanten.',
    'Confidential information is not meant for everybody. Think of price agreements, plans and customer data.',
  ),
  '4.4': mustNot(
    'Plaats niets waaraan iemand een klant kan herkennen.',
    'Don’t post anything by which somebody can recognise a customer.',
  ),
  '4.5': must(
    'Wil je een foto of video van iemands woning plaatsen? Vraag de klant eerst schriftelijk om toestemming.',
    'Do you want to post a photo or video of somebody’s home? Ask the customer for permission in writing first.',
  ),
  '4.6': must(
    'Vraag je collega’s eerst of ze op de foto willen.',
    'Ask your colleagues first whether they want to be in the photo.',
  ),
  '4.7': mustNot(
    'Vertel niets over de gezondheid, het loon of het privéleven van een collega.',
    'Don’t tell others about a colleague’s health, pay or private life.',
  ),
  '4.8': must(
    'Vraagt iemand die op je foto staat of de foto weg kan? Haal hem dan weg.',
    'Does somebody in your photo ask you to take it down? Then do so.',
  ),
  '4.9': must(
    'Per ongeluk iets vertrouwelijks gedeeld? Meld het meteen aan Team Communicatie.',
    'Shared something confidential by accident? Tell Team Communicatie at once.',
  ),
  '4.10': fact(
    'Op sociale media praat je losjes. Dan geef je snel iets weg zonder dat je het merkt.',
    'On social media you talk casually. Then you soon give something away without noticing.',
  ),
  '4.11': fact(
    'Een privébericht blijft niet altijd privé: iemand kan het doorsturen.',
    'A private message does not always stay private: somebody can pass it on.',
  ),
};
