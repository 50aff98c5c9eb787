/** Hands a file to the browser to keep, under a name. */
export function saveFile(document: Document, file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; an address that stays would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
