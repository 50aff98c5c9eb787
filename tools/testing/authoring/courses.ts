import type { CourseContent, CourseDraftView } from '@leidraad/courses/model';
import { CourseApprovals, CourseDrafts, CoursesService } from '@leidraad/courses/server';
import type { PolicyVersionView } from '@leidraad/policies/model';
import { v4 as randomId } from 'uuid';
import type { AuthoringContext, TestActor } from './authoring';

/** Content that may be published: one lesson that teaches every clause, one question that asks all but the fact. */
export function completeContent(policy: PolicyVersionView, content: CourseContent): CourseContent {
  const clauses = policy.sections.flatMap((section) => section.clauses);
  const rules = clauses.filter((clause) => clause.reading?.norm === 'obligation');
  const text = (nl: string) => ({ nl });
  return {
    ...content,
    settings: { ...content.settings, questionCount: 1 },
    lessons: [
      {
        key: 'privacy',
        topic: text('Privacy'),
        title: text('Wat je weet'),
        goal: text('Je weet wat je deelt.'),
        minutes: 5,
        blocks: [
          { key: 'quote', type: 'quotation', clauseId: clauses[0]?.clauseId ?? '' },
          {
            key: 'rules',
            type: 'rule',
            lines: rules.map(({ clauseId, number }) => ({
              key: `rule-${number.replace('.', '-')}`,
              text: text(`Regel ${number}`),
              citations: [{ clauseId, support: 'L' }],
            })),
          },
        ],
      },
    ],
    items: [
      {
        id: randomId(),
        type: 'situation',
        lessonKey: 'privacy',
        situation: text('Je maakt een foto van een klant.'),
        question: text('Wat doe je?'),
        critical: true,
        options: [
          {
            key: 'a',
            text: text('Je vraagt toestemming.'),
            right: true,
            feedback: text('Zo hoort het.'),
            clauses: rules.map(({ clauseId }) => ({ clauseId, effect: 'honours', support: 'L' })),
          },
          {
            key: 'b',
            text: text('Je plaatst hem.'),
            right: false,
            feedback: text('De klant wist van niets.'),
            clauses: [{ clauseId: rules[0]?.clauseId ?? '', effect: 'breaks', support: 'L' }],
          },
        ],
      },
    ],
  };
}

/** A draft that may be published, on an approved policy. */
export function newCompleteDraft(
  ctx: AuthoringContext,
  author: TestActor,
  policy: PolicyVersionView,
): Promise<CourseDraftView> {
  return author.does(async () => {
    const { slug, id } = await ctx
      .get(CoursesService)
      .create({ policyId: policy.policyId, title: { nl: 'Cursus' } });
    const drafts = ctx.get(CourseDrafts);
    const { content, revision } = await drafts.view(id);
    await drafts.save(slug, revision, completeContent(policy, content));
    return drafts.view(id);
  });
}

export function requestPublishing(
  ctx: AuthoringContext,
  author: TestActor,
  draft: CourseDraftView,
): Promise<CourseDraftView> {
  return author.does(() =>
    ctx.get(CourseApprovals).request(draft.slug, {
      revision: draft.revision,
      reason: 'Eerste versie van de cursus',
      impact: 'substantive',
    }),
  );
}

/** From draft to published version, approved by somebody else. */
export async function publishDraft(
  ctx: AuthoringContext,
  author: TestActor,
  approver: TestActor,
  draft: CourseDraftView,
): Promise<{ courseVersionId: string; number: number }> {
  const { slug, revision } = await requestPublishing(ctx, author, draft);
  return approver.does(() => ctx.get(CourseApprovals).approve(slug, revision));
}
