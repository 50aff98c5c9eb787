import { type EndingKind, type ScenarioItem } from '@leidraad/quizzes/model';

/** A scenario without its words: what decides where everything stands, and what leads where. */
export interface Shape {
  start: string | null;
  situations: readonly { key: string; choices: readonly { key: string; to: string | null }[] }[];
  endings: readonly { key: string; kind: EndingKind }[];
}

export const NO_SHAPE: Shape = { start: null, situations: [], endings: [] };

export const shapeOf = ({ start, situations, endings }: ScenarioItem): Shape => ({
  start,
  situations: situations.map(({ key, choices }) => ({
    key,
    choices: choices.map(({ key: choice, to }) => ({ key: choice, to })),
  })),
  endings: endings.map(({ key, kind }) => ({ key, kind })),
});

export const isSameShape = (a: Shape, b: Shape): boolean => JSON.stringify(a) === JSON.stringify(b);
