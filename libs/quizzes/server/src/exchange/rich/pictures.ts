import { Refusal } from '../refusal';
import { childOf, type RichElement, type RichNode, valueOf } from './rich-text';

const PICTURES = ['img', 'object', 'svg', 'graphic', 'image'];
const MEDIA = ['audio', 'video', 'iframe', 'embed', 'canvas', 'applet', 'include', 'mediaInteraction'];

export const isPicture = ({ name }: RichElement) => PICTURES.includes(name);

/**
 * What stands for a picture: its alternative text in brackets, nothing for one that only decorates (`alt=""`). Without
 * alternative text nobody can tell what is lost, so that is refused (`items.picture-no-alt`), and sound, film and other
 * documents as `items.media`.
 */
export function pictureText(element: RichElement): string {
  const { name, shown, line } = element;
  const type = element.attribute('type') ?? '';
  const where = { element: shown, ...(line > 0 ? { line } : {}) };
  if (name === 'object' && type !== '' && !type.startsWith('image/'))
    throw new Refusal('items.media', { element: shown }, where);
  const own = element.attribute('alt') ?? element.attribute('aria-label') ?? element.attribute('ariaLabel');
  const inside =
    name === 'svg' ? valueOf(childOf(element, 'title')) : name === 'object' ? valueOf(element) : '';
  const alternative = own ?? (inside === '' ? null : inside);
  if (alternative === null) throw new Refusal('items.picture-no-alt', {}, where);
  const text = alternative.replace(/\s+/gu, ' ').trim();
  return text === '' ? '' : `[${text}]`;
}

/** Whether words stand for a picture somewhere in these nodes. */
export function hasPicture(nodes: readonly RichNode[]): boolean {
  return nodes.some(
    (node) =>
      typeof node !== 'string' &&
      ((isPicture(node) && node.attribute('alt')?.trim() !== '') || hasPicture(node.children)),
  );
}

/** Programs play what such an address leads to where the link stands. */
const PLAYED = /\.(?:mp3|mp4|m4a|m4v|ogg|oga|ogv|opus|wav|flac|aac|webm|mov|avi|mpe?g)(?:[?#].*)?$/iu;

/** Refuses what is to be heard or watched. */
export function assertNoMedia(element: RichElement): void {
  const { name, shown, line } = element;
  if (MEDIA.includes(name) || (name === 'a' && PLAYED.test(element.attribute('href') ?? '')))
    throw new Refusal('items.media', { element: shown }, { element: shown, ...(line > 0 ? { line } : {}) });
}
