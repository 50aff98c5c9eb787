import type { ComparableClause, Comparison } from '@leidraad/policies/model';
import { DomainError, type ErrorDetails, type ErrorKind, type Language } from '@leidraad/shared/model';
import { compareClauses } from '../comparison/compare-clauses';
import { understand, type UnderstandOptions } from './understand';
import type { UnderstoodDocument } from './understood-document';

/** What the worker is asked. */
export type DocumentTask =
  | { kind: 'understand'; bytes: Uint8Array; options: UnderstandOptions }
  | {
      kind: 'compare';
      old: readonly ComparableClause[];
      new: readonly ComparableClause[];
      language: Language;
    };

export type DocumentAnswer = UnderstoodDocument | Comparison;

/** What comes back over the border between threads, where an error loses its code: a refusal travels as plain data. */
export type DocumentOutcome =
  { answer: DocumentAnswer } | { refused: { code: string; kind: ErrorKind; details: ErrorDetails } };

/** Reads or compares documents: pure, so that it may run in any thread. Anything but a refusal is thrown on. */
export async function documentWork(task: DocumentTask): Promise<DocumentOutcome> {
  try {
    return {
      answer:
        task.kind === 'understand'
          ? await understand(task.bytes, task.options)
          : compareClauses(task.old, task.new, task.language),
    };
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    return { refused: { code: fault.code, kind: fault.kind, details: fault.details } };
  }
}
