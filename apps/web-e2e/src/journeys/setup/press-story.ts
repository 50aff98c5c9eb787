/** What is written of a choice: its words, and what is read afterwards. */
type Said = readonly [text: string, feedback: string];

interface Story {
  title: string;
  question: string;
  situations: Record<'p1' | 'p2' | 'p3' | 'p4' | 'p5', { text: string; choices: readonly Said[] }>;
  endings: Record<'e1' | 'e2' | 'e3', readonly [title: string, text: string]>;
}

/**
 * ```
 * p1 ─ a ▸ p2 ─ a ▸ failed, b ▸ second-best
 *    ├ b ▸ p3 ─ a ▸ failed, b ▸ p5 ─ a ▸ failed, b ▸ passed
 *    └ c ▸ p4 ─ a ▸ passed, b ▸ second-best
 * ```
 * By situation, of each choice: where it leads, what it earns, and which clause it honours or breaks.
 */
export const SHAPE = {
  p1: [
    ['p2', 0, '1.1', 'breaks'],
    ['p3', 2, '1.1', 'honours'],
    ['p4', 1, '1.1', 'honours'],
  ],
  p2: [
    ['e2', 0, '1.1', 'breaks'],
    ['e3', 1, '1.2', 'honours'],
  ],
  p3: [
    ['e2', 0, '1.1', 'breaks'],
    ['p5', 2, '1.1', 'honours'],
  ],
  p4: [
    ['e1', 2, '1.2', 'honours'],
    ['e3', 1, '1.2', 'breaks'],
  ],
  p5: [
    ['e2', 0, '1.2', 'breaks'],
    ['e1', 2, '1.2', 'honours'],
  ],
} as const;

export const STORY: Readonly<Record<'nl' | 'en', Story>> = {
  nl: {
    title: 'Zeg het maar tegen mij',
    question: 'Wat doe je?',
    situations: {
      p1: {
        text: 'Een buurman appt: “Ik hoorde dat jullie een vestiging openen. Klopt dat?” Het is nog niet bekend.',
        choices: [
          ['“Ja, maar zeg het niet verder.”', 'Ook één bericht aan één persoon is delen.'],
          ['“Daar kan ik niets over zeggen.”', 'Zo blijft het nieuws binnen.'],
          ['Je laat het bericht liggen.', 'Je geeft niets weg, maar de vraag blijft.'],
        ],
      },
      p2: {
        text: 'Een uur later staat jouw bericht in de buurtapp.',
        choices: [
          ['Je wist je bericht en zwijgt.', 'De kopie in de buurtapp blijft staan.'],
          ['Je belt het persteam.', 'Nu kan het persteam antwoorden.'],
        ],
      },
      p3: {
        text: 'De buurman houdt aan: “Stuur dan een duim als het klopt.”',
        choices: [
          ['Je stuurt een duim.', 'Een duim zegt ook ja.'],
          ['Je stuurt geen duim.', 'Aandringen verandert de regel niet.'],
        ],
      },
      p4: {
        text: 'De volgende dag vraagt hij het nog een keer.',
        choices: [
          ['Je noemt het persteam.', 'Het persteam weet wat bekend mag worden.'],
          ['Je blokkeert zijn nummer.', 'Er lekt niets, maar hij weet nu niet waar hij terechtkan.'],
        ],
      },
      p5: {
        text: 'Een journalist uit de straat leest mee en vraagt om een reactie.',
        choices: [
          ['Je geeft een korte reactie.', 'Ook een korte reactie is namens het bedrijf.'],
          ['Je verwijst naar het persteam.', 'Precies: daar zijn zij voor.'],
        ],
      },
    },
    endings: {
      e1: ['Het nieuws bleef binnen', 'De juiste mensen vertellen het, op de juiste dag.'],
      e2: ['Het nieuws ligt op straat', 'Wat één keer gedeeld is, komt niet terug.'],
      e3: ['Bijgestuurd', 'Het had anders gekund, en je hebt het opgevangen.'],
    },
  },
  en: {
    title: 'You can tell me',
    question: 'What do you do?',
    situations: {
      p1: {
        text: 'A neighbour writes: “I heard that you are opening a branch here. Is it true?” It is not public yet.',
        choices: [
          ['“Yes, but do not pass it on.”', 'One message to one person is sharing, too.'],
          ['“I cannot say anything about that.”', 'So the news stays inside.'],
          ['You leave the message.', 'You give nothing away, but the question stays.'],
        ],
      },
      p2: {
        text: 'An hour later your message is in the chat of the street.',
        choices: [
          ['You delete your message and keep silent.', 'The copy in the chat stays.'],
          ['You call the press team.', 'Now the press team can answer.'],
        ],
      },
      p3: {
        text: 'The neighbour goes on: “Just send a thumb if it is true.”',
        choices: [
          ['You send a thumb.', 'A thumb says yes as well.'],
          ['You send no thumb.', 'Insisting does not change the rule.'],
        ],
      },
      p4: {
        text: 'The next day he asks once more.',
        choices: [
          ['You name the press team.', 'The press team knows what may be told.'],
          ['You block his number.', 'Nothing leaks, but now he does not know where to go.'],
        ],
      },
      p5: {
        text: 'A journalist who lives in the street reads along and asks for a comment.',
        choices: [
          ['You give a short comment.', 'A short comment is one for the company, too.'],
          ['You refer to the press team.', 'Exactly: that is what they are for.'],
        ],
      },
    },
    endings: {
      e1: ['The news stayed inside', 'The right people tell it, on the right day.'],
      e2: ['The news is out', 'What has been shared once does not come back.'],
      e3: ['Put right', 'It could have gone better, and you caught it.'],
    },
  },
};
