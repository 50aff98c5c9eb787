import { type Language } from '@leidraad/shared/model';
import { type PolicySource } from '../policies-api';
import { type DocumentDraft } from './source-field';

/** What the server is sent: a picked file byte for byte, so that it judges the bytes and not what a browser made of them. */
export async function sourceOf(document: DocumentDraft, language: Language): Promise<PolicySource> {
  const { kind, text, format, file } = document;
  if (kind === 'file' && file) {
    return { language, format, base64: await base64Of(file), fileName: file.name.slice(0, 200) };
  }
  return { language, format, text };
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
