/** At most two letters to stand for somebody: of the first and the last word of the name. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => word?.match(/\p{L}/u)?.[0].toUpperCase() ?? '').join('');
}
