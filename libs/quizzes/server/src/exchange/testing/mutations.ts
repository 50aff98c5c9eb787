/** A generator of whole numbers below `most`, the same ones for the same seed (xorshift). */
export function dice(seed: number): (most: number) => number {
  let state = seed >>> 0 || 1;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
}

/** Overwrites, cuts, doubles or swaps a few pieces of a file. */
export function mutated(bytes: Buffer, roll: (most: number) => number): Buffer {
  let file = Buffer.from(bytes);
  for (let times = 1 + roll(4); times > 0 && file.length > 0; times--) {
    const at = roll(file.length);
    const end = Math.min(at + 1 + roll(60), file.length);
    const [before, piece, rest] = [file.subarray(0, at), file.subarray(at, end), file.subarray(end)];
    const pieces = [
      [before, Buffer.from([roll(256)]), file.subarray(at + 1)],
      [before, rest],
      [before, piece, piece, piece, rest],
      [before, rest, piece],
    ];
    file = Buffer.concat(pieces[roll(pieces.length)] ?? []);
  }
  return file;
}
