import { does, leaves } from './build';
import type { TemplateFile } from './template';

/** Knowing the rules, and where they hold. */
export const KNOWING: TemplateFile = {
  acts: [
    {
      id: 'know-policy',
      topic: 'responsibility',
      what: 'knowing the policy and keeping to it',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: [
            'beleid|regels|richtlijnen|gedragscode',
            'begrijp|ken(?:nen|t)?(?!\\p{L})|lees|houd|hou|volg|naleef|naleven',
          ],
          en: [
            'policy|policies|rules|guidelines|code of conduct|hatch act',
            'comply|follow|understand|read|abide|adhere|accept(?!able)|in mind',
          ],
          without: {
            nl: 'eigen tijd|besloten|wachtwoord',
            en: 'passwords?|closed group|directly related|hosting|own time',
          },
        },
      ],
      title: ['De regels kennen en volgen', 'Knowing the rules and keeping them'],
      means: {
        asks: [
          'Zorg dat je de regels kent voordat je iets plaatst, en houd je eraan.',
          'See that you know the rules before you post anything, and keep to them.',
        ],
      },
      do: [
        {
          text: [
            'Zoek de regel op als je hem niet meer weet.',
            'Look the rule up when you no longer remember it.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Afgaan op wat een collega ervan heeft onthouden.',
            'Going by what a colleague remembers of it.',
          ],
        },
      ],
    },
    {
      id: 'own-time',
      topic: 'ground-rules',
      what: 'keeping to the rules in one’s own time and on one’s own account',
      says: [
        {
          stance: 'asks',
          norms: ['obligation', 'advice'],
          nl: ['eigen tijd|vrije tijd|eigen account|privé-?account|thuis', 'beleid|regels|houd|geldt'],
          en: ['own time|personal use|personal accounts?|off duty', 'policy|rules|follow|apply|applies|same'],
          without: { nl: 'hoeft|wachtwoord|besloten', en: 'must be approved|password|closed' },
        },
      ],
      title: ['Ook op je eigen account', 'On your own account too'],
      means: {
        asks: [
          'De regels gelden ook op je eigen account, als mensen jou met het werk verbinden.',
          'The rules hold on your own account too, if people connect you with work.',
        ],
      },
      do: [
        {
          text: [
            'Kijk wat jouw profiel over je werk vertelt.',
            'See what your profile tells about your work.',
          ],
        },
      ],
      dont: [
        {
          text: [
            'Denken: “Ik ben vrij, dus het telt niet.”',
            'Thinking: “I am off duty, so it does not count.”',
          ],
        },
      ],
    },
  ],
  templates: [
    {
      id: 'policy.new-colleague',
      type: 'situation',
      about: 'know-policy',
      stances: ['asks'],
      situation: [
        'Een nieuwe collega wil vandaag al een bericht over het werk plaatsen. Hij vraagt: “Jij werkt hier al jaren. Wat mag wel en niet?” Je hebt de regels lang niet meer gezien.',
        'A new colleague wants to post something about work today. He asks: “You have been here for years. What is allowed and what is not?” You have not seen the rules for a long time.',
      ],
      options: [
        leaves(
          [
            'Je vertelt wat jij zelf doet; dat ging tot nu toe goed.',
            'You tell him what you usually do; so far it went well.',
          ],
          [
            'Eén regel is intussen veranderd. Jouw gewoonte staat niet in het beleid.',
            'One rule has changed since. Your habit is not in the policy.',
          ],
          'wrong-actor',
        ),
        leaves(
          [
            'Je zegt dat hij het bericht later nog kan aanpassen.',
            'You tell him that he can still change the post later.',
          ],
          [
            'Een uur later is het al gedeeld. Regels helpen vóór het plaatsen, niet erna.',
            'An hour later it has been shared already. Rules help before you post, not after.',
          ],
          'repair-afterwards',
        ),
        does(
          [
            'Je zoekt het samen met hem op en leest het even door.',
            'You look it up together with him and read it through.',
          ],
          [
            'Het kost tien minuten. Hij plaatst iets goeds, en jij bent weer bij.',
            'It takes ten minutes. He posts something good, and you are up to date again.',
          ],
        ),
      ],
    },
    {
      id: 'policy.everybody-does',
      type: 'situation',
      about: 'know-policy',
      stances: ['asks'],
      situation: [
        'Je ziet dat drie collega’s iets plaatsen wat volgens jou niet mag. Er gebeurt niets. Jij wilt hetzelfde doen.',
        'You see three colleagues post something that you think is not allowed. Nothing happens. You want to do the same.',
      ],
      options: [
        leaves(
          [
            'Je doet het ook, want blijkbaar vindt het bedrijf het goed.',
            'You do it too, because the company seems to be fine with it.',
          ],
          [
            'Een week later krijgen vier mensen een gesprek, en jij bent de vierde.',
            'A week later four people are called in for a talk, and you are the fourth.',
          ],
        ),
        leaves(
          [
            'Je doet het op je eigen profiel, dan telt het niet mee.',
            'You do it on your own profile, so that it does not count.',
          ],
          [
            'Je naam en je werk staan er gewoon bij. Een ander profiel is geen andere regel.',
            'Your name and your work are right there. Another profile is no other rule.',
          ],
          'my-own-account',
        ),
        does(
          [
            'Je kijkt na wat de regel is en houdt je daaraan.',
            'You check what the rule is and keep to that.',
          ],
          [
            'De regel is duidelijk, en jij slaapt rustig. Wat anderen doen, verandert hem niet.',
            'The rule is clear, and you sleep well. What others do does not change it.',
          ],
        ),
      ],
    },
    {
      id: 'own-time.holiday',
      type: 'situation',
      about: 'own-time',
      stances: ['asks'],
      with: { freedom: 'freedom' },
      situation: [
        'Je bent op vakantie en praat online mee over het bedrijf waar je werkt. Op je profiel staat je functie. Een vriend zegt: “Je bent vrij, dus je mag zeggen wat je wilt.”',
        'You are on holiday and join an online talk about the company you work for. Your profile shows your job. A friend says: “You are off duty, so say what you like.”',
      ],
      question: ['Wat antwoord je?', 'What do you answer?'],
      options: [
        leaves(
          [
            '“Klopt, het is mijn eigen account en mijn eigen tijd.”',
            '“True, it is my own account and my own time as well.”',
          ],
          [
            'Wie het leest, ziet jouw functie en denkt aan het bedrijf. De regels gaan mee op vakantie.',
            'Whoever reads it sees your job and thinks of the company. The rules come along on holiday.',
          ],
          'my-own-account',
        ),
        leaves(
          ['“In deze groep wel, want die is besloten.”', '“In this group I may, because it is closed.”'],
          [
            'Eén schermafbeelding, en de groep is niet meer besloten.',
            'One screenshot, and the group is no longer closed.',
          ],
          'private-channel',
        ),
        does(
          [
            '“Ik praat graag mee, op dezelfde manier als op een werkdag.”',
            '“I like to join in, as I would on a working day.”',
          ],
          [
            'Het wordt een goed gesprek, en je hoeft er thuis niets van recht te zetten.',
            'It becomes a good talk, and there is nothing to put right at home.',
          ],
        ),
      ],
    },
  ],
};
