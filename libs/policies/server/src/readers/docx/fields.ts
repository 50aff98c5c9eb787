interface Field {
  instruction: string;
  shows: boolean;
  isContents: boolean;
}

/**
 * The fields that are open at a place in the text: what stands between begin and separator is an instruction and no
 * text, what follows is what the field shows. A contents list is a field that spans many paragraphs.
 */
export class Fields {
  private readonly open: Field[] = [];
  // Counted, not searched: a hostile file opens as many as it has text.
  private hidden = 0;
  private contents = 0;

  mark(type: string | null): void {
    const top = this.open.at(-1);
    if (type === 'begin') {
      this.open.push({ instruction: '', shows: false, isContents: false });
      this.hidden += 1;
    } else if (type === 'separate' && top && !top.shows) {
      top.shows = true;
      top.isContents = isContentsField(top.instruction);
      this.hidden -= 1;
      if (top.isContents) this.contents += 1;
    } else if (type === 'end' && top) {
      this.open.pop();
      if (!top.shows) this.hidden -= 1;
      if (top.isContents) this.contents -= 1;
    }
  }

  instruct(text: string): void {
    const top = this.open.at(-1);
    if (top && !top.shows && top.instruction.length < LONGEST) top.instruction += text;
  }

  /** Whether text at this place is shown. */
  get shows(): boolean {
    return this.hidden === 0;
  }

  /** Whether this place is part of a contents list. */
  get isContents(): boolean {
    return this.contents > 0;
  }
}

/** Enough to tell the field. */
const LONGEST = 200;

/** Whether an instruction makes a contents list. */
export function isContentsField(instruction: string): boolean {
  return /^\s*TOC\b/u.test(instruction);
}
