import { base64OfFile } from '@leidraad/shared/web';
import { type DocumentDraft } from './source-field';

/** The document as the server takes it. */
export type SentDocument = { text: string } | { base64: string; fileName: string };

/** What the server is sent: a picked file byte for byte. */
export async function sourceOf({ kind, text, file }: DocumentDraft): Promise<SentDocument> {
  if (kind === 'file' && file) return { base64: await base64OfFile(file), fileName: file.name.slice(0, 200) };
  return { text };
}

/** Whether there is anything to send. */
export const isFilled = ({ kind, text, file }: DocumentDraft) =>
  kind === 'file' ? file !== null : text.trim() !== '';
