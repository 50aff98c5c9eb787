import { isPdf, sha256Of } from './sha-256';

/** What became of a picked file: compared with the issued one, or why it could not be. */
export type FileOutcome = 'hashing' | 'same' | 'differs' | 'empty' | 'tooLarge' | 'notPdf' | 'unreadable';

export interface CheckedFile {
  name: string;
  outcome: FileOutcome;
}

const MOST_BYTES = 50 * 1024 * 1024;

/** Compares a file with the checksum of the issued one. It is read here and never sent. */
export async function outcomeOf(file: File, expectedSha256: string): Promise<FileOutcome> {
  if (file.size === 0) return 'empty';
  if (file.size > MOST_BYTES) return 'tooLarge';
  try {
    if (!(await isPdf(file))) return 'notPdf';
    return (await sha256Of(file)) === expectedSha256 ? 'same' : 'differs';
  } catch {
    return 'unreadable';
  }
}
