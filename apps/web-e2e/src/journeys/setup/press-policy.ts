import type { CourseContent, CourseRow } from '@leidraad/courses/model';
import type { PolicyVersionView } from '@leidraad/policies/model';
import { as } from '../../harness/accounts.ts';
import type { Run } from '../../harness/journey.ts';

const WORDS = {
  nl: {
    title: 'Pers en nieuws',
    rules: [
      'Je deelt geen nieuws van het bedrijf dat nog niet bekend is.',
      'Alleen het persteam antwoordt namens het bedrijf.',
    ],
    topic: 'Nieuws',
    lesson: 'Nieuws dat nog niet bekend is',
    goal: 'Je weet wat je zegt als iemand ernaar vraagt.',
    summary: 'Wat je deelt en wie er antwoordt.',
    statement: 'Ik houd me aan versie {version} van {policy}.',
  },
  en: {
    title: 'Press and news',
    rules: [
      'You do not share news of the company that is not public yet.',
      'Only the press team answers for the company.',
    ],
    topic: 'News',
    lesson: 'News that is not public yet',
    goal: 'You know what to say when somebody asks.',
    summary: 'What you share, and who answers.',
    statement: 'I follow version {version} of {policy}.',
  },
} as const;

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** A policy of two rules (1.1 and 1.2), approved, with a course that teaches both and asks nothing yet; its slug. */
export async function pressCourse(run: Run): Promise<string> {
  const { language, mark } = run;
  const words = WORDS[language];
  const [author, approver] = [await as('author'), await as('approver')];
  const text = (of: string) => ({ [language]: of });
  const title = text(`${words.title} ${mark}`);

  const { slug } = await author.post<{ slug: string }>('/policies', {
    title,
    source: {
      language,
      format: 'markdown',
      text: `# ${words.title}\n\n## ${words.topic}\n\n${words.rules.join('\n\n')}\n`,
    },
  });
  const read = async () => author.get<PolicyVersionView>(`/policies/${slug}`);
  const imported = await read();
  const clauses = imported.sections.flatMap((section) => section.clauses);
  await author.put(`/policies/${slug}/versions/${imported.number}/readings`, {
    readings: clauses.map(({ clauseVersionId }, at) => ({
      clauseVersionId,
      seen: null,
      decision: 'adopted',
      norm: at === 0 ? 'prohibition' : 'obligation',
      addressee: 'employee',
      topic: words.topic,
      plainText: {},
      why: null,
    })),
  });
  const version = `/policies/${slug}/versions/${imported.number}`;
  await author.post(`${version}/approval-request`, {
    reason: words.goal,
    effectiveOn: today(),
    revision: (await read()).revision,
  });
  await approver.post(`${version}/approval`, { revision: (await read()).revision });

  const course = await author.post<CourseRow>('/courses', { policyId: imported.policyId, title });
  const draft = await author.get<{ revision: number; content: CourseContent }>(
    `/courses/${course.slug}/draft`,
  );
  await author.put(`/courses/${course.slug}/draft`, {
    revision: draft.revision,
    content: {
      ...draft.content,
      summary: text(words.summary),
      statement: text(words.statement),
      settings: { ...draft.content.settings, questionCount: 1 },
      lessons: [
        {
          key: 'news',
          topic: text(words.topic),
          title: text(words.lesson),
          goal: text(words.goal),
          minutes: 3,
          blocks: clauses.flatMap(({ clauseId }, at) => [
            { key: `says-${at}`, type: 'quotation', clauseId },
            {
              key: `rule-${at}`,
              type: 'rule',
              lines: [
                {
                  key: `line-${at}`,
                  text: text(words.rules[at] ?? ''),
                  citations: [{ clauseId, support: 'L' }],
                },
              ],
            },
          ]),
        },
      ],
    },
  });
  return course.slug;
}
