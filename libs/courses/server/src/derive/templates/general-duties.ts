import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** For duties and freedoms that no other template knows: the clause stands in the situation, and what is asked is whether somebody sees through an excuse, or takes the rule for more or less than it is. Each is used once in a course. */
export const GENERAL_DUTIES: TemplateFile = {
  acts: [],
  templates: [
    {
      id: 'general.in-a-hurry',
      type: 'situation',
      about: 'any',
      norms: ['obligation'],
      stances: ['asks'],
      situation: [
        'In het beleid staat: “{quote}” Het is druk. Een collega zegt: “Sla het voor één keer over. Morgen halen we het in.”',
        'The policy says: “{quote}” It is busy. A colleague says: “Skip it for once. We’ll catch up tomorrow.”',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        leaves(
          ['“Goed, en anders zetten we het later recht.”', '“Fine, and otherwise we put it right later.”'],
          [
            'Morgen is het weer druk. Wat nu had gemoeten, is dan te laat.',
            'Tomorrow is busy too. What should have been done now is late by then.',
          ],
          'repair-afterwards',
        ),
        leaves(
          [
            '“Prima, als jij het zegt. Dan is het jouw keuze.”',
            '“Fine, if you say so. Then it is your choice.”',
          ],
          [
            'Een collega kan een regel niet opheffen, en jij blijft er zelf aan gehouden.',
            'A colleague can’t lift a rule, and you remain bound by it yourself.',
          ],
          'wrong-actor',
        ),
        does(
          ['“Nee, dit hoort erbij, ook op een drukke dag.”', '“No, this is part of it, on a busy day too.”'],
          [
            'Je collega zucht, en doet het ook. De regel maakt geen verschil tussen rustig en druk.',
            'Your colleague sighs, and does it too. The rule makes no difference between quiet and busy.',
          ],
        ),
      ],
    },
    {
      id: 'general.nobody-looks',
      type: 'situation',
      about: 'any',
      norms: ['obligation'],
      stances: ['asks'],
      situation: [
        'In het beleid staat: “{quote}” Vandaag werk je alleen. Een collega appt: “Doe maar rustig aan, er kijkt toch geen mens mee.”',
        'The policy says: “{quote}” Today you work alone. A colleague texts: “Take it easy, there is nobody watching anyway.”',
      ],
      options: [
        leaves(
          ['Je laat de regel vandaag voor wat hij is.', 'You let the rule go for today.'],
          [
            'Morgen kijkt er ook geen mens mee, en zo verdwijnt een regel.',
            'Tomorrow nobody is watching either, and so a rule disappears.',
          ],
        ),
        leaves(
          [
            'Je volgt de regel op kantoor, en thuis doe je het op je eigen manier.',
            'You follow the rule at the office, and at home you do it your own way.',
          ],
          [
            'In de regel staat geen plek. Thuis geldt hij net zo goed.',
            'The rule names no place. At home it holds just as well.',
          ],
          'my-own-account',
        ),
        does(
          [
            'Je doet het zoals je het met anderen erbij doet.',
            'You do it the way you do with others around.',
          ],
          [
            'Er gebeurt niets bijzonders, en dat is precies de bedoeling.',
            'Nothing special happens, and that is just the point.',
          ],
        ),
      ],
    },
    {
      id: 'general.may-not-must',
      type: 'situation',
      about: 'any',
      norms: ['permission'],
      stances: ['allows'],
      situation: [
        'Een nieuwe collega leest in het beleid: “{quote}” Ze vraagt jou: “Zou jij dat doen? Ik laat het liever, voor de zekerheid.”',
        'A new colleague reads in the policy: “{quote}” She asks you: “Would you? I’d rather not, to be safe.”',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        leaves(
          ['“Groot gelijk. Wat mag, kan beter niet.”', '“Quite right. What is allowed is better left.”'],
          [
            'Ze laat het, en mist wat haar gewoon is toegestaan.',
            'She leaves it, and misses what she is simply allowed to do.',
          ],
          'over-cautious',
        ),
        leaves(
          [
            '“Vraag eerst een collega of hij het goedvindt.”',
            '“Ask a colleague first whether they are fine with it.”',
          ],
          [
            'Die collega gaat er niet over. Het beleid heeft al ja gezegd.',
            'It is not up to that colleague. The policy has said yes already.',
          ],
          'wrong-actor',
        ),
        does(
          [
            '“Zeker. Het staat er, dus daar mag je van uitgaan.”',
            '“Sure. It says so, and you can rely on that.”',
          ],
          [
            'Ze doet het, en er is niets aan de hand. Ze is er ook niet toe verplicht.',
            'She does, and nothing is wrong. She is not obliged to either.',
          ],
        ),
      ],
    },
    {
      id: 'general.just-advice',
      type: 'situation',
      about: 'any',
      norms: ['advice'],
      stances: ['asks'],
      situation: [
        'In het beleid staat dit advies: “{quote}” Een collega zegt: “Een advies telt niet. Dat sla ik over.”',
        'The policy gives this advice: “{quote}” A colleague says: “Advice does not count. I skip that.”',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        leaves(
          ['“Klopt. Alleen wat moet, hoef je te lezen.”', '“True. You only need to read what you must do.”'],
          [
            'Zo mis je wat het bedrijf heeft geleerd van eerdere fouten.',
            'That way you miss what the company learned from earlier mistakes.',
          ],
        ),
        leaves(
          ['“Doe het maar als er een keer iets misgaat.”', '“Just do it once something has gone wrong.”'],
          [
            'Dan is het te laat voor een advies dat iets moest voorkomen.',
            'By then it is too late for advice that was to prevent something.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            '“Het is geen verbod of plicht, wel de beste keuze.”',
            '“It is no ban or duty, but it is the best choice.”',
          ],
          [
            'Hij haalt zijn schouders op en doet het toch. Het scheelt hem later werk.',
            'He shrugs and does it anyway. It saves him work later.',
          ],
        ),
      ],
    },
  ],
};
