import PDFDocument from 'pdfkit';
import { FACE_NAMES, fontForDocument } from './fonts';

/** Points in a millimetre: the page is drawn in millimetres. */
export const POINTS_PER_MM = 72 / 25.4;

export interface DocumentFacts {
  language: string;
  title: string;
  author: string;
  keywords: string;
  createdAt: Date;
}

/** An image read by pdfkit, to be passed on to its `image()`. */
export interface OpenedImage {
  /** In pixels. */
  width: number;
  height: number;
}

/** What pdfkit 0.20 has and its types do not tell. */
interface PdfkitInternals {
  info: Record<string, unknown>;
  openImage(png: Uint8Array): OpenedImage;
  _addInfo(): void;
  _addPdfaMetadata(): void;
}

/**
 * One empty A4 landscape page in millimetres, tagged, with the certificate's fonts registered by face name. The file
 * is built the PDF/A way (sRGB output intent, tags, embedded fonts) but doesn't say so: nobody validated it.
 * The document's identifier is a hash of the facts, so they must differ between certificates.
 */
export function openDocument(facts: DocumentFacts): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    // No default font: pdfkit would otherwise load Helvetica, which cannot be embedded.
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: facts.language,
    displayTitle: true,
    info: {
      Title: facts.title,
      Author: facts.author,
      Keywords: facts.keywords,
      Creator: 'Leidraad',
      Producer: 'Leidraad',
      CreationDate: facts.createdAt,
    },
  });
  describeSafely(document as unknown as PdfkitInternals);
  // pdfkit takes a parsed font as well as a file; its types do not say so.
  for (const face of FACE_NAMES) document.registerFont(face, fontForDocument(face) as unknown as Buffer);
  document.scale(POINTS_PER_MM);
  return document;
}

/** Reads a PNG without transparency, so that its measures are known before it is drawn. */
export function openPng(document: PDFKit.PDFDocument, png: Uint8Array): OpenedImage & PDFKit.Mixins.ImageSrc {
  return (document as unknown as PdfkitInternals).openImage(png) as OpenedImage & PDFKit.Mixins.ImageSrc;
}

/** Ends the document and collects its bytes. */
export async function closeDocument(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

/** pdfkit puts the title into XML as it is, so an ampersand would break the metadata; and it would claim PDF/A. */
function describeSafely(document: PdfkitInternals): void {
  const addInfo = document._addInfo.bind(document);
  document._addInfo = () => {
    const plain = document.info;
    document.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, asXml(value)]));
    addInfo();
    document.info = plain;
  };
  document._addPdfaMetadata = () => undefined;
}

function asXml(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
