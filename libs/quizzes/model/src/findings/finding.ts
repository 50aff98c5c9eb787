import type { Language } from '@leidraad/shared/model';
import type { Step } from '../scenario/play';
import type { FindingCode } from './finding-messages';

/** A clause that an item cites, as much of it as the checks read. */
export interface CheckedClause {
  /** As people see it: `4.2`. */
  number: string;
  /** In the language that is checked. */
  text: string;
}
/** By clause id. */
export type CheckedClauses = ReadonlyMap<string, CheckedClause>;

/** Something that is wrong with an item, or worth a look. */
export interface Finding {
  code: FindingCode;
  /** An error stops publishing; where it names a language, in that language only. A warning never does. */
  severity: 'error' | 'warning';
  /** What the words of the code are filled with. */
  params: Readonly<Record<string, string | number>>;
  /** Key of a situation or an ending of a scenario. */
  node?: string;
  /** Key of a choice in `node`. */
  choice?: string;
  flag?: string;
  clauseId?: string;
  /** A shortest play that shows it, from the start: the choices to make. Empty where the start shows it. */
  path?: Step[];
  /** Where in the item, as in `textsOfItem`: `options.a.feedback`, or `options.a` for all of it. */
  part?: string;
  language?: Language;
  /** The item, where several are checked together. */
  itemId?: string;
}

type Where = Omit<Finding, 'code' | 'severity' | 'params'> & { params?: Finding['params'] };

export const fault = (code: FindingCode, { params = {}, ...where }: Where = {}): Finding => ({
  code,
  severity: 'error',
  params,
  ...where,
});

export const warning = (code: FindingCode, where: Where = {}): Finding => ({
  ...fault(code, where),
  severity: 'warning',
});

/** Whether nothing stops publishing in a language; in any of them where none is named. */
export function isPublishable(findings: readonly Finding[], language?: Language): boolean {
  return !findings.some(
    (finding) =>
      finding.severity === 'error' &&
      (finding.language === undefined || language === undefined || finding.language === language),
  );
}
