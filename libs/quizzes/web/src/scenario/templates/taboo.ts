import { type TemplateWords } from './template';

export const TABOO: TemplateWords = {
  title: { nl: 'Een grap in de groepsapp', en: 'A joke in the group chat' },
  begin: {
    text: {
      nl: 'In de groepsapp van je afdeling stuurt iemand een grap over het geloof van een klant. Drie collega’s sturen een lachend gezicht.',
      en: 'In your department’s group chat somebody sends a joke about a customer’s religion. Three colleagues send a laughing face.',
    },
    question: { nl: 'Wat stuur jij?', en: 'What do you send?' },
    wrong: {
      text: { nl: 'Je stuurt de grap door naar je vrienden.', en: 'You pass the joke on to your friends.' },
      consequence: {
        nl: 'Een vriend zet hem op zijn openbare pagina, met de naam van jullie bedrijf erbij.',
        en: 'A friend puts it on a public page, with the name of your company.',
      },
      feedback: {
        nl: 'Wie doorstuurt, zegt het zelf ook. En de naam van het bedrijf gaat mee.',
        en: 'To pass it on is to say it, too. And the company’s name goes along.',
      },
    },
    right: {
      text: {
        nl: 'Je schrijft: “Dit vind ik niet kunnen.”',
        en: 'You write: “This is not all right with me.”',
      },
      feedback: {
        nl: 'Eén rustige zin is genoeg. Anderen die stil bleven, weten nu dat ze niet de enigen zijn.',
        en: 'One calm sentence is enough. Others who kept silent now know that they are not the only ones.',
      },
    },
    doubtful: {
      text: {
        nl: 'Je stuurt ook een lachend gezicht, om erbij te horen.',
        en: 'You send a laughing face, to belong.',
      },
      consequence: {
        nl: 'Een collega met hetzelfde geloof verlaat de groep zonder iets te zeggen.',
        en: 'A colleague of the same religion leaves the group without a word.',
      },
      feedback: {
        nl: 'Een teken van instemming is ook een uitspraak, en anderen lezen die.',
        en: 'A sign of approval is a statement, too, and others read it.',
      },
    },
  },
  pressure: {
    text: {
      nl: 'De maker van de grap antwoordt: “Doe niet zo flauw, we zijn hier onder ons.”',
      en: 'The one who sent the joke replies: “Don’t be so dull, we are among ourselves here.”',
    },
    question: { nl: 'Wat doe je?', en: 'What do you do?' },
    holds: {
      text: {
        nl: 'Je blijft erbij en vraagt hem het bericht te verwijderen.',
        en: 'You stand by it and ask for the message to be deleted.',
      },
      feedback: {
        nl: 'Een groepsapp van het werk is werk. Wat daar staat, kan ieder laten zien.',
        en: 'A group chat of work is work. What stands there can be shown by anybody.',
      },
    },
    givesIn: {
      text: {
        nl: 'Je stuurt zelf een grap terug over zijn afkomst.',
        en: 'You send a joke back about his origin.',
      },
      feedback: {
        nl: 'Zo doe je zelf wat je net afkeurde.',
        en: 'Now you do yourself what you just objected to.',
      },
    },
  },
  recovery: {
    text: {
      nl: 'De volgende ochtend vraagt je leidinggevende in het algemeen wie er van de grap weet.',
      en: 'The next morning your manager asks everybody who knows about the joke.',
    },
    question: { nl: 'Wat doe je nu?', en: 'What do you do now?' },
    hides: {
      text: {
        nl: 'Je verwijdert je eigen bericht en zwijgt.',
        en: 'You delete your own message and keep silent.',
      },
      feedback: {
        nl: 'Je bericht is weg, de pijn niet. En het komt later toch uit.',
        en: 'Your message is gone, the hurt is not. And it comes out later all the same.',
      },
    },
    mends: {
      text: {
        nl: 'Je vertelt wat jij deed en biedt je collega je excuses aan.',
        en: 'You tell what you did and apologise to your colleague.',
      },
      feedback: {
        nl: 'Wie zijn eigen deel vertelt, maakt herstel mogelijk.',
        en: 'Telling your own part makes it possible to put things right.',
      },
    },
  },
  endings: {
    passed: {
      title: { nl: 'Het bericht is weg', en: 'The message is gone' },
      text: {
        nl: 'Niemand hoeft zich in deze groep klein te voelen.',
        en: 'Nobody in this group has to feel small.',
      },
    },
    second: {
      title: { nl: 'Een gesprek dat helpt', en: 'A talk that helps' },
      text: {
        nl: 'Je deed eerst mee, en nam daarna je verantwoordelijkheid.',
        en: 'At first you joined in, and then you took responsibility.',
      },
    },
    failed: {
      title: { nl: 'Iemand voelt zich niet meer veilig', en: 'Somebody no longer feels safe' },
      text: {
        nl: 'Een grap die iemand buitensluit, blijft hangen.',
        en: 'A joke that shuts somebody out stays with them.',
      },
    },
  },
};
