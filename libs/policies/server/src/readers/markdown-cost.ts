/**
 * Whether the Markdown parser reads `source` in bounded time: it is cubic in link definitions, quadratic in brackets
 * and emphasis of one paragraph, and deep nesting overflows it. A document that people wrote stays far below; anything
 * above is read as plain text instead. The numbers keep parsing below a few seconds on a slow core.
 */
export function isAffordableMarkdown(source: string): boolean {
  if (source.length > 1_000_000) return false;
  let lines = 0;
  let definitions = 0;
  let marksInPassage = 0;
  let cost = 0;
  for (const line of source.split(/\r\n?|\n/u)) {
    lines += 1;
    if (prefixLength(line) > 60) return false;
    if (/^\s*\[/u.test(line)) definitions += 1;
    if (line.trim() === '') {
      cost += marksInPassage ** 2;
      marksInPassage = 0;
    } else marksInPassage += marksIn(line);
    if (marksInPassage > 4_000) return false;
  }
  return lines <= 20_000 && definitions <= 500 && cost + marksInPassage ** 2 <= 40_000_000;
}

/** How long the run of indents, quote marks, bullets and numbers is that opens nested blocks. */
function prefixLength(line: string): number {
  let length = 0;
  while (length < line.length && length <= 60 && ' \t>-+*.)0123456789'.includes(line.charAt(length)))
    length += 1;
  return line.length > length || '>+*'.includes(line.charAt(0)) ? length : Math.min(length, 60);
}

function marksIn(line: string): number {
  let marks = 0;
  for (let i = 0; i < line.length; i++) if ('[]*_`<!~&@'.includes(line.charAt(i))) marks += 1;
  return marks;
}
