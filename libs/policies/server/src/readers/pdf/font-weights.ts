import { MOST_PAGES_FOR_FONTS } from './limits';
import type { PdfPage } from './open-pdf';

const BOLD_NAME = /bold|black|heavy|semibold|demi(?!tal)|[-,_](?:bd|b)(?:$|[-,_])/iu;

/**
 * Tells which fonts are bold. Text content names fonts by a number of its own; their real names come with the drawing
 * instructions, which cost as much as the text. Fonts are shared between pages, so only a page with a new one is asked.
 */
export class FontWeights {
  private readonly known = new Map<string, boolean>();
  private asked = 0;

  readonly ofPage = async (page: PdfPage, fonts: readonly string[]): Promise<(font: string) => boolean> => {
    const isNew = fonts.some((font) => !this.known.has(font));
    if (isNew && this.asked < MOST_PAGES_FOR_FONTS) {
      this.asked += 1;
      await this.ask(page, fonts);
    }
    return (font) => this.known.get(font) ?? false;
  };

  private async ask(page: PdfPage, fonts: readonly string[]): Promise<void> {
    try {
      await page.getOperatorList();
      // Fonts arrive in the same turn as the instructions and are ready one turn later.
      await new Promise((resolve) => setImmediate(resolve));
    } catch {
      // A page that cannot be drawn can still be read; its fonts count as plain.
    }
    for (const font of fonts) this.known.set(font, this.known.get(font) || isBold(page, font));
  }
}

function isBold(page: PdfPage, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const face = page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean } | null;
  return Boolean(face?.bold || face?.black || BOLD_NAME.test(face?.name ?? ''));
}
