import type { Subordination } from '../lexicon';
import { words } from '../words';
import { ENGLISH_VERBS } from './verbs';

const subjects = words(
  'you we they he she it i someone anyone everyone somebody nobody the a an this these those your our their its his her my any ' +
    'all each every no some employees staff users people members customers there content information data colleagues others ' +
    'anything something one',
);
const FINITE =
  "must may shall should can will is are was were has have does do need needs might could would cannot can't won't isn't aren't doesn't don't mustn't shouldn't am";

/** How English sentences hang together. */
export const ENGLISH_SUBORDINATION: Subordination = {
  always: words(
    'if when whenever unless because although though whereas which who whom whose where whether how what why wherever whoever ' +
      'whatever whichever',
  ),
  before: new Map([
    ['while', new Set([...subjects, 'using', 'working', 'on'])],
    ['since', subjects],
    ['until', subjects],
    ['once', words('you we they it the your')],
    ['before', subjects],
    ['after', subjects],
    ['provided', words('that')],
    ['so', words('that')],
    ['than', subjects],
    ['as', words('you we they it i')],
    ['except', words('that where when as if')],
    ['given', words('that')],
  ]),
  whether: null,
  relative: words('that'),
  notAfter: words(
    'of in on with for to by from at about and or but is are was use share post delete report remove keep be if as do than not ' +
      'after before under',
  ),
  withInfinitive: words(),
  infinitiveMarker: 'to',
  transparent: words(
    'saying says say said states state means mean note notes requires require believe believes recommend recommends expected suggest suggests ' +
      'expect expects insist ask asks write writes agree agrees specifies stipulates understand acknowledge',
  ),
  subjectStart: subjects,
  resumeWith: words(
    FINITE,
    'please never always then only also just instead consider first simply immediately you we they he she it i the a an this ' +
      'these those your our their any all each every no employees staff users people members there contractors managers ' +
      'nobody everyone anyone do not',
  ),
  embedded: /^(?:who\p{L}*|which|that|what|whatever|where|how)$/u,
  resume: 'second-finite',
  finite: words(FINITE),
  predicates: words(),
  mainForms: new Set(
    [...ENGLISH_VERBS.duty].filter(
      (form) =>
        form.endsWith('s') &&
        !/^(?:reports|reviews|documents|logs|calls|hands|checks|signs|tests|samples)$/u.test(form),
    ),
  ),
  verbForms: words(),
};
