/** A run of text, and whether it is what somebody searched for. */
export interface TextRun {
  text: string;
  hit: boolean;
}

/** Shortest search; one letter would mark nearly everything. */
export const SHORTEST_SEARCH = 2;

/** Splits `text` at every occurrence of `search`, whatever the case or accents ("cafe" finds "Café"). */
export function runsOf(text: string, search: string): TextRun[] {
  const wanted = folded(search.trim()).join('');
  if (wanted.length < SHORTEST_SEARCH) return [{ text, hit: false }];
  const characters = folded(text);
  const plain = characters.join('');
  // A folded character may have another length than the original, so places are counted per character.
  const starts: number[] = [];
  let length = 0;
  for (const character of characters) {
    starts.push(length);
    length += character.length;
  }
  const original = [...text.normalize('NFC')];
  const placeOf = (offset: number) => {
    const index = starts.findIndex((start) => start >= offset);
    return index === -1 ? original.length : index;
  };
  const runs: TextRun[] = [];
  let done = 0;
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + wanted.length)) {
    const from = placeOf(at);
    const to = placeOf(at + wanted.length);
    if (from > done) runs.push({ text: original.slice(done, from).join(''), hit: false });
    runs.push({ text: original.slice(from, to).join(''), hit: true });
    done = to;
  }
  if (done < original.length) runs.push({ text: original.slice(done).join(''), hit: false });
  return runs;
}

function folded(text: string): string[] {
  return [...text.normalize('NFC')].map((character) =>
    character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );
}
