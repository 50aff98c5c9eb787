import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** What people work on. */
export const DEVICES: TemplateFile = {
  acts: [
    {
      id: 'device-locked',
      topic: 'privacy',
      what: 'keeping a device locked',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['laptop|telefoon|apparat|apparaat|computer|scherm', 'vergrendel|op slot|wachtwoord'],
          en: [
            'devices?(?!\\p{L})|laptops?|phones?|computers?|screens?',
            'lock|unlock|password protected|entering the password',
          ],
        },
      ],
      means: {
        asks: [
          'Houd je apparaat op slot, ook als je even weg bent.',
          'Keep your device locked, also when you are away for a moment.',
        ],
      },
      do: [{ text: ['Zet je scherm op slot als je opstaat.', 'Lock your screen when you get up.'] }],
      dont: [
        {
          text: ['Een ander op je open laptop laten passen.', 'Letting somebody else mind your open laptop.'],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'devices.train',
      type: 'situation',
      about: 'device-locked',
      stances: ['asks'],
      situation: [
        'Je werkt in de trein op je werklaptop. Je wilt koffie halen in een andere wagon. Je buurvrouw oogt betrouwbaar.',
        'You are working on your work laptop on the train. You want to get coffee in another carriage. The woman beside you looks trustworthy.',
      ],
      options: [
        leaves(
          [
            'Je vraagt haar om even op je laptop te letten.',
            'You ask her to keep an eye on your laptop for a moment.',
          ],
          [
            'Zij stapt uit bij de volgende halte, en je scherm staat nog open.',
            'She gets off at the next stop, and your screen is still open.',
          ],
          'wrong-actor',
        ),
        leaves(
          [
            'Je klapt hem half dicht, dan kan de trein niet meelezen.',
            'You close the lid halfway, so that the carriage can’t read along.',
          ],
          [
            'Half dicht is nog aan. Wie hem openklapt, is binnen.',
            'Halfway is still on. Whoever opens the lid is in.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je zet hem op slot en neemt hem mee naar de koffie.',
            'You lock it and take it along to the coffee.',
          ],
          [
            'Het is even onhandig met twee handen vol. Er is ook niets gebeurd.',
            'It is a little clumsy with both hands full. Nothing has happened either.',
          ],
        ),
      ],
    },
  ],
};
