import type { TrueFalseItem } from '@leidraad/quizzes/model';
import { breaking, honouring, inBoth, L, said, T } from './parts';

export const TRUE_FALSE_ITEMS: TrueFalseItem[] = [
  {
    id: '26685684-f45d-4a75-b69c-1c116eb66b70',
    type: 'true-false',
    lessonKey: 'scope',
    critical: false,
    situation: inBoth([
      'Een kennis scheldt op Facebook op een groep mensen. Op jouw profiel staat waar je werkt. Je zet een duim onder zijn bericht en schrijft er niets bij.',
      'On Facebook an acquaintance swears at a group of people. Your profile says where you work. You put a thumbs-up under the post and write nothing.',
    ]),
    statement: inBoth([
      'Dit valt buiten het beleid, want de woorden zijn van die kennis.',
      'This is outside the policy, because the words are the acquaintance’s.',
    ]),
    isTrue: false,
    feedback: {
      true: said(
        [
          'Je kennis ziet jouw duim, en je klanten ook. Met een duim zeg je mee wat er staat, zelfs als je geen woord typt.',
          'Your acquaintance sees your thumb, and so do your customers. With a thumbs-up you join in what it says, even if you don’t type a word.',
        ],
        breaking(L('2.3'), T('7.3')),
      ),
      false: said(
        [
          'Je scrolt verder en laat de duim zitten. Een duim is klein, maar hij telt mee als je eigen bericht.',
          'You scroll on and leave the thumb alone. A thumbs-up is small, but it counts as a post of your own.',
        ],
        honouring(L('2.3'), T('7.3')),
      ),
    },
  },
  {
    id: '4c10b88c-b1a0-431e-9746-b96006ecd2d1',
    type: 'true-false',
    lessonKey: 'monitoring',
    critical: false,
    situation: inBoth([
      'Je leidinggevende vraagt: “Mag ik even in jouw account kijken? Geef je wachtwoord maar, dan is het zo klaar.” Het gaat om je eigen Instagram.',
      'Your manager asks: “May I have a look in your account? Give me your password, and it’s done in a minute.” It is your own Instagram.',
    ]),
    statement: inBoth([
      'Je leidinggevende gaat hier te ver. Je kunt vriendelijk weigeren.',
      'Your manager goes too far here. You can kindly refuse.',
    ]),
    isTrue: true,
    feedback: {
      true: said(
        [
          'Je zegt: “Dat is van mij.” Je leidinggevende knikt. De vraag mocht ook niet gesteld worden, door niemand hier.',
          'You say: “That one is mine.” Your manager nods. The question should not have been asked, by anybody here.',
        ],
        honouring(L('8.4'), T('8.2')),
      ),
      false: said(
        [
          'Je typt je wachtwoord in, en je berichten liggen open. Dat hoeft niet: een eigen account is van jou, ook voor een leidinggevende.',
          'You type in your password, and your messages lie open. You need not: an account of your own is yours, for a manager too.',
        ],
        breaking(L('8.4'), T('8.2')),
      ),
    },
  },
];
