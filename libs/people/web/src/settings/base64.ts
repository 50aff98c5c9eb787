/** Bytes as base64, piece by piece: a whole picture at once is too many arguments. */
export function base64Of(bytes: ArrayBuffer): string {
  const PIECE = 0x8000;
  const all = new Uint8Array(bytes);
  let binary = '';
  for (let at = 0; at < all.length; at += PIECE)
    binary += String.fromCharCode(...all.subarray(at, at + PIECE));
  return btoa(binary);
}
