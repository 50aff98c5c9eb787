const OWN_NUMBER =
  /^(?:(?<word>artikel|article|art\.|hoofdstuk|chapter|section|paragraaf|deel|part|stap|step|§)\s{0,3})?(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?<mark>[.):]?)(?:\s+[-–—]?\s*(?<heading>\S.*))?$/iu;

/** Gives each section a number: the author's own where there is one, else the next one that is free. */
export class SectionNumbers {
  private readonly taken = new Set<string>();
  private counted = 0;

  /** Number of the text before the first heading. */
  introduction(): { number: string; heading: string } {
    this.taken.add('0');
    return { number: '0', heading: '' };
  }

  /** Parts "4. Privacy" into number and heading; a number that was used before is counted on instead. */
  next(line: string): { number: string; heading: string } {
    this.counted += 1;
    const groups = OWN_NUMBER.exec(line)?.groups;
    const own = groups?.['number'];
    // "10 tips" starts with a number, but is not numbered; "3 Accounts" as the third heading is.
    const isNumbered =
      own !== undefined &&
      (groups?.['word'] || groups?.['mark'] || own.includes('.') || own === String(this.counted));
    if (!isNumbered || this.taken.has(own)) return { number: this.free(), heading: line };
    this.taken.add(own);
    return { number: own, heading: groups?.['heading'] ?? line };
  }

  private free(): string {
    while (this.taken.has(String(this.counted))) this.counted += 1;
    const number = String(this.counted);
    this.taken.add(number);
    return number;
  }
}
