import type { Line, ListMark } from './layout';

/** Signs that mean nothing but "list item", among them the private signs of Symbol and Wingdings. */
const BULLET = /^[•●○◦▪▫■□◆◇➢➣➤►▸▶✓✔✗✘❖❑❏‣⁃∙·\uf000-\uf0ff]+\s*/u;
/** Where a list begins: within running text, (iii) is more likely a part of it. */
const FIRST = /^(?:1°?|a|i|\d{1,3}(?:\.\d{1,3})+)$/u;
/** Signs that also stand in running text. */
const WEAK_BULLET = /^(?:[-–—*+»>]|o)\s+/u;
const NUMBER =
  /^\(?((?:\d{1,3}(?:\.\d{1,3}){1,4})|\d{1,2}°|\d{1,3}(?=\.)|\d{1,2}(?=\))|[a-z](?=[.)])|[ivx]{1,6}(?=[.)]))[.)]?\)?\s+(?=\S)/u;

/**
 * The bullet or number a line starts with, null for none. A sign that also occurs in running text (a dash, a number)
 * counts where the line can begin something, or after an item whose mark it follows (`before`). `start`: what ended above
 * the line.
 */
export function listMarkOf(
  line: Line,
  start: 'block' | 'sentence' | 'line',
  before: ListMark | undefined,
): ListMark | null {
  const bullet = BULLET.exec(line.text)?.[0];
  if (bullet !== undefined && bullet.length < line.text.length) return markOf(line, bullet, null);
  const weak = WEAK_BULLET.exec(line.text)?.[0];
  if (weak !== undefined) {
    const isAgain = before?.label === null && Math.abs(before.x - line.x0) < 3;
    // A lone "o" is Word's hollow bullet only where it stands apart from the text.
    const isApart = line.first === weak.trim();
    return (isAgain || start !== 'line') && (isApart || !weak.startsWith('o'))
      ? markOf(line, weak, null)
      : null;
  }
  const number = NUMBER.exec(line.text);
  if (number?.[1] === undefined) return null;
  const follows = before?.label !== undefined && before.label !== null && follow(before.label, number[1]);
  const begins = start === 'block' || (start === 'sentence' && FIRST.test(number[1]));
  return follows || begins ? markOf(line, number[0], number[1]) : null;
}

function markOf(line: Line, raw: string, label: string | null): ListMark {
  const isApart = line.first !== '' && raw.trim().length >= line.first.length;
  return {
    raw,
    label,
    x: line.x0,
    textX: isApart ? line.textX : line.x0 + raw.length * line.size * 0.4,
  };
}

/** Whether `label` comes right after `before`: 2 after 1, b after a, 3.2 after 3.1, 4.1 after 4. */
export function follow(before: string, label: string): boolean {
  const [old, next] = [before.split('.'), label.split('.')];
  if (old.length !== next.length) return next.length > old.length ? next.at(-1) === '1' : true;
  const [was = '', is = ''] = [old.at(-1), next.at(-1)].map((part) => part?.replace('°', ''));
  if (/^\d+$/u.test(was) && /^\d+$/u.test(is)) return Number(is) === Number(was) + 1;
  const roman = ROMAN.indexOf(is);
  if (roman > 0 && ROMAN[roman - 1] === was) return true;
  return was.length === 1 && is.charCodeAt(0) === was.charCodeAt(0) + 1;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
