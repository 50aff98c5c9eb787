/**
 * Words of Markdown without the marks that only show: headings, emphasis, code, links (their words stay) and escapes. A
 * picture becomes an `img`, so that its words are treated as those of any picture.
 */
export const withoutMarks = (text: string): string =>
  text
    .replace(/^#{1,6} +/gmu, '')
    .replace(
      /!\[([^[\]\n]*)\]\([^()\n]*\)/gu,
      (_, words: string) => `<img alt="${words.replaceAll('"', '')}">`,
    )
    .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/gu, '$1')
    .replace(/\*\*|(?<!\w)__|__(?!\w)|`/gu, '')
    .replace(/(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![\w*])/gu, '$2')
    .replace(/\\([\\*_#[\]`!-])/gu, '$1');
