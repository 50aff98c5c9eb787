import type { Passage } from '../text/outline';
import { ListDepths } from '../text/list-depths';
import { listMarkOf, styleOfLabel, type ListMark } from '../text/list-marks';
import { visiblePart } from '../text/visible-text';
import { withNumberedTitles } from './numbered-titles';

/**
 * Reads what authors type instead of using the list or heading their program offers: a paragraph that begins with a
 * mark ("a. de naam", "– foto’s") becomes a list item with the mark as its number, a line "Artikel 3" or a lone "3. Toezicht" a heading, and
 * paragraphs that close in semicolons below a colon the items they are. Formats differ in this, texts do not.
 */
export function withTypedMarks(passages: readonly Passage[]): Passage[] {
  const reader = new TypedMarks();
  return withNumberedTitles(passages.map((passage, index) => reader.read(passage, passages[index + 1])));
}

class TypedMarks {
  private readonly depths = new ListDepths();
  private before = '';
  private beforeIsImplied = false;

  read(passage: Passage, next: Passage | undefined): Passage {
    if (passage.leftOut !== undefined) return passage;
    const read = this.convert(passage, next);
    this.before = read.visible.text;
    return read;
  }

  private convert(passage: Passage, next: Passage | undefined): Passage {
    if (passage.kind === 'item') {
      this.depths.enter(passage.depth ?? 0, styleOfLabel(passage.number), passage.number ?? null);
      this.beforeIsImplied = false;
      return passage;
    }
    if (passage.kind === 'paragraph' && !passage.quoted) {
      const mark =
        passage.number === undefined
          ? listMarkOf(passage.visible.text, this.depths.lastLabel('letter'))
          : null;
      if (mark) return this.item(passage, mark);
      if (isTypedHeading(passage.visible.text, next)) {
        this.depths.close();
        return { kind: 'heading', level: LEVEL_OF_TYPED, visible: passage.visible };
      }
      if (this.isImplied(passage.visible.text)) return this.impliedItem(passage);
    }
    this.depths.close();
    this.beforeIsImplied = false;
    return passage;
  }

  private item(passage: Passage, mark: ListMark): Passage {
    const depth = this.depths.next(mark.style, mark.label, 0, this.before);
    this.beforeIsImplied = false;
    const number = mark.style === 'bullet' ? {} : { number: mark.label };
    return {
      kind: 'item',
      depth,
      leadsIn: false,
      ...number,
      visible: visiblePart(passage.visible, mark.length),
    };
  }

  /** "A. Naam;" is marked as well; a capital alone is too often an initial to count elsewhere. */
  private impliedItem(passage: Passage): Passage {
    this.beforeIsImplied = true;
    const mark = /^(?<label>[A-Z])[.)]\s+/u.exec(passage.visible.text);
    const number = mark?.groups?.['label'];
    return {
      kind: 'item',
      depth: this.depths.depth,
      leadsIn: false,
      ...(number === undefined ? {} : { number }),
      visible: visiblePart(passage.visible, mark?.[0].length ?? 0),
    };
  }

  /** A paragraph below a colon that closes in a semicolon or comma, and those that go on after one. */
  private isImplied(text: string): boolean {
    const goesOn = /[;,](?:\s(?:en|of|and|or))?$/u;
    if (this.beforeIsImplied) return goesOn.test(this.before);
    return this.before.endsWith(':') && goesOn.test(text);
  }
}

/** Below everything that a reader recognised as a heading by its looks. */
const LEVEL_OF_TYPED = 6;
const TYPED_HEADING =
  /^(?:Artikel|Article|Hoofdstuk|Chapter|Paragraaf|Afdeling|Titel|Deel|Part|Bijlage|Annex|Appendix|ARTIKEL|ARTICLE|HOOFDSTUK|CHAPTER|BIJLAGE|APPENDIX|§)\s?(?:\d{1,3}(?:[.:]\d{1,4}){0,3}[a-z]?|[IVXLC]{1,7}|[A-Z])\b[.:]?(?:\s.{0,100})?$/u;

/** "Artikel 3. Nevenwerkzaamheden" on its own line, and no sentence that begins that way. */
function isTypedHeading(text: string, next: Passage | undefined): boolean {
  return (
    next !== undefined && TYPED_HEADING.test(text) && !/[.;,:!?]$/u.test(text.replace(/^\S+\s?\S+$/u, 'x'))
  );
}
