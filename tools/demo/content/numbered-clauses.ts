/**
 * The clauses of a policy written the way ours are: numbered headings, paragraphs of plain sentences, lists of one
 * sentence an item. Deliberately simpler than the product's own splitter, so that the content is checked on its own.
 */
export function numberedClauses(markdown: string): Map<string, string> {
  const clauses = new Map<string, string>();
  for (const section of markdown.split(/^## /mu).slice(1)) {
    const [heading = '', ...lines] = section.split('\n');
    const number = /^(\d+)\. /u.exec(heading)?.[1];
    if (number === undefined) throw new Error(`heading without a number: ${heading}`);
    lines
      .filter((line) => line.trim() !== '')
      .flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : line.split(/(?<=[.?:]\)?) (?=\p{Lu})/u)))
      .forEach((text, index) => clauses.set(`${number}.${index + 1}`, text));
  }
  return clauses;
}

/** `Heading` of each section by number. */
export function sectionHeadings(markdown: string): Map<string, string> {
  return new Map(
    [...markdown.matchAll(/^## (\d+)\. (.+)$/gmu)].map(([, number = '', text = '']) => [number, text]),
  );
}

/** What stands in for the id of a clause where no policy is loaded. */
export function clauseIdOf(number: string): string {
  const [section = '', clause = ''] = number.split('.');
  return `00000000-0000-4000-8000-${section.padStart(6, '0')}${clause.padStart(6, '0')}`;
}
