import type { ListPosition } from '../list-depths';
import { headingLevel } from '../style-roles';
import { attributeOf, childOf, type Element, numberOf } from '@leidraad/shared/server/reading';
import { indentOf, placeOf, type Style } from './styles';
import type { ListUse, WordContext } from './word-context';

/** What a paragraph is, by its style and its own properties. */
export interface ParagraphKind {
  style: Style;
  /** 1 for the highest headings; null for text. */
  heading: number | null;
  isTitle: boolean;
  isContents: boolean;
  quoted: boolean;
  /** Left indent in twentieths of a point. */
  indent: number;
  /** The list it is numbered in, null for none. */
  place: ListUse | null;
  /** Of a list item. */
  position: ListPosition | null;
}

/** Outline levels go to 9, the last of which means text. */
const TEXT_OUTLINE = 9;

export function paragraphIn(paragraph: Element, context: WordContext): ParagraphKind {
  const properties = childOf(paragraph, 'pPr');
  const styleId = attributeOf(childOf(properties, 'pStyle'), 'val');
  const style = context.styles.of(styleId);
  const outline = numberOf(childOf(properties, 'outlineLvl'), 'val') ?? style.outline;
  const isTitle = style.role === 'title';
  const heading = isTitle
    ? 1
    : outline !== null
      ? outline < TEXT_OUTLINE
        ? outline + 1
        : null
      : headingLevel(style.role);
  const place = placeIn(properties, styleId, style, context);
  const indent = indentOf(properties) ?? place?.indent ?? style.indent ?? 0;
  const isItem = place !== null || style.role === 'item';
  return {
    style,
    heading,
    isTitle,
    isContents: style.role === 'contents',
    quoted: style.role === 'quote',
    indent,
    place,
    position: isItem ? { list: place?.list.key ?? 'style', level: place?.level ?? 0, indent } : null,
  };
}

function placeIn(
  properties: Element | null,
  styleId: string | null,
  style: Style,
  context: WordContext,
): ListUse | null {
  const own = placeOf(properties);
  const id = own.list ?? style.place.list;
  const list = id === null ? undefined : context.lists.get(id);
  if (id === null || !list) return null;
  const level = own.level ?? levelOfStyle(list.levels, styleId) ?? style.place.level ?? 0;
  return { id, list, level, indent: list.levels.get(level)?.indent ?? null };
}

/** A list whose levels belong to styles says which level a style has. */
function levelOfStyle(levels: ListUse['list']['levels'], styleId: string | null): number | null {
  if (styleId === null) return null;
  for (const [at, level] of levels) if (level.styleId === styleId) return at;
  return null;
}
