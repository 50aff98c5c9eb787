import type { Language } from '@leidraad/shared/model';
import type { Finding } from './finding';
import { LINT_MESSAGES } from './lint-messages';
import { SCENARIO_MESSAGES } from './scenario-messages';

/** Every code that the checks answer with, in words for the author. Codes are never reused. */
export const FINDING_MESSAGES = { ...SCENARIO_MESSAGES, ...LINT_MESSAGES };
export type FindingCode = keyof typeof FINDING_MESSAGES;

/** What a finding says, filled in. */
export function wordsOfFinding({ code, params }: Finding, language: Language): string {
  return FINDING_MESSAGES[code][language].replace(/\{(\w+)\}/gu, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
