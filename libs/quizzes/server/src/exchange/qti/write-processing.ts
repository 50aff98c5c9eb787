import { xmlElement } from '../writing/xml-text';

const variable = (identifier: string) => xmlElement('qti-variable', { identifier });
const base = (type: string, value: string) => xmlElement('qti-base-value', { 'base-type': type }, value);
const set = (identifier: string, value: string) => xmlElement('qti-set-outcome-value', { identifier }, value);
const condition = (test: string, then: string, otherwise?: string) =>
  xmlElement(
    'qti-response-condition',
    {},
    xmlElement('qti-response-if', {}, test, then),
    otherwise === undefined ? '' : xmlElement('qti-response-else', {}, otherwise),
  );

const isCorrect = xmlElement(
  'qti-match',
  {},
  variable('RESPONSE'),
  xmlElement('qti-correct', { identifier: 'RESPONSE' }),
);

/** One point for exactly what is right (the standard's own template "match correct"). */
export const scoreAll = condition(
  isCorrect,
  set('SCORE', base('float', '1')),
  set('SCORE', base('float', '0')),
);

/** The sum of what the mapping gives, never below nothing (its template "map response"). */
export const scoreMapped = set('SCORE', xmlElement('qti-map-response', { identifier: 'RESPONSE' }));

/** Shows the feedback of what was chosen. */
export const feedbackByChoice = set('FEEDBACK', variable('RESPONSE'));

/** Shows 'right' or 'wrong'. */
export const feedbackByCorrect = condition(
  isCorrect,
  set('FEEDBACK', base('identifier', 'right')),
  set('FEEDBACK', base('identifier', 'wrong')),
);

/** Shows the feedback of a row whose right pair is not among the answers. */
export const feedbackOfRow = (row: string, pair: string) =>
  condition(
    xmlElement('qti-not', {}, xmlElement('qti-member', {}, base('directedPair', pair), variable('RESPONSE'))),
    set('FEEDBACK', xmlElement('qti-multiple', {}, variable('FEEDBACK'), base('identifier', row))),
  );
