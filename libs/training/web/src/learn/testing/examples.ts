import {
  type AttemptView,
  type LessonView,
  type Outline,
  type QuestionView,
  type Task,
} from '@leidraad/training/model';

export const CYCLE_ID = '0190a1b2-0000-7000-8000-0000000000c1';
export const ATTEMPT_ID = '0190a1b2-0000-7000-8000-0000000000a1';
export const CERTIFICATE_ID = '0190a1b2-0000-7000-8000-0000000000ce';
const CLAUSE_A = '0190a1b2-0000-7000-8000-0000000000b1';
const CLAUSE_B = '0190a1b2-0000-7000-8000-0000000000b2';

/** A training with some time left. */
export function task(changes: Partial<Task> = {}): Task {
  return {
    kind: 'full',
    cycleId: CYCLE_ID,
    courseTitle: { nl: 'Sociale media op het werk', en: 'Social media at work' },
    policyTitle: { nl: 'Socialmediabeleid' },
    policyNumber: '1.0',
    courseVersion: 1,
    status: 'not-started',
    dueOn: '2026-03-26',
    zone: 'Europe/Amsterdam',
    explanation: [
      { kind: 'assigned', on: '2026-02-24' },
      { kind: 'plus-days', days: 30, to: '2026-03-26' },
    ],
    daysLeft: 14,
    minutesLeft: 12,
    partsDone: 0,
    partsTotal: 4,
    next: { part: 'lesson', lessonKey: 'privacy' },
    completedOn: null,
    validUntil: null,
    exemptUntil: null,
    certificateId: null,
    waitsForHelp: false,
    ...changes,
  };
}

export function outline(changes: Partial<Outline> = {}): Outline {
  return {
    task: task(),
    lessons: [
      {
        key: 'privacy',
        topic: { nl: 'Privacy' },
        title: { nl: 'Houd het bij je' },
        minutes: 6,
        state: 'todo',
      },
      { key: 'press', topic: { nl: 'Pers' }, title: { nl: 'Een journalist' }, minutes: 3, state: 'todo' },
    ],
    quiz: {
      questions: 2,
      passMark: 80,
      attemptsUsed: 0,
      attemptsAllowed: 3,
      untilRight: false,
      state: 'todo',
      runningAttemptId: null,
      lastAttemptId: null,
    },
    attestation: { signedAt: null },
    helpers: ['Joost Hendriks'],
    ...changes,
  };
}

const line = (key: string, text: string, clauseId: string) => ({
  key,
  text: { nl: text },
  citations: [{ clauseId, support: 'L' as const }],
});

/** A lesson of two screens; the second quotation exists in Dutch only. */
export function lesson(changes: Partial<LessonView> = {}): LessonView {
  return {
    cycleId: CYCLE_ID,
    key: 'privacy',
    topic: { nl: 'Privacy', en: 'Privacy' },
    title: { nl: 'Houd het bij je', en: 'Keep it to yourself' },
    goal: {
      nl: 'Na deze les weet je wat je niet deelt.',
      en: 'After this lesson you know what not to share.',
    },
    minutes: 6,
    blocks: [
      { key: 'q1', type: 'quotation', clauseId: CLAUSE_A },
      { key: 'r1', type: 'rule', lines: [line('a', 'Deel geen geheimen.', CLAUSE_A)] },
      { key: 'q2', type: 'quotation', clauseId: CLAUSE_B },
      { key: 'r2', type: 'rule', lines: [line('b', 'Vraag het eerst.', CLAUSE_B)] },
    ],
    clauses: {
      [CLAUSE_A]: {
        clauseId: CLAUSE_A,
        number: '4.2',
        text: { nl: 'Deel niets vertrouwelijks.', en: 'Share nothing confidential.' },
        norm: 'prohibition',
        addressee: 'employee',
      },
      [CLAUSE_B]: {
        clauseId: CLAUSE_B,
        number: '4.6',
        text: { nl: 'Vraag collega’s of ze op de foto willen.' },
        norm: 'obligation',
        addressee: 'employee',
      },
    },
    policy: {
      slug: 'sociale-media',
      title: { nl: 'Socialmediabeleid' },
      number: '1.0',
      masterLanguage: 'nl',
      approvedAt: null,
      approverName: null,
    },
    seenBlocks: [],
    savedAt: null,
    ...changes,
  };
}

export const question = (position: number): QuestionView => ({
  position,
  topic: { nl: 'Privacy' },
  item: {
    type: 'situation',
    situation: { nl: `Situatie ${position + 1}` },
    question: { nl: 'Wat doe je?' },
    options: [
      { key: 'a', text: { nl: 'Ik deel het.' } },
      { key: 'b', text: { nl: 'Ik deel het niet.' } },
    ],
    several: false,
  },
});

export const consequence = {
  verdict: 'breaks' as const,
  response: { options: ['a'] },
  feedback: { nl: 'Een uur later staat het online.' },
  clauses: [{ ...lesson().clauses[CLAUSE_A]!, effect: 'breaks' as const }],
  misconception: 'private-channel' as const,
  savedAt: '2026-03-12T13:03:00.000Z',
};

/** Two questions, none answered. */
export function attempt(changes: Partial<AttemptView> = {}): AttemptView {
  return {
    id: ATTEMPT_ID,
    cycleId: CYCLE_ID,
    number: 1,
    attemptsAllowed: 3,
    untilRight: false,
    total: 2,
    policy: { slug: 'sociale-media', number: '1.0' },
    questions: [question(0), question(1)],
    answers: [],
    nextPosition: 0,
    dueOn: '2026-03-26',
    result: null,
    ...changes,
  };
}
