import { type Addressee, type Norm, type PolicyVersionView } from '@leidraad/policies/model';
import { type LocalizedText } from '@leidraad/shared/model';

/** A clause as a lesson shows it. The `citedClauseSchema` of training fits. */
export interface LessonClause {
  clauseId: string;
  number: string;
  text: LocalizedText;
  norm: Norm | null;
  addressee: Addressee | null;
}

/** The clauses of a policy version by clause id, for a preview. */
export function lessonClausesOf(
  version: Pick<PolicyVersionView, 'sections'> | undefined,
): Record<string, LessonClause> {
  const clauses = version?.sections.flatMap((section) => section.clauses) ?? [];
  return Object.fromEntries(
    clauses.map(({ clauseId, number, text, reading }) => [
      clauseId,
      { clauseId, number, text, norm: reading?.norm ?? null, addressee: reading?.addressee ?? null },
    ]),
  );
}
