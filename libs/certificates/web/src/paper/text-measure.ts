import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Share of the size that a letter takes where nothing can be measured. */
const USUAL_WIDTH = 0.5;

/** Pixels; also the optical size in which the paper is set, because letters of a variable font differ with their size. */
const MEASURED_AT = 14;

const fontOf = (face: 'serif' | number) =>
  face === 'serif'
    ? `400 ${MEASURED_AT}px "Source Serif 4 Variable"`
    : `${face} ${MEASURED_AT}px "Source Sans 3 Variable"`;

/** Widths of texts in the fonts of the certificate, per unit of size. Grows a version when the fonts have arrived. */
@Injectable({ providedIn: 'root' })
export class TextMeasure {
  private readonly document = inject(DOCUMENT);
  private readonly context = this.open();
  private readonly loaded = signal(0);

  /** Reading it makes a `computed` follow the fonts. */
  readonly version = this.loaded.asReadonly();

  constructor() {
    const faces = [fontOf('serif'), fontOf(300), fontOf(600)].map((font) => this.document.fonts?.load(font));
    void Promise.all(faces).then(() => this.loaded.update((version) => version + 1));
  }

  /** Width of `text` at size 1 in a weight of the sans or in the serif. */
  width(text: string, face: 'serif' | number): number {
    if (!this.context) return text.length * USUAL_WIDTH;
    this.context.font = fontOf(face);
    return this.context.measureText(text).width / MEASURED_AT;
  }

  private open(): CanvasRenderingContext2D | undefined {
    // Browsers without a canvas, among them those of tests, have no such type either.
    if (typeof CanvasRenderingContext2D === 'undefined') return undefined;
    return this.document.createElement('canvas').getContext('2d') ?? undefined;
  }
}
