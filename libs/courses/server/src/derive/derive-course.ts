import type { DerivableSource, DerivedCourse } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { contextOf } from './context';
import { chooseItems } from './items/choose-items';
import { makeLesson } from './make-lesson';
import { outlineOf } from './outline';
import { ACTS, TEMPLATES } from './templates/all-templates';
import { nothingTold } from './told';
import { usedClauses } from './used-clauses';

/**
 * Drafts of lessons and items from the adopted clauses of a policy version, in one language. Pure: the same source gives the
 * same draft to the byte. Keys and ids follow from the clauses and the templates, so that they stay while those do, and are
 * the same in both languages. Nothing in it is published as it is: a person edits and accepts.
 */
export function deriveCourse(source: DerivableSource, language: Language): DerivedCourse {
  const context = contextOf(source, language, { acts: ACTS, templates: TEMPLATES });
  const used = usedClauses(source, language);
  const outlines = outlineOf(source, used);
  const told = nothingTold();
  const lessons = outlines.map((outline) => makeLesson(outline, told, context));
  const chosen = chooseItems(outlines, used, context);
  return {
    language,
    lessons: lessons.map(({ lesson }) => lesson),
    items: chosen.items,
    rules: lessons.flatMap(({ rules }) => rules),
    origins: chosen.origins,
    lines: [...lessons.flatMap(({ lines }) => lines), ...chosen.lines],
    dropped: [...used.dropped, ...chosen.dropped],
  };
}
