import { roleOf, type StyleRole } from '../style-roles';
import { attributeOf, childOf, childrenOf, type Element, numberOf } from '@leidraad/shared/server/reading';

/** A paragraph's place in a list: which list and which level, as far as given. */
export interface ListPlace {
  /** '0' takes a paragraph out of the list of its style. */
  list: string | null;
  level: number | null;
}

/** What a style says about its text, with what it takes over from the styles it is based on. */
export interface Style {
  role: StyleRole | null;
  /** 0 for the highest headings, 9 for text. */
  outline: number | null;
  place: ListPlace;
  bold: boolean;
  hidden: boolean;
  /** In half points. */
  size: number | null;
  /** Left indent in twentieths of a point. */
  indent: number | null;
}

const PLAIN: Style = {
  role: null,
  outline: null,
  place: { list: null, level: null },
  bold: false,
  hidden: false,
  size: null,
  indent: null,
};

/** The styles of a document by id. */
export class Styles {
  private readonly elements = new Map<string, Element>();
  private readonly resolved = new Map<string, Style>();
  private readonly standard: string | null = null;

  constructor(root: Element | null) {
    if (!root) return;
    for (const style of childrenOf(root, 'style')) {
      const id = attributeOf(style, 'styleId');
      if (id === null) continue;
      this.elements.set(id, style);
      const isDefault = /^(?:1|true|on)$/u.test(attributeOf(style, 'default') ?? '');
      if (isDefault && attributeOf(style, 'type') === 'paragraph') this.standard = id;
    }
  }

  /** `id`: null for the style that text has where none is named. */
  of(id: string | null): Style {
    const wanted = id ?? this.standard;
    return wanted === null ? PLAIN : this.resolve(wanted, 0);
  }

  private resolve(id: string, depth: number): Style {
    const known = this.resolved.get(id);
    if (known) return known;
    const element = this.elements.get(id);
    if (!element) return { ...PLAIN, role: roleOf(id) };
    const basedOn = attributeOf(childOf(element, 'basedOn'), 'val');
    const style = read(
      element,
      basedOn === null || depth > MOST_BASES ? PLAIN : this.resolve(basedOn, depth + 1),
    );
    this.resolved.set(id, style);
    return style;
  }
}

/** Styles based on one another in a circle end here. */
const MOST_BASES = 30;

function read(element: Element, base: Style): Style {
  const id = attributeOf(element, 'styleId') ?? '';
  const name = attributeOf(childOf(element, 'name'), 'val') ?? '';
  const paragraph = childOf(element, 'pPr');
  const run = childOf(element, 'rPr');
  const place = placeOf(paragraph);
  return {
    // Subtitles are often based on the title, and are not it.
    role: roleOf(name) ?? roleOf(id) ?? (base.role === 'title' ? null : base.role),
    outline: numberOf(childOf(paragraph, 'outlineLvl'), 'val') ?? base.outline,
    place: { list: place.list ?? base.place.list, level: place.level ?? base.place.level },
    bold: isOn(run, 'b') ?? base.bold,
    hidden: isOn(run, 'vanish') ?? base.hidden,
    size: numberOf(childOf(run, 'sz'), 'val') ?? base.size,
    indent: indentOf(paragraph) ?? base.indent,
  };
}

/** The list and level in paragraph properties. */
export function placeOf(properties: Element | null): ListPlace {
  const place = childOf(properties, 'numPr');
  return {
    list: attributeOf(childOf(place, 'numId'), 'val'),
    level: numberOf(childOf(place, 'ilvl'), 'val'),
  };
}

/** Left indent in paragraph properties; where text runs from right to left it is called start. */
export function indentOf(properties: Element | null): number | null {
  const indent = childOf(properties, 'ind');
  return numberOf(indent, 'left') ?? numberOf(indent, 'start');
}

/** A switch in run properties: on without a value, null where it is not mentioned. */
export function isOn(properties: Element | null, name: string): boolean | null {
  const element = childOf(properties, name);
  return element && !/^(?:0|false|off|none)$/u.test(attributeOf(element, 'val') ?? '');
}
