import { L, T } from '../../parts';
import { ending, scenario } from '../../scenario';
import { ON_TRACK } from './on-track';
import { RECOVERY } from './recovery';

/** Privacy: neighbours ask about a customer, first in their group, then in private, then for a photo. */
export const STREET_CHAT = scenario({
  id: 'abe0a659-80a3-4a67-bb12-08dcfb740b37',
  lessonKey: 'privacy',
  title: ['De app van de straat', 'The chat of the street'],
  tests: ['4.2', '4.4', '4.5'],
  // Whoever already asked the customer need not do it twice.
  flags: [{ key: 'asked', type: 'boolean', start: false }],
  situations: [...ON_TRACK, ...RECOVERY],
  endings: [
    ending(
      'kept',
      'passed',
      ['Een mooie foto, en een klant die blijft', 'A fine photo, and a customer who stays'],
      [
        'Je vertelde over je vak en hield Loes erbuiten. Zij koos zelf wat er te zien was.',
        'You talked about your trade and left Loes out of it. She chose what could be seen.',
      ],
      T('4.2'),
      L('4.5'),
    ),
    ending(
      'mended',
      'second-best',
      ['Snel verteld', 'Told quickly'],
      [
        'De prijs van Loes ligt op straat. Maar het bedrijf weet het, en kan haar helpen. Beter was: niets over haar schrijven.',
        'Loes’s price is out. But the company knows, and can help her. Better would have been: write nothing about her.',
      ],
      L('4.9'),
    ),
    ending(
      'silent',
      'second-best',
      ['Veilig, maar te streng', 'Safe, but too strict'],
      [
        'Over Loes is niets bekend geworden. Je zei wel dat er minder mag dan het beleid toestaat.',
        'Nothing became known about Loes. But you said that less is allowed than the policy allows.',
      ],
      T('4.2'),
    ),
    ending(
      'spread',
      'failed',
      ['Het gaat verder rond', 'It keeps going round'],
      [
        'Loes vertrouwt het bedrijf niet meer. Wie meteen en alles meldt, geeft het team een kans.',
        'Loes no longer trusts the company. Telling at once, and telling all of it, gives the team a chance.',
      ],
      T('4.9'),
    ),
    ending(
      'shown',
      'failed',
      ['Herkend in een minuut', 'Recognised in a minute'],
      [
        'De straat weet nu wat er in de schuur van Loes staat. Een foto van een huis plaats je pas na een ja op schrift, en zonder iets wat de klant aanwijst.',
        'The street now knows what is in Loes’s shed. You post a photo of a home only after a yes in writing, and without what points out the customer.',
      ],
      T('4.4'),
      T('4.5'),
    ),
  ],
});
