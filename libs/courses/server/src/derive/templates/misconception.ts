import type { MISCONCEPTIONS } from '@leidraad/quizzes/model';

export type Misconception = (typeof MISCONCEPTIONS)[number];
