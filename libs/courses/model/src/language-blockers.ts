import { isUnwrittenAlt, textsOfItem } from '@leidraad/quizzes/model';
import { LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';
import type { Blocker, BlockerTarget } from './blocker';
import { linesOf } from './citations';
import type { CourseContent } from './course-content';

interface Part {
  target: BlockerTarget;
  texts: LocalizedText[];
}

/** Texts of the course by the part of the editor where they are written. */
function partsOf(content: CourseContent): Part[] {
  return [
    { target: { tab: 'settings' }, texts: [content.title, content.summary, content.statement] },
    ...content.lessons.map((lesson) => ({
      target: { tab: 'content' as const, lessonKey: lesson.key },
      texts: [
        lesson.topic,
        lesson.title,
        lesson.goal,
        ...lesson.blocks.flatMap((block) => linesOf(block).map((line) => line.text)),
      ],
    })),
    ...content.items.map((item) => ({
      target: { tab: 'quiz' as const, itemId: item.id },
      // A picture without words in any language is told of by itself.
      texts: textsOfItem(item)
        .filter((text) => !isUnwrittenAlt(text))
        .map(({ text }) => text),
    })),
  ];
}

/**
 * The master language has to be complete; another one that lags behind is advice. Where its text is missing its readers
 * see the master text; an item whose translation is older is not ready in that language (quizzes, `languagesOfItem`).
 */
export function languageBlockers(content: CourseContent, master: Language): Blocker[] {
  return [...missing(content, master), ...outdated(content, master)];
}

function missing(content: CourseContent, master: Language): Blocker[] {
  return partsOf(content).flatMap(({ target, texts }) =>
    LANGUAGES.flatMap((language): Blocker[] => {
      const count = texts.filter((text) => text[language] === undefined).length;
      if (count === 0) return [];
      return language === master
        ? [{ code: 'course.text-missing', kind: 'blocks', params: { count, language }, target }]
        : [{ code: 'course.translation-missing', kind: 'advice', params: { count, language }, target }];
    }),
  );
}

function outdated({ items }: CourseContent, master: Language): Blocker[] {
  return items.flatMap((item) =>
    LANGUAGES.filter((language) => language !== master).flatMap((language): Blocker[] => {
      const count = (item.outdated ?? []).filter((mark) => mark.language === language).length;
      if (count === 0) return [];
      const target = { tab: 'quiz' as const, itemId: item.id };
      return [{ code: 'course.translation-outdated', kind: 'advice', params: { count, language }, target }];
    }),
  );
}
