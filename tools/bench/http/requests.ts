import { randomUUID } from 'node:crypto';
import type { Learner } from './learners.ts';

/** One request of the client, ready to send. */
export interface Request {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const headersOf = (learner: Learner) => ({
  cookie: `leidraad=${learner.cookie}; XSRF-TOKEN=${learner.csrf}`,
  accept: 'application/json, text/plain, */*',
});

export function lessonRequest(learner: Learner): Request {
  return {
    method: 'GET',
    path: `/api/my/cycles/${learner.cycleId}/lessons/${learner.lessonKey}`,
    headers: headersOf(learner),
  };
}

export function answerRequest(learner: Learner, position: number): Request {
  const body = JSON.stringify({
    clientKey: randomUUID(),
    position,
    response: { options: [learner.options[position]] },
    language: 'nl',
  });
  return {
    method: 'POST',
    path: `/api/my/attempts/${learner.attemptId}/answers`,
    headers: {
      ...headersOf(learner),
      'x-xsrf-token': decodeURIComponent(learner.csrf),
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  };
}

export const lessonRequests = (learners: readonly Learner[]): Request[] => learners.map(lessonRequest);

/** Position by position over all learners, so that no two requests under way wait for the same cycle. */
export function answerRequests(learners: readonly Learner[]): Request[] {
  const positions = (learners[0]?.options.length ?? 1) - 1;
  return Array.from({ length: positions }, (_, position) =>
    learners.map((learner) => answerRequest(learner, position)),
  ).flat();
}
