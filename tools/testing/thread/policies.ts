import {
  Clause,
  ClauseText,
  ClauseVersion,
  PolicyVersion,
  Reading,
  Section,
} from '@leidraad/policies/server';
import { v7 as newId } from 'uuid';
import type { TestCourse } from './courses';
import type { ThreadContext } from './thread';

/**
 * The next version of a course's policy, approved now: these clauses (by their place) have a new meaning, the others are as
 * they were. Answers the course on it, not published yet.
 */
export async function nextPolicy(
  ctx: ThreadContext,
  course: TestCourse,
  { changed = [] }: { changed?: number[] } = {},
): Promise<TestCourse> {
  const { manager } = ctx.work;
  const now = ctx.clock.now();
  const number = `${course.number + 1}.0`;
  const policyVersionId = newId();
  await manager.insert(PolicyVersion, {
    id: policyVersionId,
    policyId: course.policyId,
    number,
    changeKind: changed.length > 0 ? 'substantive' : 'editorial',
    authorId: course.authorId,
    createdAt: now,
    effectiveOn: '2026-01-01',
  });
  for (const [at, clauseId] of course.clauseIds.entries()) {
    const known = await manager.existsBy(Clause, { id: clauseId });
    if (!known) await manager.insert(Clause, { id: clauseId, policyId: course.policyId });
    const [before] = await ctx.work.query<{ meaning_id: string }>(
      'select meaning_id from clause_version where clause_id = $1 and policy_version_id = $2',
      [clauseId, course.policyVersionId],
    );
    const isNew = changed.includes(at) || !before;
    const meaningId = isNew ? newId() : before.meaning_id;
    const [sectionId, clauseVersionId] = [newId(), newId()];
    const section = String(at + 1);
    await manager.insert(Section, {
      id: sectionId,
      policyVersionId,
      ordinal: at,
      number: section,
      heading: { nl: `Deel ${section}`, en: `Part ${section}` },
    });
    await manager.insert(ClauseVersion, {
      id: clauseVersionId,
      clauseId,
      policyVersionId,
      meaningId,
      sectionId,
      ordinal: at + 1,
      number: `${section}.1`,
      kind: 'sentence',
    });
    const text = `Houd gegevens van klanten voor jezelf, regel ${section}${isNew ? `, versie ${number}` : ''}.`;
    await manager.insert(ClauseText, { clauseVersionId, language: 'nl', text, sha256: '', start: 0, end: 1 });
    if (isNew)
      await manager.insert(Reading, {
        id: newId(),
        meaningId,
        decision: 'adopted',
        norm: 'obligation',
        addressee: 'employee',
        topic: null,
        plainText: {},
        whyId: null,
        byId: course.authorId,
        effectiveAt: now,
      });
  }
  await manager.update(PolicyVersion, policyVersionId, { approvedAt: now, approverId: course.authorId });
  return { ...course, policyVersionId };
}
