import type { Comparison } from '@leidraad/policies/model';
import {
  applyOverrules,
  type Compared,
  type DecidedRelation,
  type Overrule,
} from '../comparison/apply-overrules';
import { compareClauses } from '../comparison/compare-clauses';
import { understand, type UnderstandOptions } from './understand';
import type { UnderstoodDocument } from './understood-document';

/** What the worker is asked. */
export type DocumentTask =
  | { kind: 'understand'; bytes: Uint8Array; options: UnderstandOptions }
  | { kind: 'compare'; compared: Compared }
  | { kind: 'decide'; compared: Compared; proposed: Comparison; overrules: readonly Overrule[] };

export type DocumentAnswer = UnderstoodDocument | Comparison | DecidedRelation[];

/** Reads or compares documents: pure, so that it may run in any process. */
export async function documentWork(task: DocumentTask): Promise<DocumentAnswer> {
  if (task.kind === 'understand') return understand(task.bytes, task.options);
  const { compared } = task;
  if (task.kind === 'compare') return compareClauses(compared.old, compared.new, compared.language);
  return applyOverrules(task.proposed, task.overrules, compared);
}
