import { type DocumentDraft } from './source-field';

/** The document as the server takes it. */
export type SentDocument = { text: string } | { base64: string; fileName: string };

/** What the server is sent: a picked file byte for byte, so that it judges the bytes and not what a browser made of them. */
export async function sourceOf({ kind, text, file }: DocumentDraft): Promise<SentDocument> {
  if (kind === 'file' && file) return { base64: await base64Of(file), fileName: file.name.slice(0, 200) };
  return { text };
}

/** Whether there is anything to send. */
export const isFilled = ({ kind, text, file }: DocumentDraft) =>
  kind === 'file' ? file !== null : text.trim() !== '';

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'));
    reader.readAsDataURL(file);
  });
}
