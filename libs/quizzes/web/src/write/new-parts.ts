import {
  type BreachItem,
  type Feedback,
  type ItemOption,
  type MatchingItem,
  type OrderingItem,
} from '@leidraad/quizzes/model';
import { v7 as newId } from 'uuid';

/** A key that no other part of the item has, and that it keeps. */
export const newPartKey = (): string => newId().slice(-12);

export const newFeedback = (): Feedback => ({ text: {}, clauses: [] });

export const newOption = (right: boolean): ItemOption => ({
  key: newPartKey(),
  text: {},
  right,
  feedback: {},
  clauses: [],
});

export const newStep = (): OrderingItem['steps'][number] => ({ key: newPartKey(), text: {} });

export const newTarget = (): MatchingItem['targets'][number] => ({ key: newPartKey(), text: {} });

export const newRow = (): MatchingItem['rows'][number] => ({
  key: newPartKey(),
  text: {},
  target: null,
  feedback: newFeedback(),
});

export const newRule = (): BreachItem['rules'][number] => ({ key: newPartKey(), text: {}, clauseId: null });

export const newMessagePart = (): BreachItem['parts'][number] => ({
  key: newPartKey(),
  place: 'text',
  text: {},
  breaks: null,
  feedback: newFeedback(),
});
