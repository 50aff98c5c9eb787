/** Where a sign stands that is not escaped with a backslash; -1 where it does not. */
export function signAt(text: string, sign: string, from = 0): number {
  for (let at = text.indexOf(sign, from); at !== -1; at = text.indexOf(sign, at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

/** A text with its escapes as what they stand for: `\=` is `=`, `\n` a new line. */
export function unescaped(text: string): string {
  return text.replace(/\\(?<sign>[~=#{}:\\n])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** The other way round. */
export function escaped(text: string): string {
  return text.replace(/[~=#{}:\\]/gu, String.raw`\$&`).replace(/\n/gu, String.raw`\n`);
}
