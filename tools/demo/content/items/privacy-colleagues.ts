import { L, right, situation, T, wrong } from './situation';

export const COLLEAGUE_PRIVACY_ITEMS = [
  situation({
    id: 'afbf060e-dff3-418c-803b-8502743641d7',
    lessonKey: 'privacy',
    situation: [
      'Je collega zit al weken thuis. Hij voetbalt bij dezelfde club als jij. In de groep van de club vraagt iemand wat er met hem is. Jij weet het van het werk.',
      'Your colleague has been at home for weeks. He plays football at the same club as you. In the club’s group somebody asks what is the matter. You know it from work.',
    ],
    options: [
      wrong(
        'my-own-account',
        [
          'Je vertelt het, want je zit hier privé en niet voor je werk.',
          'You tell them, because you are here privately and not for work.',
        ],
        [
          'Maandag weet de hele club het. Je collega had het zelf willen vertellen. Wat je over zijn gezondheid weet, houd je voor je.',
          'On Monday the whole club knows. Your colleague wanted to tell it himself. What you know about his health stays with you.',
        ],
        L('4.7'),
      ),
      right(
        [
          'Je zegt dat ze hem kunnen bellen, want het is zijn verhaal.',
          'You say that they can phone him, because it is his story.',
        ],
        [
          'Iemand belt hem op, en hij is blij met het telefoontje. Zo beslist hij zelf wat hij over zijn gezondheid vertelt.',
          'Somebody phones him, and he is glad of the call. So he decides himself what he tells about his health.',
        ],
        L('4.7'),
      ),
      wrong(
        'half-anonymised',
        [
          'Je schrijft alleen dat het “iets met stress” is.',
          'You only write that it is “something with stress”.',
        ],
        [
          'De rest vullen de anderen zelf in. Ook een halve uitleg vertelt iets over de gezondheid van je collega.',
          'The others fill in the rest. Half an explanation also says something about your colleague’s health.',
        ],
        L('4.7'),
      ),
    ],
  }),
  situation({
    id: '8007f9ba-7eff-4301-a0ae-1ed46415ada2',
    lessonKey: 'privacy',
    situation: [
      'Je wilt een prijsafspraak naar je chef appen. Per ongeluk kies je de appgroep van je straat. Na een minuut zie je het.',
      'You want to text a price agreement to your boss. By accident you pick your street’s group chat. After a minute you notice.',
    ],
    options: [
      wrong(
        'destroy-to-avoid',
        [
          'Je verwijdert het bericht en hoopt dat niemand het zag.',
          'You delete the message and hope that nobody saw it.',
        ],
        [
          'Een buurvrouw had het al gelezen en doorgestuurd. Verwijderen is goed, maar als je het niet meldt, kan niemand helpen.',
          'A neighbour had already read it and passed it on. Deleting is good, but if you don’t report it, nobody can help.',
        ],
        L('4.9'),
      ),
      wrong(
        'private-channel',
        [
          'Je laat het zo, want je buren vertellen het toch niet door.',
          'You leave it, because your neighbours won’t pass it on anyway.',
        ],
        [
          'Eén buurman doet zaken met die klant. Ook in een kleine groep kan iemand het doorsturen. Daarom meld je het.',
          'One neighbour does business with that customer. In a small group too, somebody can pass it on. That is why you report it.',
        ],
        L('4.9'),
        T('2.6'),
      ),
      wrong(
        'destroy-to-avoid',
        [
          'Je heft de hele appgroep op, dan is het bericht ook weg.',
          'You close down the whole group chat, then the message is gone too.',
        ],
        [
          'De straat is zijn groep kwijt, en het bericht staat nog op ieders telefoon. Melden helpt wel.',
          'The street has lost its group, and the message is still on everybody’s phone. Reporting does help.',
        ],
        L('4.9'),
      ),
      right(
        [
          'Je haalt het bericht weg en belt Team Communicatie op.',
          'You take the message down and phone Team Communicatie.',
        ],
        [
          'Ze bellen de klant voordat die het van een ander hoort. Een fout kan gebeuren. Door snel te melden blijft de schade klein.',
          'They phone the customer, who hears it from us first. Mistakes happen. Because you told them quickly, the harm stays small.',
        ],
        L('4.9'),
      ),
    ],
  }),
  situation({
    id: 'fc7cceed-0205-4064-9471-983ebeef87a2',
    lessonKey: 'privacy',
    situation: [
      'Je hebt een foto van het teamuitje geplaatst. Iedereen vond dat vooraf goed. Nu vraagt een collega of de foto eraf kan. Ze zegt niet waarom.',
      'You posted a photo of the team outing. Everybody agreed beforehand. Now a colleague asks if the photo can be removed. She doesn’t say why.',
    ],
    options: [
      right(
        [
          'Je verwijdert de foto, want zij staat er ook op.',
          'You remove the photo, because she is in it too.',
        ],
        [
          'Ze stuurt een hartje terug. Iedereen die op een foto staat, mag zich bedenken. Een reden is niet nodig.',
          'She sends a heart back. Everybody in a photo may change their mind. No reason is needed.',
        ],
        L('4.8'),
      ),
      wrong(
        'possession-is-ownership',
        [
          'Je laat de foto staan, want jij hebt hem zelf gemaakt.',
          'You leave the photo there, because you took it yourself.',
        ],
        [
          'Je collega voelt zich niet gehoord. Dat jij de foto maakte, telt hier niet. Zij staat erop.',
          'Your colleague does not feel heard. That you took the photo does not matter here. She is in it.',
        ],
        L('4.8'),
      ),
      wrong(
        'half-anonymised',
        [
          'Je plakt een smiley over haar gezicht en laat de rest staan.',
          'You stick a smiley on her face and leave the rest there.',
        ],
        [
          'Iedereen herkent haar aan haar rode jas. Ze vroeg je om de foto weg te halen, dus dat doe je.',
          'Everybody recognises her by her red coat. She asked you to take the photo down, so you do.',
        ],
        L('4.8'),
      ),
    ],
  }),
];
