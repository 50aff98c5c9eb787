import type { FittedText, Measure } from '@leidraad/certificates/model';
import { MissingGlyphsError, missingIn } from './font-coverage';
import { POINTS_PER_MM } from './certificate-document';
import type { Face } from './fonts';

/** Colours of the product in its light theme. */
export const INK = {
  text: '#1b1f1e',
  quiet: '#55605d',
  thread: '#b8611b',
  threadTint: '#fbe9d8',
  onThreadTint: '#7a3d0c',
  link: '#0b5d5e',
  paper: '#ffffff',
} as const;

/** How a piece of text looks: face, size in millimetres, colour, letter spacing as a factor of the size. */
export interface TextStyle {
  face: Face;
  size: number;
  ink: string;
  tracking?: number;
}

type Element = PDFKit.PDFStructureElement;
interface ElementOptions {
  lang?: string;
  alt?: string;
  /** Left, top, right and bottom in millimetres. */
  box?: readonly [number, number, number, number];
}

/** Draws in millimetres from the top left, text on its baseline, and puts each piece where the structure has it. */
export class CertificateCanvas {
  constructor(readonly pdf: PDFKit.PDFDocument) {}

  /** Measures as the same face draws; a text that the face can't draw throws MissingGlyphsError naming the field. */
  measureFor(face: Face, text: string, field: string, tracking = 0): Measure {
    const missing = missingIn(face, text);
    if (missing.length > 0) throw new MissingGlyphsError(field, missing);
    return (piece, size) => this.width(piece, { face, size, tracking });
  }

  width(text: string, { face, size, tracking = 0 }: Omit<TextStyle, 'ink'>): number {
    const characterSpacing = spacing(text, size, tracking);
    return this.pdf.font(face).fontSize(size).widthOfString(text, { characterSpacing });
  }

  text(text: string, x: number, baseline: number, style: TextStyle): void {
    this.pdf
      .font(style.face)
      .fontSize(style.size)
      .fillColor(style.ink)
      .text(text, x, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: spacing(text, style.size, style.tracking ?? 0),
      });
  }

  textEndingAt(text: string, right: number, baseline: number, style: TextStyle): void {
    this.text(text, right - this.width(text, style), baseline, style);
  }

  /** The lines under each other; `baselines` has one for each. */
  lines(fitted: FittedText, x: number, baselines: readonly number[], look: Omit<TextStyle, 'size'>): void {
    fitted.lines.forEach((line, at) => {
      this.text(line, x, baselines[at] ?? 0, { ...look, size: fitted.size });
    });
  }

  /** Adds an element of the structure below `parent`, with what `draw` draws as its content. */
  element(
    parent: Element,
    type: string,
    draw: (element: Element) => void,
    options: ElementOptions = {},
  ): Element {
    const element: Element = this.struct(type, options);
    element.add(() => draw(element));
    parent.add(element);
    return element;
  }

  /** Adds an element that holds other elements. */
  group(parent: Element | null, type: string, options: ElementOptions = {}): Element {
    const element = this.struct(type, options);
    if (parent) parent.add(element);
    else this.pdf.addStructure(element);
    return element;
  }

  /** Draws what is no content: a screen reader passes over it. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf.save();
    draw();
    this.pdf.restore();
    this.pdf.endMarkedContent();
  }

  private struct(type: string, { box, ...options }: ElementOptions): Element {
    // pdfkit wants the box in points, whatever the scale.
    const bbox = box?.map((millimetres) => millimetres * POINTS_PER_MM);
    const known = { ...options, ...(bbox ? { bbox } : {}) };
    return this.pdf.struct(type, known);
  }
}

/** pdfkit places a separate accent without regard to letter spacing: text with such accents is set without it. */
function spacing(text: string, size: number, tracking: number): number {
  return /\p{M}/u.test(text) ? 0 : size * tracking;
}
