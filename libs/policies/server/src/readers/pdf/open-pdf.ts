import { DomainError } from '@leidraad/shared/model';
import { getResolvedPDFJS } from 'unpdf';
import { MOST_PAGES } from './limits';

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfFile = Awaited<ReturnType<Library['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;

export interface OpenedPdf {
  file: PdfFile;
  /** Whether text so far was in letters whose meaning is not in the file. */
  lacksLetters: () => boolean;
}

/**
 * Opens a PDF for reading text only. Nothing in it runs and nothing is fetched: no scripts, no forms, no fonts or
 * character maps from elsewhere, no pictures. Refuses with `source.pdf-encrypted`, `source.damaged` and
 * `source.pdf-too-many-pages`. The caller closes it with `loadingTask.destroy()`.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument } = await getResolvedPDFJS();
  const asked = new Set<string>();
  // The library takes over the buffer it gets, so it gets one of its own.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    BinaryDataFactory: fetchingNothing(asked),
    ...OPTIONS,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES)
      throw new DomainError('source.pdf-too-many-pages', 'invalid', {
        params: { pages: file.numPages, most: MOST_PAGES },
      });
    return { file, lacksLetters: () => asked.has('cMapUrl') };
  } catch (error) {
    await task.destroy();
    throw refusal(error);
  }
}

/** Where the library would get fonts and character maps: it gets none, and what it asked for is kept in `asked`. */
function fetchingNothing(asked: Set<string>) {
  return class {
    fetch({ kind }: { kind: string }): Promise<Uint8Array> {
      asked.add(kind);
      return Promise.reject(new Error(`No ${kind}`));
    }
  };
}

const OPTIONS = {
  verbosity: 0,
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

/** The code for what the library could not open or read. */
export function refusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new DomainError('source.pdf-encrypted', 'invalid');
  return new DomainError('source.damaged', 'invalid');
}
