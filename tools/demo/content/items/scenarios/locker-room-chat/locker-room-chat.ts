import { L, T } from '../../parts';
import { ending, scenario } from '../../scenario';
import { ON_TRACK } from './on-track';
import { RECOVERY } from './recovery';

/** Taboo topics: a colleague is made fun of in the chat of the team; joining in, quarrelling, or putting it right. */
export const LOCKER_ROOM_CHAT = scenario({
  id: '58569886-15a9-4155-be20-3d2b7f83ce64',
  lessonKey: 'taboo',
  title: ['Lachen om Amira', 'Laughing at Amira'],
  tests: ['7.2', '8.5', '8.6'],
  // Whoever said beforehand that it will be reported keeps their word; whoever did not, says it now.
  flags: [{ key: 'told', type: 'boolean', start: false }],
  situations: [...ON_TRACK, ...RECOVERY],
  endings: [
    ending(
      'team',
      'passed',
      ['Amira eet weer mee', 'Amira eats with you again'],
      [
        'Je deed niet mee, sprak Dennis onder vier ogen en meldde wat een collega schaadt.',
        'You did not join in, spoke to Dennis in private and reported what harms a colleague.',
      ],
      T('8.5'),
      L('8.6'),
    ),
    ending(
      'repaired',
      'second-best',
      ['Laat, maar goed', 'Late, but good'],
      [
        'Het filmpje is weg en Amira krijgt steun. Beter was: vanaf het begin niet meedoen en niet schelden.',
        'The video is gone and Amira gets support. Better would have been: no laughing and no swearing from the start.',
      ],
      L('8.5'),
    ),
    ending(
      'strict',
      'second-best',
      ['De groep weg, het probleem niet', 'The group gone, the problem not'],
      [
        'Er lacht nu niemand meer in de groep. Maar Amira is niet geholpen, en jullie missen iets wat gewoon mag.',
        'Nobody laughs in the group any more. But Amira was not helped, and you miss something that is allowed.',
      ],
      T('7.2'),
    ),
    ending(
      'alone',
      'failed',
      ['Amira staat alleen', 'Amira stands alone'],
      [
        'Ze vraagt om een andere ploeg. Een groep die besloten is, maakt een vernedering niet kleiner.',
        'She asks for another team. That a group is closed does not make a humiliation smaller.',
      ],
      T('7.2'),
      T('8.5'),
    ),
    ending(
      'row',
      'failed',
      ['Ruzie, en geen hulp', 'A row, and no help'],
      [
        'De ploeg is in tweeën en Amira zit nog in haar hoek. Praat onder vier ogen, en meld het bij iemand die kan helpen.',
        'The team is split and Amira is still in her corner. Talk in private, and report it to somebody who can help.',
      ],
      T('8.5'),
    ),
  ],
});
