import { does, leaves } from './build';
import type { TemplateFile } from './template';

const PHOTO_NL = 'foto|video|beeld|opname|portret|afbeelding';
const PHOTO_EN = 'photo|picture|image|video|likeness|recording';

/** Pictures for everybody, also for who cannot see them. */
export const DESCRIBED_IMAGES: TemplateFile = {
  acts: [
    {
      id: 'described-image',
      topic: 'ground-rules',
      what: 'giving a picture words for who cannot see it',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [PHOTO_NL, 'alt|beschrijving|toegankelijk|onderschrift'],
          en: [PHOTO_EN, 'accessible|alt(?:ernative)? text|image description|caption'],
        },
      ],
      title: ['Een foto voor iedereen', 'A photo for everybody'],
      means: {
        asks: [
          'Wie een foto niet ziet, leest in woorden wat erop staat.',
          'Whoever cannot see a photo reads in words what it shows.',
        ],
      },
      do: [{ text: ['Schrijf in een zin wat er te zien is.', 'Write in a sentence what there is to see.'] }],
      dont: [
        {
          text: [
            '“Foto” of een bestandsnaam als beschrijving geven.',
            'Giving “photo” or a file name as description.',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'photos.described',
      type: 'situation',
      about: 'described-image',
      stances: ['asks'],
      situation: [
        'Je zet voor het werk een bericht klaar met een foto van een druk bezocht evenement. De datum en de zaal staan alleen op de foto.',
        'For work you prepare a post with a photo of a well-attended event. The date and the room are only in the photo.',
      ],
      options: [
        leaves(
          [
            'Je vult als beschrijving “foto van het evenement” in.',
            'You fill in “photo of the event” as the description.',
          ],
          [
            'Wie niet kan zien, weet nu dat er een foto is. Waar en wanneer het is, blijft een raadsel.',
            'Whoever cannot see now knows that there is a photo. Where and when it is remains a riddle.',
          ],
        ),
        leaves(
          [
            'Je plaatst het en maakt een beschrijving als iemand erom vraagt.',
            'You post it and write a description if somebody asks.',
          ],
          [
            'Wie de foto niet ziet, weet ook niet dat er iets te vragen valt.',
            'Who does not see the photo does not know that there is anything to ask.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je beschrijft wat je ziet en zet er de datum en de zaal bij.',
            'You describe what you see and add the date and the room.',
          ],
          [
            'Een bezoeker die met een schermlezer werkt, komt gewoon op tijd binnen.',
            'A visitor who works with a screen reader simply arrives on time.',
          ],
        ),
      ],
    },
  ],
};
