import { DomainError } from '@leidraad/shared/model';
import { getResolvedPDFJS } from 'unpdf';
import { MOST_PAGES } from './limits';

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfFile = Awaited<ReturnType<Library['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;

/**
 * Opens a PDF for reading text only. Nothing in it runs and nothing is fetched: no scripts, no forms, no fonts or
 * character maps from elsewhere, no pictures. Refuses with `source.pdf-encrypted`, `source.damaged` and
 * `source.pdf-too-many-pages`. The caller closes it with `loadingTask.destroy()`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { getDocument } = await getResolvedPDFJS();
  // The library takes over the buffer it gets, so it gets one of its own.
  const task = getDocument({ data: Uint8Array.from(bytes), ...OPTIONS });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES)
      throw new DomainError('source.pdf-too-many-pages', 'invalid', {
        params: { pages: file.numPages, most: MOST_PAGES },
      });
    return file;
  } catch (error) {
    await task.destroy();
    throw refusal(error);
  }
}

const OPTIONS = {
  verbosity: 0,
  // What the structure of pdf.js calls "eval" is the compiling of functions and fonts to code.
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableFontFace: true,
  fontExtraProperties: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // Pictures are skipped instead of unpacked: they hold no text.
  maxImageSize: 1,
  stopAtErrors: false,
} as const;

/** The code for what went wrong while reading; a fault of our own stays what it is. */
export function refusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new DomainError('source.pdf-encrypted', 'invalid');
  return new DomainError('source.damaged', 'invalid');
}
