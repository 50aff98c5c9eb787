/**
 * Fifteen months of history, in days before today, so that it is never out of date. The course reached the company in
 * five waves, one or two departments at a time; who joined later was assigned the day after joining.
 */
export const STORY_KINDS = [
  'done',
  'done-late',
  'busy',
  'not-started',
  'overdue',
  'expiring',
  'expired',
  'exempt',
  'help-needed',
] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export interface Attempt {
  daysAgo: number;
  /** Questions answered, of the eight a test draws; fewer than eight means the attempt is still open. */
  answered: number;
  /** Of those, answered right; seven of eight is the first score that passes. */
  right: number;
}

/** One time through the course. */
export interface Round {
  /** The day the cycle opened. A second round is the renewal: it opens thirty days before the first one expires. */
  assignedDaysAgo: number;
  /** Days before today; negative is still to come. */
  dueDaysAgo: number;
  /** Lessons read, counted from the first; all of them when completed. */
  lessonsRead: number;
  attempts: readonly Attempt[];
  /** The day the statement was signed. */
  completedDaysAgo?: number;
}

export interface Story {
  externalId: string;
  /** What the person's status must be today. */
  kind: StoryKind;
  /** Oldest first; the last one is the current one. */
  rounds: readonly Round[];
  exemption?: { fromDaysAgo: number; reason: { nl: string; en: string } };
}

/** When the company itself did things. */
export const ROLLOUT = { policyApprovedDaysAgo: 468, coursePublishedDaysAgo: 458, dueAfterDays: 30 } as const;

export const LESSON_COUNT = 9;
const QUESTIONS = 8;

const fails = (...at: readonly [daysAgo: number, right: number][]): Attempt[] =>
  at.map(([daysAgo, right]) => ({ daysAgo, answered: QUESTIONS, right }));

/** A finished round: the failed attempts, then the one that passed on the day of completion. */
function finished(
  assignedDaysAgo: number,
  completedDaysAgo: number,
  right = 8,
  failed: Attempt[] = [],
): Round {
  return {
    assignedDaysAgo,
    dueDaysAgo: assignedDaysAgo - ROLLOUT.dueAfterDays,
    lessonsRead: LESSON_COUNT,
    attempts: [...failed, { daysAgo: completedDaysAgo, answered: QUESTIONS, right }],
    completedDaysAgo,
  };
}

function open(assignedDaysAgo: number, lessonsRead = 0, attempts: Attempt[] = []): Round {
  return { assignedDaysAgo, dueDaysAgo: assignedDaysAgo - ROLLOUT.dueAfterDays, lessonsRead, attempts };
}

/** First certificate early in the rollout, renewed in its window: opens 335 days after the first completion. */
const renewed = (firstCompleted: number, renewal: number, right = 8): Round[] => [
  finished(WAVE.pilot, firstCompleted, 7),
  finished(firstCompleted - 335, renewal, right),
];

const WAVE = { pilot: 452, sales: 366, installation: 214, planning: 52, service: 17 } as const;

const story = (externalId: string, kind: StoryKind, ...rounds: Round[]): Story => ({
  externalId,
  kind,
  rounds,
});

export const HISTORY: readonly Story[] = [
  // Pilot: management, communications, HR and finance. Their first certificates have run out by now.
  story('10001', 'done', ...renewed(428, 71, 7)),
  story('10002', 'done', ...renewed(444, 103)),
  story('10003', 'done', ...renewed(446, 108)),
  story('10004', 'done', ...renewed(439, 98)),
  story('10005', 'expired', finished(WAVE.pilot, 431, 7, fails([436, 5]))),
  story('10006', 'done', finished(74, 61, 7)),
  story('10007', 'done', ...renewed(437, 95)),
  story('10008', 'done', ...renewed(441, 88)),
  story('10009', 'expired', finished(WAVE.pilot, 426, 7)),
  story('10010', 'done', ...renewed(442, 101)),
  story('10011', 'expired', finished(WAVE.pilot, 435)),
  story('10012', 'done', ...renewed(430, 90, 7)),

  // Sales: a year ago, so most certificates end within a month.
  story('10013', 'expiring', finished(WAVE.sales, 355)),
  story('10014', 'expiring', finished(WAVE.sales, 349, 7)),
  story('10015', 'expiring', finished(WAVE.sales, 342, 7, fails([347, 6]))),
  story('10016', 'expiring', finished(WAVE.sales, 358)),
  story('10017', 'expiring', finished(WAVE.sales, 339, 7, fails([346, 4], [341, 6]))),
  story('10018', 'done-late', finished(WAVE.sales, 312, 7)),
  story('10019', 'done', finished(149, 131)),
  {
    externalId: '10020',
    kind: 'exempt',
    rounds: [open(WAVE.sales)],
    exemption: {
      fromDaysAgo: 360,
      reason: {
        nl: 'Een jaar onbetaald verlof, tot nader bericht',
        en: 'A year of unpaid leave, until further notice',
      },
    },
  },
  story('10021', 'done', finished(239, 220, 7)),

  // Installation: the biggest department, seven months ago.
  story('10022', 'done', finished(WAVE.installation, 205)),
  story('10023', 'done', finished(WAVE.installation, 198, 7, fails([201, 6]))),
  story('10024', 'done', finished(WAVE.installation, 190, 7)),
  story('10025', 'done-late', finished(WAVE.installation, 170, 7, fails([176, 5]))),
  story('10026', 'done', finished(WAVE.installation, 186, 7)),
  story('10027', 'done', finished(WAVE.installation, 209)),
  story('10028', 'overdue', open(WAVE.installation, 2)),
  {
    externalId: '10029',
    kind: 'exempt',
    rounds: [open(WAVE.installation)],
    exemption: {
      fromDaysAgo: 200,
      reason: { nl: 'Langere tijd niet aan het werk', en: 'Away from work for a longer time' },
    },
  },
  story('10030', 'done', finished(WAVE.installation, 193, 7)),
  story('10031', 'done', finished(WAVE.installation, 200, 7, fails([202, 4]))),
  {
    externalId: '10032',
    kind: 'exempt',
    rounds: [open(WAVE.installation, 1)],
    exemption: {
      fromDaysAgo: 190,
      reason: { nl: 'Volgt de training via het uitzendbureau', en: 'Takes the training through the agency' },
    },
  },
  story('10033', 'done-late', finished(WAVE.installation, 151)),
  story('10034', 'done', finished(WAVE.installation, 188)),
  story('10035', 'overdue', open(95, 5)),
  story('10036', 'done', finished(WAVE.installation, 211, 7)),
  story('10037', 'done-late', finished(WAVE.installation, 179, 7)),
  story('10038', 'done', finished(129, 110)),
  story('10039', 'done-late', finished(WAVE.installation, 122, 7, fails([128, 6], [125, 6]))),
  story('10040', 'done', finished(59, 33, 7, fails([35, 6]))),
  story('10041', 'done', finished(WAVE.installation, 187, 7)),

  // Planning and stores: the date passed three weeks ago.
  story('10042', 'done', finished(WAVE.planning, 47)),
  story('10043', 'done', finished(WAVE.planning, 39, 7)),
  story('10044', 'overdue', open(WAVE.planning, 4)),
  story('10045', 'overdue', open(WAVE.planning)),
  story('10046', 'done', finished(WAVE.planning, 30, 7, fails([32, 5]))),
  story('10047', 'done-late', finished(WAVE.planning, 12, 7)),
  story('10048', 'overdue', open(WAVE.planning, LESSON_COUNT, fails([24, 6]))),
  story('10049', 'done', finished(WAVE.planning, 25)),

  // Service: in the middle of it, thirteen days to go.
  story('10050', 'done', finished(WAVE.service, 15)),
  story('10051', 'busy', open(WAVE.service, 3)),
  story('10052', 'not-started', open(WAVE.service)),
  story('10053', 'done', finished(WAVE.service, 6, 7)),
  story('10054', 'help-needed', open(WAVE.service, LESSON_COUNT, fails([9, 4], [7, 5], [4, 6]))),
  story('10055', 'busy', open(WAVE.service, LESSON_COUNT, [{ daysAgo: 1, answered: 4, right: 3 }])),
  story('10056', 'not-started', open(WAVE.service)),
  story('10057', 'help-needed', open(WAVE.service, LESSON_COUNT, fails([11, 6], [10, 5], [8, 6]))),
  story('10058', 'not-started', open(WAVE.service)),
  story('10059', 'busy', open(WAVE.service, 6)),
  story('10060', 'help-needed', open(WAVE.service, 7, fails([6, 3], [5, 5], [2, 5]))),
];
