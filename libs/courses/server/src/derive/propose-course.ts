import type { DerivableSource, DerivedCourse, ProposedCourse } from '@leidraad/courses/model';
import { LANGUAGES, type Language } from '@leidraad/shared/model';
import { derivedId } from './derived-id';
import { deriveCourse } from './derive-course';
import { withTranslation } from './with-translation';

export interface ProposalTask {
  source: DerivableSource;
  courseId: string;
}

/**
 * The draft in the policy's own language, with its texts in the other where that one's draft has the same: keys and ids
 * follow from clauses and templates, and are the same in both. What only the other language has stays away, since there is
 * nothing to translate it from. Questions get ids of the course: in another one, the same question has statistics of its own.
 */
export function proposeCourse({ source, courseId }: ProposalTask): ProposedCourse {
  const own = deriveCourse(source, source.master);
  const others = LANGUAGES.filter(
    (language) => language !== source.master && source.clauses.some(({ text }) => text[language]),
  ).map((language) => deriveCourse(source, language));
  const items = others.reduce((drafts, other) => withTranslation(drafts, other.items), own.items);
  const idOf = (itemId: string) => derivedId('item of course', courseId, itemId);
  return {
    languages: [own, ...others].map(({ language }) => language),
    lessons: others.reduce((lessons, other) => withTranslation(lessons, other.lessons), own.lessons),
    items: items.map((item) => ({ ...item, id: idOf(item.id) })),
    rules: own.rules,
    origins: own.origins.map((origin) => ({ ...origin, itemId: idOf(origin.itemId) })),
    advice: [own, ...others]
      .flatMap(adviceOf)
      .map(({ path, ...rest }) => ({ ...rest, path: placeIn(path, idOf) })),
    dropped: own.dropped,
  };
}

/** `items.<id>.question` with the id that the item has in the course. */
function placeIn(path: string, idOf: (itemId: string) => string): string {
  const [kind, id = '', ...rest] = path.split('.');
  return kind === 'items' ? [kind, idOf(id), ...rest].join('.') : path;
}

const adviceOf = ({
  language,
  lines,
}: DerivedCourse): { language: Language; path: string; advice: Advice }[] =>
  lines.flatMap(({ path, advice }) => (advice.length > 0 ? [{ language, path, advice }] : []));

type Advice = DerivedCourse['lines'][number]['advice'];
