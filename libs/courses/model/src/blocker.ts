import type { PolicyVersionView } from '@leidraad/policies/model';
import type { BlockerCode } from './blocker-messages';

/** Where in the editor a point can be solved. */
export interface BlockerTarget {
  tab: 'source' | 'content' | 'quiz' | 'settings';
  lessonKey?: string;
  blockKey?: string;
  lineKey?: string;
  itemId?: string;
  optionKey?: string;
  clauseNumber?: string;
}

/** One point on the list: `blocks` stops publishing, `advice` never does. */
export interface Blocker {
  code: BlockerCode;
  kind: 'blocks' | 'advice';
  params: Record<string, string | number>;
  target: BlockerTarget;
}

/** As much of a policy version as the rule needs. */
export type PolicyForCourse = Pick<PolicyVersionView, 'state' | 'masterLanguage' | 'sections'>;
export type ClauseForCourse = PolicyForCourse['sections'][number]['clauses'][number];

/** A point that stops publishing. */
export function blocks(code: BlockerCode, target: BlockerTarget, params: Blocker['params'] = {}): Blocker {
  return { code, kind: 'blocks', params, target };
}
