import { type FileQuestion, GAP, lastParagraphAt } from '../drafts/question-text';
import { plainText, type Replace } from '../rich/plain-text';
import { childOf, type RichElement } from '../rich/rich-text';
import { isOwnPart } from './own-attributes';
import { refusalOf } from './places';

/** Stands where the interaction is, and nowhere else: no text of a file may have this character. */
const HERE = '\u0001';

const UNKNOWN = ['printedVariable', 'templateBlock', 'templateInline', 'include', 'infoControl'];

/** What is no part of the words before an answer: feedback, notes for who marks it; what nobody can read is refused. */
export const besideText: Replace = (element) => {
  const { name } = element;
  if (name === 'feedbackBlock' || name === 'feedbackInline' || name === 'modalFeedback') return '';
  if (isOwnPart(element)) return '';
  if (name === 'rubricBlock' && !(element.attribute('view') ?? 'candidate').includes('candidate')) return '';
  if (UNKNOWN.includes(name)) throw refusalOf(element, 'items.element-unsupported');
  return undefined;
};

/**
 * The words around an interaction. Its own prompt is the question; without one it is the paragraph before it, or the one
 * that it stands in (`gap`). `inside`: words of the interaction itself that come before the answers.
 */
export function questionOf(
  body: RichElement,
  interaction: RichElement,
  inside = '',
  gap = false,
): FileQuestion {
  const text = plainText(body.children, (element) => {
    if (element === interaction) return gap ? `${GAP}${HERE}` : `\n\n${HERE}\n\n`;
    return besideText(element);
  });
  const promptElement = childOf(interaction, 'prompt');
  const prompt = promptElement ? plainText(promptElement.children, besideText) : '';
  if (gap) return aroundGap(text);
  const [before = '', after = ''] = text.split(HERE).map((part) => part.trim());
  const rest = [inside, after].filter((part) => part !== '').join('\n\n');
  if (prompt !== '' || rest === '') return { body: joined(before, rest), prompt };
  const at = lastParagraphAt(before);
  return {
    body: joined(before.slice(0, Math.max(at, 0)), rest),
    prompt: before.slice(at === -1 ? 0 : at).trim(),
  };
}

const joined = (...parts: readonly string[]) =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');

function aroundGap(text: string): FileQuestion {
  const paragraphs = text.split('\n\n');
  const asked = paragraphs.find((paragraph) => paragraph.includes(HERE)) ?? '';
  return {
    body: joined(...paragraphs.filter((paragraph) => paragraph !== asked)),
    prompt: asked.replace(HERE, '').trim(),
  };
}
