import type { DerivableSource, DerivedCourse, ProposedCourse } from '@leidraad/courses/model';
import { LANGUAGES, type Language } from '@leidraad/shared/model';
import { deriveCourse } from './derive-course';
import { withTranslation } from './with-translation';

/**
 * The draft in the policy's own language, with its texts in the other where that one's draft has the same: keys and ids
 * follow from clauses and templates, and are the same in both. What only the other language has stays away, since there is
 * nothing to translate it from.
 */
export function proposeCourse(source: DerivableSource): ProposedCourse {
  const own = deriveCourse(source, source.master);
  const others = LANGUAGES.filter(
    (language) => language !== source.master && source.clauses.some(({ text }) => text[language]),
  ).map((language) => deriveCourse(source, language));
  return {
    languages: [own, ...others].map(({ language }) => language),
    lessons: others.reduce((lessons, other) => withTranslation(lessons, other.lessons), own.lessons),
    items: others.reduce((items, other) => withTranslation(items, other.items), own.items),
    rules: own.rules,
    origins: own.origins,
    advice: [own, ...others].flatMap(adviceOf),
    dropped: own.dropped,
  };
}

const adviceOf = ({
  language,
  lines,
}: DerivedCourse): { language: Language; path: string; advice: Advice }[] =>
  lines.flatMap(({ path, advice }) => (advice.length > 0 ? [{ language, path, advice }] : []));

type Advice = DerivedCourse['lines'][number]['advice'];
