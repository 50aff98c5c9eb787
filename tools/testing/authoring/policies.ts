import type { PolicyVersionView } from '@leidraad/policies/model';
import {
  ComparisonOverrules,
  PoliciesService,
  PolicyApprovals,
  PolicyComparisons,
  PolicyVersions,
  ReadingsService,
} from '@leidraad/policies/server';
import type { AuthoringContext, TestActor } from './authoring';

export const POLICY_TEXT = `# Beleid

## 1. Privacy

Deel niets over klanten. Meld een fout meteen. Fouten schaden het vertrouwen.

## 2. Training

Doe de training elk jaar.
`;

/** A draft of version 1.0; the text has three obligations or prohibitions and one fact (1.3). */
export async function newDraftPolicy(
  ctx: AuthoringContext,
  author: TestActor,
  text = POLICY_TEXT,
): Promise<PolicyVersionView> {
  const policies = ctx.get(PoliciesService);
  return author.does(async () => {
    const { slug } = await policies.create({
      title: { nl: 'Beleid' },
      source: { language: 'nl', format: 'markdown', text },
    });
    return policies.read(slug);
  });
}

/** Adopts every clause of a draft as an obligation of employees, except a fact at `1.3`. */
export function adoptAll(
  ctx: AuthoringContext,
  author: TestActor,
  draft: PolicyVersionView,
): Promise<PolicyVersionView> {
  const clauses = draft.sections.flatMap((section) => section.clauses);
  return author.does(() =>
    ctx.get(ReadingsService).decide(
      draft.slug,
      draft.number,
      clauses.map(({ clauseVersionId, number, reading }) => ({
        clauseVersionId,
        seen: reading?.id ?? null,
        decision: 'adopted',
        norm: number === '1.3' ? 'fact' : 'obligation',
        addressee: number === '1.3' ? 'none' : 'employee',
        topic: null,
        plainText: {},
        why: null,
      })),
    ),
  );
}

export function requestApproval(
  ctx: AuthoringContext,
  author: TestActor,
  draft: PolicyVersionView,
  effectiveOn = '2026-03-09',
): Promise<PolicyVersionView> {
  return author.does(() =>
    ctx.get(PolicyApprovals).request(draft.slug, draft.number, {
      reason: 'Eerste versie van het beleid',
      effectiveOn,
      revision: draft.revision,
    }),
  );
}

/** An approved policy, from text to approval by somebody else. */
export async function newApprovedPolicy(
  ctx: AuthoringContext,
  author: TestActor,
  approver: TestActor,
  text = POLICY_TEXT,
): Promise<PolicyVersionView> {
  const draft = await adoptAll(ctx, author, await newDraftPolicy(ctx, author, text));
  const { revision } = await requestApproval(ctx, author, draft);
  return approver.does(() => ctx.get(PolicyApprovals).approve(draft.slug, draft.number, revision));
}

/** A draft of the next version of an approved policy, with this text. */
export function newNextVersion(
  ctx: AuthoringContext,
  author: TestActor,
  { slug }: PolicyVersionView,
  text: string,
): Promise<PolicyVersionView> {
  return author.does(async () => {
    const source = { language: 'nl' as const, format: 'markdown' as const, text };
    const { versionId } = await ctx.get(PolicyVersions).start(slug, { source });
    return ctx.get(PoliciesService).read(slug, versionId);
  });
}

/** Looks at every change of a draft, as its owner does before asking for approval. */
export function lookAtChanges(
  ctx: AuthoringContext,
  author: TestActor,
  { slug, versionId }: PolicyVersionView,
): Promise<PolicyVersionView> {
  return author.does(async () => {
    const { relations, revision } = await ctx.get(PolicyComparisons).view(slug, versionId);
    const keys = relations.filter(({ needsLook }) => needsLook).map(({ key }) => key);
    if (keys.length > 0)
      await ctx.get(ComparisonOverrules).confirm(slug, versionId, { keys, looked: true, revision });
    return ctx.get(PoliciesService).read(slug, versionId);
  });
}
