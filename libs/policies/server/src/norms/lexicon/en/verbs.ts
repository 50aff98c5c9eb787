import type { Verbs } from '../lexicon';
import { words } from '../words';

/** What people and bodies are asked to do in policies, in the base form. */
const ACTIONS =
  'abide accept access accompany achieve acknowledge act activate adapt add address adhere adjust administer adopt agree alert ' +
  'align allow amend analyse analyze announce anonymise anonymize answer apologise apologize appeal apply appoint approach ' +
  'approve archive arrange ask assess assign assist assume attach attempt attend attribute audit authorise authorize avoid back ' +
  'base be become begin behave believe block borrow bring browse pass build bully buy call cancel care carry change check choose ' +
  'cite clarify classify clean clear click close collaborate collect comment commit communicate complete comply conceal conduct ' +
  'configure confirm connect consider consult contact continue contribute control coordinate copy correct create credit ' +
  'criticise criticize deactivate decide declare decline default skip expense rotate whitelist block escrow quarantine wipe carry chat dress drop ease exit greet guide hire host jot lift load map mind mute need opt-out pin poll prefer proofread quote refresh refill rename research reserve resubmit ring route sanitise sanitize seal settle ship smile sort source spell split spot stand step summarise summarize swap sync test think-twice translate hear fetch bring-up feed lay pull ring rinse sweep sit sleep trust unlock vary verify vote wash wipe wrap yield accompany acquire aim allocate ban bear bend bind build calculate call-out cap catch celebrate challenge close-out code compare compile compose compress concentrate consolidate construct convey cooperate count cover cross cut deal dedicate defer deploy design detect devote differentiate direct disconnect discourage dismiss dismantle divide double draw eliminate emphasise emphasize encourage endorse estimate expand fight fit fold foster frame freeze fulfil fulfill generate get-in-touch help improve increase interview invest judge justify kill land lead lift list measure mix model multiply nominate outline overwrite owe pack permit plug point position pour praise predict pretend probe prohibit prompt propose prove reassure rebuild receive reconsider redact redirect reduce refund regard rehearse reinforce relay reschedule rest resume rethink reward rotate screen shape shift shorten shout show shred sketch slow soften solve specify spread stick stimulate strengthen stress structure study substitute succeed sustain tailor tap taste tell-off tighten trace trade trigger trim undo unplug volunteer weigh widen withdraw withhold defame define delegate delete deliver demonstrate describe destroy ' +
  'determine develop disable discard disclose disclaim discriminate discuss display dispose disrupt distribute document ' +
  'double-check download draft drink drive edit eat educate email embed employ enable encourage encrypt enforce engage enrol ' +
  'ensure enter err escalate establish evaluate examine exceed exclude exercise expect explain expose express familiarise ' +
  'familiarize file feel fill film find fix flag focus follow forget forge forward gather get give go gossip grant guard guarantee ' +
  'hand handle harass have help hesitate hide hold honour honor identify ignore impersonate implement import ' +
  'include inform initiate inquire insert inspect install instruct insult interact investigate invite involve issue join keep ' +
  'know label learn leave lend let license limit link listen lock log look lose maintain make manage mark meet mention ' +
  'minimise minimize modify monitor move name negotiate note notify obey observe obtain offer open operate opt organise ' +
  'organize own participate patch pause pay perform permit photograph pick plan play post practice practise prepare ' +
  'present preserve prevent print prioritise prioritize process produce promote protect provide publicise publish pull pursue ' +
  'purchase push put paste raise reach reach-out react read reboot recognise recognize recommend record refer reflect refrain refuse ' +
  'register reject release rely remain remember remind remove repair repeat replace reply report represent request require ' +
  'reset resist resolve respect respond restart restrict retain retrieve return reuse reveal review revoke run safeguard save ' +
  'scan schedule search secure see seek select sell send separate set share shred shut sign smoke solicit speak specify spend ' +
  'spread start state stay steal stick stop store strive submit subscribe support suspend switch tag take talk target teach tell ' +
  'terminate test thank think threaten tidy track train transfer transmit treat try turn tweet undergo understand undertake ' +
  'uninstall unsubscribe update upgrade upload use utilise utilize validate verify view violate visit wait warn watch wear weigh ' +
  'welcome work write arrive phone say charge reimburse bill inspect pat bag tie dial screen-share google bcc cc retweet like-check escort evacuate isolate clock punch park sanitize disinfect rinse mop stack load unload lock-out wrap-up chair table vacate tailgate swipe scan badge knock supply pool vet notice obey enquire inquire ' +
  'come admit ascertain boil brief brush chase clip cling collate commend compensate confine congratulate ' +
  'contest convene cook counter crop cultivate curb cycle deem degrade deny depart deposit deter disagree ' +
  'disguise divulge donate dispute drag dry elaborate elevate empty encode endeavour endeavor endanger erase ' +
  'evade excuse exploit export extend facilitate fasten flush gamble groom hang haul heed hurry idle ' +
  'immunise impose inflate infringe inhale inscribe intervene intimidate introduce invoice jeopardise ' +
  'jeopardize juggle jump kneel lean leak lodge loiter manipulate mediate meddle misrepresent misuse mock ' +
  'moderate narrate neglect oblige obstruct offset omit opt-in outsource overrule overtake peel persuade ' +
  'plagiarise plagiarize poke polish possess preclude prescribe procure prolong pronounce pry punish quit ' +
  'reassess rebook recall recharge recite reclaim recommence reconcile recruit recycle render renew repay ' +
  'replenish reprimand rescue reside retaliate retract roam rub rush sack salute scold scrub scrutinise ' +
  'scrutinize seize shake shadow shave sing skim slander slip smuggle sneak snoop squeeze stalk steer ' +
  'sterilise sterilize stigmatise stipulate streamline subcontract sue suggest supervise surrender swear ' +
  'swim tamper taunt tease tempt throw tilt tolerate transcribe travel trespass tuck type unblock unfollow ' +
  'unfriend unpack vandalise venture victimise wander yell';
const STATIVES =
  'is are am was were be been has have had does do did will would can could may might must shall should means mean belongs ' +
  'belong remains remain applies apply includes include contains contain exists exist seems seem appears appear depends depend ' +
  'matters matter consists consist covers cover wants want needs need likes like loves love knows know believes believe thinks ' +
  'think feels feel hopes hope values value recognises recognizes recognize understands understand enjoys enjoy lives live ' +
  'expects expect owns own becomes become happens happen says say gets get finds find sees see comes come encourages ' +
  'encourage recommends recommend allows allow permits permit requires require reserves reserve forbids forbid prohibits prohibit ' +
  'tries try works work talks talk looks look plays play faces face relies rely varies vary provides-for serves serve cares care ' +
  'supports support retains retain makes make takes take goes go uses-to helps help';

const bases = ACTIONS.split(' ');
const third = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

/** Verbs of English policies. */
export const ENGLISH_VERBS: Verbs = {
  imperative: words(ACTIONS, "do don't"),
  leaving: '^(?:avoid|refrain|resist|steer clear|stay away|stop \\p{L}+ing)\\b',
  advising:
    '^(?:try|consider|ask yourself|think (?:twice|carefully|before|about|first|long)|remember|strive|aim|feel free|be (?:aware|mindful|yourself|creative|proud|the first|authentic)|bear in mind|keep in mind|assume|use (?:your )?(?:common sense|(?:good|best|own) judg|your best judg)|have fun|enjoy|err on)',
  pointing:
    "^think of\\b|^use (?:this|the following) (?:page|guide|document|table|policy|handbook|checklist|overview)\\b|\\bfor (?:more|further|additional) (?:information|details|guidance|help|resources)\\b|^(?:see|refer to|read (?:more|on|also)|click here|learn (?:more|how|about)|visit (?:our|the|www|http)|find (?:out )?more|view|look (?:at|here)|check out|note that|for (?:more|example)|imagine|suppose|take for example|let's|let us (?!know)|say you|welcome|thank|please (?:see|refer|visit|read more)|contact us for (?:more|further))",
  softNegative:
    "(?:don't|do not|never) (?:hesitate|worry|be afraid|panic|fear|underestimate|feel (?:bad|pressured))|be afraid to",
  reminding: "^(?:please )?(?:do not|don't|never) forget\\b",
  permitting:
    '^(?:please )?feel free|^go ahead|\\bas (?:much|many|often) (?:\\S+ )?as\\b|\\b(?:all|as much as|whenever|wherever|as often as) you (?:like|want|wish)\\b',
  frontedBy: words(
    'at before after in by for with during on upon to following as prior without under when outside once',
  ),
  softened:
    '\\b(?:opportunit(?:y|ies)|benefits?|fun|win-win|success|creative|proud|passion|common sense|good judg\\p{L}+)\\b|\\b(?:preferably|ideally|if possible|where possible|maybe|perhaps)\\b',
  only: words('only solely'),
  lead: words(
    'please always also then and or but just instead rather first finally only kindly simply however therefore when otherwise maybe perhaps',
  ),
  beforeClause: words('ensure check confirm verify remember assume'),
  nominal: '(?!)',
  perhapsNominal: '(?!)',
  objectStart: words('the a an your any all our this these them it yourself every each'),
  surelyVerb:
    '^(?!(?:otherwise|likewise|exercise|expertise|enterprise|size|prize|premise)$)\\p{L}{3,}(?:ise|ize|ify)$',
  notVerbEnding: "(?:ing|ed|ly|s|tion|ment|al|ous|ive|'\\p{L}+|\\d)$",
  infinitive: words(),
  particle: '(?!)',
  notVerb: words(
    'about above across after against along among around as at because before behind below beside between beyond both but by ' +
      'despite down during each either every except few for from given half he her here his how however if in inside instead ' +
      'into it its just like many more most much my near neither next no none nor of off on once one only onto or our out ' +
      'outside over part per plus rather same several she since so some such than that the their then there these they this ' +
      'those through throughout thus to today together under unlike until up upon we well what when where whether which while ' +
      'who whoever whom whose why with within without yes yet you your all any another not never always often sometimes also ' +
      'perhaps maybe even still again too regarding concerning i us a an and nothing everything something anything everyone',
  ),
  notBefore: words(
    "of is are was were must may shall should can will has had would could might to's rights details controls control logs and/or",
  ),
  surelyBefore: words(
    'the a an your our their any all each every no not never only yourself to with in on for it its them this that these those ' +
      'us me before out up off down how what whether who when confidential personal private passwords sensitive respectful ' +
      'aware care careful honest accurate polite clear sure transparent about against company customer',
  ),
  action: words(
    ACTIONS,
    bases.map(third).join(' '),
    'does goes has-to samples funds hosts ships schedules invoices stores sponsors screens drops',
  ),
  duty: words(
    'reviews review ensures ensure approves approve maintains maintain reports report investigates investigate determines determine ' +
      'decides decide appoints appoint assigns assign conducts conduct performs perform verifies verify checks check informs inform ' +
      'notifies notify documents document logs log signs sign submits submit completes complete returns return complies comply ' +
      'follows follow wears wear classifies classify revokes revoke removes remove deletes delete responds respond tells tell calls call hands hand samples pays tests keeps trains appoints publishes answers',
  ),
  habit: '(?!)',
  stative: words(STATIVES),
  actionEnding: '(?!)',
  never: words(
    'access use report contact details process processes controls records uses posts comments reports',
  ),
  bareProhibition:
    '^(?:not even|and not)\\b|^no (?!one|longer|matter|problem|worries|more than|less than|later)[\\p{L}-]+(?:ing|s)?\\b(?![^.]{0,200}\\b(?:is|are|may|must|can|will|shall|should|has|have)\\b)|^never \\p{L}+ing\\b',
  verblessProhibition:
    '^(?:in|on|under|during|within|before|after|outside|at)\\b[^,:.]{3,60}\\bno \\p{L}+[.!]?$',
  bareObligation: '^(?:always|only) \\p{L}+ing\\b',
  passive:
    '\\b(?:is|are|gets?|(?<!\\b(?:can|cannot|could|might|would|may) (?:not |never |also |easily )?)be)\\b(?= (?:not |never |only |always |promptly |regularly |periodically |also |then )?(?:\\p{L}+ly )?(?:(?!(?:open|often|even|interested|concerned|supposed|dedicated|red|indeed|excited|detailed|tied|pleased|seven|ten)\\b)\\p{L}+(?:ed|en|wn)|kept|made|held|sent|built|lost|left|met|put|set|shut|cut|read|told|sold|found|paid|done|brought|bought|taught|dealt)\\b)',
  passiveSeldom:
    '\\b(?:often|sometimes|usually|typically|frequently|rarely|occasionally|most of the time)\\b|\\bnot (?:routinely|currently|normally|typically|actively|always|often|yet|necessarily|usually|generally|automatically)\\b|\\b(?:was|were|been|if|that|which|i|you|we|they) (?:\\S+ )?(?:is|are|was|were) (?:not|never)\\b',
  passiveFact:
    'disciplinary|defined|considered|deemed|intended|designed|based|described|set out|known|located|listed|outlined|called|referred|meant|affected|provided by third|included|contained|involved|committed|aimed|published on|divided|related',
  dutyPassive:
    '\\b(?:are|is|will be) (?:\\p{L}+ly )?(?:reviewed|changed|recorded|logged|encrypted|reported|documented|approved|destroyed|retained|deleted|erased|kept|locked|shredded|wiped|classified|disposed of|updated|revoked|tested|returned|handled|signed|disabled|investigated|backed up|checked|removed)\\b',
  everyOne: '^\\s*(?:every|each) (?!(?:day|week|month|year|time|hour|minute|second)\\b)',
  surelyDutyPassive: '(?!)',
  breach: '\\b(?:breach|breaches|violations?|offences?|infringements?)\\b',
  can: '(?!)',
  statedFact: 'assumes? (?:no|any) (?:responsibility|liability)|accepts? no|guarantees?|warrant',
  directive:
    '\\b(?:always|(?:every|each) time|only|solely|exclusively|immediately|promptly|without (?:undue )?delay|within (?:\\S+ ){1,3}?(?:hours?|days?|weeks?|months?|years?)|in advance|in writing|annually|monthly|quarterly|weekly|daily|' +
    'regularly|periodically|at least|at most|no later than|as soon as|at all times|every (?:\\S+ )?(?:days?|weeks?|months?|quarters?|years?)|once a (?:week|month|year)|at the end of (?:each|every|the)|each (?:day|week|month|quarter|year|term)|(?:through|via) (?:the|our) (?:\\p{L}+ )?(?:form|portal|app|system|desk|hotline)|in accordance with|according to)\\b',
};
