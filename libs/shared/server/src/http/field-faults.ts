import type { FieldError } from '@leidraad/shared/model';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const OWN_CODE = /^[a-z-]+\.[a-z-]+$/;

function sizeFault(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Omit<FieldError, 'path'> {
  const small = issue.code === 'too_small';
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const params: Record<string, number> = small ? { min: limit } : { max: limit };
  if (issue.origin === 'string') {
    if (small && limit === 1) return { code: 'field.required' };
    return { code: small ? 'field.too-short' : 'field.too-long', params };
  }
  if (issue.origin === 'array') return { code: small ? 'field.too-few' : 'field.too-many', params };
  return { code: small ? 'field.too-small' : 'field.too-big', params };
}

function faultOf(issue: Issue): Omit<FieldError, 'path'> {
  if (OWN_CODE.test(issue.message)) return { code: issue.message };
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return sizeFault(issue);
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === null ? 'field.required' : 'field.type' };
    case 'invalid_format':
      if (issue.format === 'email') return { code: 'field.email' };
      return { code: issue.format === 'date' ? 'field.date' : 'field.format' };
    case 'invalid_value':
      return { code: 'field.choice' };
    default:
      return { code: 'field.type' };
  }
}

/** What a schema found, as faults beside fields with stable codes. */
export function fieldFaults(issues: readonly Issue[]): FieldError[] {
  return issues.map((issue) => ({ path: issue.path.map(String).join('.'), ...faultOf(issue) }));
}
