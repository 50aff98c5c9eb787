import { LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';
import type { Item } from './item';
import { type ItemText, type KnownTexts, textsOfItem, textsOfKnownItem } from './item-texts';

/** A text, by its path, whose translation into a language is older than what it translates. */
export type OutdatedMark = NonNullable<Item['outdated']>[number];

/**
 * An item after an edit, with its translations marked: older where the text in the master language changed and the
 * translation did not; no longer where the translation was written anew. A text that moved takes its marks along.
 *
 * `opened` is the item before this sitting: what had no master text then is still being written, and a translation that
 * was there first is not older than it.
 */
export function withOutdated(before: Item, after: Item, master: Language, opened: Item = before): Item {
  const earlier = earlierTexts(before);
  const started = new Set(
    knownTexts(opened).flatMap(({ path, text }) => (text[master] === undefined ? [] : [path])),
  );
  const marks = knownTexts(after).flatMap(({ path, text }) => {
    const was = earlier.of(path, text);
    if (was?.text === text && !before.outdated) return [];
    return LANGUAGES.filter((language) => {
      if (language === master || text[language] === undefined || !was) return false;
      if (!sameWords(was.text[language], text[language])) return false;
      const changed = !sameWords(was.text[master], text[master]) && started.has(was.path);
      return changed || isMarked(before, was.path, language);
    }).map((language) => ({ path, language }));
  });
  return withMarks(after, marks);
}

/** Somebody read an older translation, and it still says the same. */
export function confirmedTranslation(item: Item, path: string, language: Language): Item {
  return withMarks(
    item,
    (item.outdated ?? []).filter((mark) => mark.path !== path || mark.language !== language),
  );
}

/** `back`, an item in which something was put back, with the marks that `before` had on what `now` does not have. */
export function withMarksOf(before: Item, now: Item, back: Item): Item {
  const present = new Set(textsOfItem(now).map(({ path }) => path));
  const returned = (before.outdated ?? []).filter(({ path }) => !present.has(path));
  return withMarks(back, [...(back.outdated ?? []), ...returned]);
}

/** Without marks there is no member for them: an item that is up to date reads as one that always was. */
function withMarks(item: Item, marks: OutdatedMark[]): Item {
  if (marks.length === 0 && !item.outdated) return item;
  const { outdated: _old, ...rest } = item;
  return marks.length > 0 ? { ...rest, outdated: marks } : rest;
}

/** At each key that is pressed, what was written before it is compared again. */
const KNOWN: KnownTexts = new WeakMap();

const knownTexts = (item: Item): ItemText[] => textsOfKnownItem(item, KNOWN);

/** Finds the text as it was: the same one wherever it stood, or what stood in its place. */
function earlierTexts(before: Item) {
  const texts = knownTexts(before);
  const byText = new Map(texts.map((each) => [each.text, each]));
  const byPath = new Map(texts.map((each) => [each.path, each]));
  return {
    of(path: string, text: LocalizedText) {
      const here = byPath.get(path);
      return here?.text === text ? here : (byText.get(text) ?? here);
    },
  };
}

const isMarked = ({ outdated }: Item, path: string, language: Language): boolean =>
  outdated?.some((mark) => mark.path === path && mark.language === language) ?? false;

/** Spaces around a text are typing, not saying something else. */
const sameWords = (one: string | undefined, other: string | undefined): boolean =>
  one?.trim() === other?.trim();
