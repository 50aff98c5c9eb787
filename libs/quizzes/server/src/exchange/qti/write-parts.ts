import type { Citation, Item, ItemPicture } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { inOne, onlyLanguage } from '../writing/one-language';
import { sceneWords } from '../writing/scene-words';
import { xmlElement, xmlLines, xmlParagraphs, xmlText } from '../writing/xml-text';
import { OWN } from './own-attributes';

/** What stands before the interaction: the situation, and scene and picture as people can read them elsewhere. */
export function beforeInteraction(item: Item, language: Language): string {
  const situation = 'situation' in item ? inOne(item.situation, language) : '';
  const scene = 'scene' in item ? item.scene : undefined;
  const picture = 'picture' in item ? item.picture : undefined;
  return [
    xmlParagraphs(situation),
    scene
      ? xmlElement(
          'div',
          { [OWN.scene]: JSON.stringify(onlyLanguage(scene, language)) },
          xmlParagraphs(sceneWords(scene, language)),
        )
      : '',
    picture
      ? xmlElement(
          'p',
          { [OWN.picture]: picture.fileId, [OWN.size]: sizeOf(picture) },
          xmlText(inOne(picture.alt, language)),
        )
      : '',
  ].join('');
}

const sizeOf = ({ width, height }: ItemPicture) => (width && height ? `${width} ${height}` : undefined);

/** Clauses and what goes with them as JSON, to be an attribute; nothing where there are none. */
export function citedJson(part: {
  clauses: readonly Citation[];
  accepted?: boolean | undefined;
  misconception?: string | undefined;
}): string | undefined {
  const { clauses, accepted, misconception } = part;
  if (clauses.length === 0 && accepted === undefined && misconception === undefined) return undefined;
  return JSON.stringify({ clauses, accepted, misconception });
}

/** Feedback inside a choice, shown when that choice was made. */
export const inlineFeedback = (id: string, text: string) =>
  text === ''
    ? ''
    : xmlElement(
        'qti-feedback-inline',
        { 'outcome-identifier': 'FEEDBACK', identifier: id, 'show-hide': 'show' },
        xmlLines(text),
      );

/** Feedback beside the interaction. */
export const modalFeedback = (id: string, text: string) =>
  text === ''
    ? ''
    : xmlElement(
        'qti-modal-feedback',
        { 'outcome-identifier': 'FEEDBACK', identifier: id, 'show-hide': 'show' },
        xmlElement('qti-content-body', {}, xmlParagraphs(text)),
      );

export const prompt = (text: string) => xmlElement('qti-prompt', {}, xmlLines(text));

/** What is right, and what each answer earns where that is not all or nothing. */
export function responseDeclaration(
  declared: { cardinality: 'single' | 'multiple' | 'ordered'; baseType: 'identifier' | 'directedPair' },
  right: readonly string[],
  points: Readonly<Record<string, number>> = {},
): string {
  const entries = Object.entries(points).map(([key, value]) =>
    xmlElement('qti-map-entry', { 'map-key': key, 'mapped-value': value }),
  );
  return xmlElement(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality: declared.cardinality, 'base-type': declared.baseType },
    xmlElement(
      'qti-correct-response',
      {},
      ...right.map((value) => xmlElement('qti-value', {}, xmlText(value))),
    ),
    entries.length > 0 ? xmlElement('qti-mapping', { 'lower-bound': 0, 'default-value': 0 }, ...entries) : '',
  );
}
