import { type CourseContent, type CourseDraftView, DEFAULT_SETTINGS } from '@leidraad/courses/model';

const id = (number: number) => `0190a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A course with one lesson of a quotation and a rule, and no questions yet. */
export const courseContent = (change: Partial<CourseContent> = {}): CourseContent => ({
  title: { nl: 'Fietsen op het werk' },
  summary: { nl: 'Waar je je fiets zet.' },
  lessons: [
    {
      key: 'stallen',
      topic: { nl: 'Stallen' },
      title: { nl: 'Houd de uitgang vrij' },
      goal: { nl: 'Je weet waar je fiets mag staan.' },
      minutes: 3,
      blocks: [
        { key: 'citaat', type: 'quotation', clauseId: id(101) },
        {
          key: 'regel',
          type: 'rule',
          lines: [
            {
              key: 'regel-1',
              text: { nl: 'Zet je fiets niet voor een deur.' },
              citations: [{ clauseId: id(101), support: 'L' }],
            },
          ],
        },
      ],
    },
  ],
  items: [],
  statement: { nl: 'Ik heb het beleid gelezen.' },
  settings: DEFAULT_SETTINGS,
  ...change,
});

export const courseDraft = (change: Partial<CourseDraftView> = {}): CourseDraftView => ({
  courseId: id(20),
  slug: 'fietsen',
  policyId: id(1),
  policyVersionId: id(2),
  content: courseContent(),
  revision: 7,
  updatedAt: '2026-06-01T12:03:00.000Z',
  updatedByName: 'Joost Hendriks',
  approvalRequestedAt: null,
  approvalRequestedBy: null,
  approvalRequestedByName: null,
  impact: null,
  reason: null,
  sentBackNote: null,
  publishedVersion: null,
  ...change,
});
