import { lesson, say, T } from './lesson';

export const GROUND_RULES = lesson(
  {
    key: 'ground-rules',
    topic: { nl: 'Basisregels', en: 'Ground rules' },
    title: { nl: 'Zeg wie je bent en blijf vriendelijk', en: 'Say who you are and stay friendly' },
    goal: {
      nl: 'Na deze les weet je hoe je eerlijk en vriendelijk meepraat.',
      en: 'After this lesson you know how to join in honestly and kindly.',
    },
    minutes: 3,
  },
  {
    key: 'open',
    quote: '6.2',
    rules: ['6.2', '6.3', '6.7'],
    means: [
      say(
        'Dit geldt alleen als je over ons bedrijf of ons vak praat. Gaat het over voetbal? Dan hoef je niet te zeggen waar je werkt.',
        'This only applies when you talk about our company or our trade. If it is about football, you need not say where you work.',
        T('6.2'),
      ),
      say(
        'Vijf sterren voor je eigen bedrijf lijkt aardig. Maar lezers denken dan dat een klant het schrijft.',
        'Five stars for your own company seems kind. But readers then think that a customer wrote it.',
        T('6.7'),
      ),
    ],
    do: [
      say(
        'Begin met: “Ik werk bij Noorderlicht Techniek, en ik vind zelf …”',
        'Start with: “I work at Noorderlicht Techniek, and personally I think …”',
        T('6.2'),
        T('6.3'),
      ),
      say('Laat beoordelingen over aan echte klanten.', 'Leave reviews to real customers.', T('6.7')),
    ],
    dont: [
      say(
        'Onder een schuilnaam reclame maken voor ons bedrijf.',
        'Advertise our company under a made-up name.',
        T('6.2'),
        T('6.7'),
      ),
    ],
    why: [
      say(
        'Komt later uit waar je werkt? Dan gelooft niemand je meer, en ons bedrijf ook niet.',
        'If it comes out later where you work, nobody believes you any more, or our company.',
        T('1.7'),
      ),
    ],
  },
  {
    key: 'honest-and-kind',
    quote: '6.5',
    rules: ['6.4', '6.5', '6.6', '6.8'],
    means: [
      say(
        'Iedereen maakt weleens een fout. Zeg wat er niet klopte, dan weten ook de mensen die het al lazen het.',
        'Everybody makes a mistake sometimes. Say what was wrong, so that people who already read it know too.',
        T('6.5'),
      ),
      say(
        'Je hoeft het niet met iedereen eens te zijn. Zeg het rustig, en hou op als het ruzie wordt.',
        'You don’t have to agree with everybody. Say it calmly, and stop when it turns into a quarrel.',
        T('6.6'),
        T('6.8'),
      ),
    ],
    do: [
      say('Zoek een getal op voordat je het noemt.', 'Look a number up before you mention it.', T('6.4')),
      say(
        'Schrijf onder je bericht: “Verbeterd: het gaat om 4 panelen, niet om 14.”',
        'Write under your post: “Corrected: it is 4 panels, not 14.”',
        T('6.5'),
      ),
    ],
    dont: [
      say('Terugschelden als iemand jou uitscheldt.', 'Insult somebody back when they insult you.', T('6.6')),
      say(
        'Een getal stiekem aanpassen en doen of er niets was.',
        'Secretly change a number and act as if nothing happened.',
        T('6.5'),
      ),
    ],
    why: [
      say(
        'Als mensen zien waar je werkt, zegt ook jouw toon iets over het bedrijf.',
        'If people see where you work, your tone says something about the company too.',
        T('7.10'),
      ),
    ],
  },
);
