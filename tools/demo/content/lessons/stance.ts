import { L, lesson, say, T } from './lesson';

export const STANCE = lesson(
  {
    key: 'stance',
    topic: { nl: 'Ons uitgangspunt', en: 'Our starting point' },
    title: { nl: 'Doe gerust mee, en denk even na', en: 'Join in, and take a moment to think' },
    goal: {
      nl: 'Na deze les weet je wat je mag op sociale media, en wanneer de regels gelden.',
      en: 'After this lesson you know what you may do on social media, and when the rules apply.',
    },
    minutes: 3,
  },
  {
    key: 'welcome',
    quote: '1.1',
    rules: ['1.1', '1.2', '1.3'],
    means: [
      say(
        'Ben je trots op een klus? Laat het zien. Praat mee over warmtepompen, zonnepanelen en je vak.',
        'Are you proud of a job? Show it. Join the talk about heat pumps, solar panels and your trade.',
        T('1.1'),
      ),
      say(
        'Meedoen is je eigen keuze. Vraagt iemand je om een vacature te delen op je eigen profiel? Dan mag je nee zeggen.',
        'Taking part is your own choice. Does somebody ask you to share a vacancy on your own profile? Then you may say no.',
        T('1.3'),
      ),
    ],
    do: [
      say('Vertel wat je mooi vindt aan je werk.', 'Say what you like about your work.', T('1.1')),
      say(
        'Lees je bericht nog een keer voordat je het plaatst.',
        'Read your post once more before you put it online.',
        T('1.2'),
      ),
    ],
    dont: [
      say('Iets plaatsen omdat je boos bent.', 'Post something because you are angry.', T('1.2')),
      say(
        'Een collega onder druk zetten om iets te delen.',
        'Put pressure on a colleague to share something.',
        T('1.3'),
      ),
    ],
    why: [
      say(
        'Een fout bericht kan het vertrouwen van klanten schaden. Even nadenken voorkomt dat.',
        'A wrong post can harm the trust of customers. A moment’s thought prevents that.',
        L('1.7'),
        T('1.2'),
      ),
    ],
  },
  {
    key: 'own-time',
    quote: '1.5',
    rules: ['1.5', '1.6'],
    means: [
      say(
        'Het gaat niet om de klok. Het gaat erom of mensen kunnen zien waar je werkt: aan je profiel, je werkkleding of de bus op de foto.',
        'It is not about the clock. It is about whether people can see where you work: from your profile, your work clothes or the van in the photo.',
        T('1.5'),
      ),
      say(
        'De regels zijn er voor iedereen, ook voor stagiairs en uitzendkrachten.',
        'The rules are for everybody, interns and agency workers included.',
        L('1.4'),
      ),
    ],
    do: [
      say(
        'Kijk wat anderen op je profiel kunnen zien.',
        'Check what others can see on your profile.',
        T('1.5'),
      ),
      say(
        'Mail bij twijfel eerst naar communicatie@noorderlicht.example.',
        'When in doubt, e-mail communicatie@noorderlicht.example first.',
        L('1.6'),
      ),
    ],
    dont: [
      say(
        'Denken: “Het is weekend, dus het telt niet.”',
        'Think: “It’s the weekend, so it doesn’t count.”',
        T('1.5'),
      ),
      say(
        'Gokken als je niet weet of iets mag.',
        'Guess when you don’t know if something is allowed.',
        T('1.6'),
      ),
    ],
    why: [
      say(
        'Als mensen zien waar je werkt, zegt jouw bericht ook iets over het bedrijf.',
        'If people see where you work, your post says something about the company too.',
        L('7.10'),
      ),
    ],
  },
);
