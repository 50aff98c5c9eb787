import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** What the company looks at, and what people learn. */
export const MONITORING_AND_TRAINING: TemplateFile = {
  acts: [
    {
      id: 'monitored',
      topic: 'monitoring',
      what: 'reckoning with the company seeing what is public, or what is done on its devices',
      addressees: ['employee', 'company', 'none'],
      says: [
        {
          stance: 'asks',
          norms: ['permission', 'obligation', 'fact', 'advice'],
          nl: [
            'bekijkt|controleert|monitort|toezicht|volgt|meekijken',
            'openba|bericht|sociale media|internet',
          ],
          en: [
            'monitors?(?!\\p{L})|look(?:s|ed)? at|audits?(?!\\p{L})|reads?(?!\\p{L})',
            'public|posts?(?!\\p{L})|social media|internet',
          ],
          without: { nl: 'niet|geen|alleen|lees', en: 'not|never|only|message|draft|before' },
        },
      ],
      means: {
        asks: [
          'Ga ervan uit dat het bedrijf meeleest met wat openbaar is.',
          'Take it that the company reads what is public.',
        ],
      },
      do: [
        {
          text: [
            'Schrijf openbaar wat je chef ook mag lezen.',
            'Write in public what your boss may read too.',
          ],
        },
      ],
      dont: [
        { text: ['Denken dat het bedrijf toch niet kijkt.', 'Thinking that the company won’t look anyway.'] },
      ],
    },
    {
      id: 'training-done',
      topic: 'training',
      what: 'doing the training oneself and in time',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['training|cursus|toets|e-learning|scholing', 'rond|volg|doe|maak|afrond|zelf|elk jaar'],
          en: [
            'training|course|e-?learning|quiz|test(?!\\p{L})',
            'complete|attend|take|finish|every year|yourself|required',
          ],
          without: { nl: 'bied|beschikbaar', en: 'provide|offer|site' },
        },
      ],
      title: ['Je training doe je zelf', 'You do your training yourself'],
      means: {
        asks: ['Doe de training zelf, en doe haar op tijd.', 'Do the training yourself, and do it in time.'],
      },
      do: [{ text: ['Zet de laatste dag in je agenda.', 'Put the last day in your diary.'] }],
      dont: [{ text: ['De antwoorden van een ander overnemen.', 'Copying somebody else’s answers.'] }],
    },
  ],
  templates: [
    {
      id: 'monitored.public-post',
      type: 'situation',
      about: 'monitored',
      stances: ['asks'],
      situation: [
        'Je schrijft een openbaar bericht over je werk. Een collega zegt: “Zet er maar wat je wilt. Daar kijkt hier geen mens naar.”',
        'You write a public post about your work. A colleague says: “Write what you like. Nobody here looks at that.”',
      ],
      question: ['Wat doe je met je bericht?', 'What do you do with your post?'],
      options: [
        leaves(
          [
            'Je plaatst het zoals het is en vertrouwt op je collega.',
            'You post it as it is and trust your colleague.',
          ],
          [
            'Een week later vraagt je chef ernaar. Het bedrijf kijkt wel mee.',
            'A week later your boss asks about it. The company does look.',
          ],
          'wrong-actor',
        ),
        leaves(
          [
            'Je laat de naam van het bedrijf weg, dan valt het niet op.',
            'You leave out the company’s name, so that it goes unnoticed.',
          ],
          [
            'Je profiel noemt die naam wel, en het bericht wordt toch gevonden.',
            'Your profile does name it, and the post is found all the same.',
          ],
          'half-anonymised',
        ),
        does(
          [
            'Je leest het na alsof je chef het straks ook leest.',
            'You read it over as if your boss will read it too.',
          ],
          [
            'Eén zin klonk harder dan je bedoelde. Je maakt hem zachter, en het is een goed bericht.',
            'One sentence sounded harsher than you meant. You soften it, and it is a good post.',
          ],
        ),
      ],
    },
    {
      id: 'training.help-a-friend',
      type: 'situation',
      about: 'training-done',
      stances: ['asks'],
      situation: [
        'Morgen is de laatste dag voor de training. Je collega heeft hem vorige week gedaan en wist alle antwoorden.',
        'Tomorrow is the last day for the training. Your colleague did it last week and knew the answers.',
      ],
      options: [
        leaves(
          [
            'Je laat je collega de toets maken op jouw account.',
            'You let your colleague do the quiz on your account.',
          ],
          [
            'Op papier weet jij het nu. In maart doe je precies wat niet mag.',
            'On paper you know it now. In March you do exactly what is not allowed.',
          ],
          'wrong-actor',
        ),
        leaves(
          ['Je doet hem volgende week, als het rustiger is.', 'You do it next week, when things are calmer.'],
          [
            'Volgende week is de datum voorbij, en het is even druk.',
            'Next week the date has passed, and it is just as busy.',
          ],
          'repair-afterwards',
        ),
        does(
          ['Je maakt er vandaag een halfuur voor vrij.', 'You take half an hour for it today.'],
          [
            'Twee antwoorden had je niet verwacht. Daar is een training voor.',
            'Two answers you had not expected. That is what a training is for.',
          ],
        ),
      ],
    },
  ],
};
