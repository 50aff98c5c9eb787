import { type Language } from '@leidraad/shared/model';

// Addresses of one's own training, apart from what writes there: the home page needs no more than these.
export const TASKS_PATH = '/api/my/tasks';
export const cyclePath = (cycleId: string) => `/api/my/cycles/${cycleId}`;
export const lessonPath = (cycleId: string, key: string) => `${cyclePath(cycleId)}/lessons/${key}`;
export const attemptPath = (attemptId: string) => `/api/my/attempts/${attemptId}`;
export const statementPath = (cycleId: string, language: Language) =>
  `${cyclePath(cycleId)}/statement?language=${language}`;
