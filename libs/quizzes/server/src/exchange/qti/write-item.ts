import type {
  BreachItem,
  Item,
  MatchingItem,
  OrderingItem,
  SituationItem,
  TrueFalseItem,
} from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { inOne, onlyLanguage } from '../writing/one-language';
import { xmlElement, xmlLines, xmlText } from '../writing/xml-text';
import { OWN } from './own-attributes';
import { citedJson, inlineFeedback, modalFeedback, prompt, responseDeclaration } from './write-parts';
import {
  feedbackByChoice,
  feedbackByCorrect,
  feedbackOfRow,
  scoreAll,
  scoreMapped,
} from './write-processing';

/** The parts of an item file that depend on its type, as XML. */
export interface QtiParts {
  response: string;
  interaction: string;
  modal: string;
  processing: string;
  /** Points of everything right. */
  most: number;
  /** Cardinality of the outcome that shows feedback. */
  feedback: 'single' | 'multiple';
  /** What of our own stands around the body. */
  own?: Readonly<Record<string, string>>;
}

/** The parts of every type that QTI 3 holds; null for one that it does not. */
export function qtiParts(item: Item, language: Language): QtiParts | null {
  switch (item.type) {
    case 'situation':
      return situationParts(item, language);
    case 'true-false':
      return statementParts(item, language);
    case 'ordering':
      return orderingParts(item, language);
    case 'matching':
      return matchingParts(item, language);
    case 'breach':
      return breachParts(item, language);
    case 'scenario':
      return null;
  }
}

/** Identifiers have rules that our keys do not: parts are numbered, and carry their key beside that. */
const id = (letter: string, index: number) => `${letter}${index + 1}`;

function situationParts({ question, options }: SituationItem, language: Language): QtiParts {
  const right = options.flatMap((option, index) => (option.right ? [id('c', index)] : []));
  const isOne = right.length === 1;
  const points = Object.fromEntries(options.map((option, index) => [id('c', index), option.right ? 1 : -1]));
  const choices = options.map((option, index) =>
    xmlElement(
      'qti-simple-choice',
      { identifier: id('c', index), [OWN.key]: option.key, [OWN.cited]: citedJson(option) },
      xmlLines(inOne(option.text, language)),
      inlineFeedback(id('c', index), inOne(option.feedback, language)),
    ),
  );
  const cardinality = isOne ? 'single' : 'multiple';
  return {
    response: responseDeclaration({ cardinality, baseType: 'identifier' }, right, isOne ? {} : points),
    interaction: xmlElement(
      'qti-choice-interaction',
      { 'response-identifier': 'RESPONSE', shuffle: true, 'max-choices': isOne ? 1 : 0 },
      prompt(inOne(question, language)),
      ...choices,
    ),
    modal: '',
    processing: (isOne ? scoreAll : scoreMapped) + feedbackByChoice,
    most: right.length,
    feedback: cardinality,
  };
}

const WORDS = { nl: { true: 'Waar', false: 'Niet waar' }, en: { true: 'True', false: 'False' } };

function statementParts({ statement, isTrue, feedback }: TrueFalseItem, language: Language): QtiParts {
  const choices = (['true', 'false'] as const).map((answer) =>
    xmlElement(
      'qti-simple-choice',
      { identifier: answer, [OWN.key]: answer, [OWN.cited]: citedJson(feedback[answer]) },
      WORDS[language][answer],
      inlineFeedback(answer, inOne(feedback[answer].text, language)),
    ),
  );
  return {
    response: responseDeclaration({ cardinality: 'single', baseType: 'identifier' }, [String(isTrue)]),
    interaction: xmlElement(
      'qti-choice-interaction',
      { 'response-identifier': 'RESPONSE', shuffle: false, 'max-choices': 1 },
      prompt(inOne(statement, language)),
      ...choices,
    ),
    modal: '',
    processing: scoreAll + feedbackByChoice,
    most: 1,
    feedback: 'single',
  };
}

function orderingParts({ question, steps, feedback }: OrderingItem, language: Language): QtiParts {
  const choices = steps.map((step, index) =>
    xmlElement(
      'qti-simple-choice',
      { identifier: id('c', index), [OWN.key]: step.key },
      xmlLines(inOne(step.text, language)),
    ),
  );
  const { text: _right, ...right } = feedback.right;
  const { text: _wrong, ...wrong } = feedback.wrong;
  return {
    response: responseDeclaration(
      { cardinality: 'ordered', baseType: 'identifier' },
      steps.map((_, index) => id('c', index)),
    ),
    interaction: xmlElement(
      'qti-order-interaction',
      { 'response-identifier': 'RESPONSE', shuffle: true },
      prompt(inOne(question, language)),
      ...choices,
    ),
    modal:
      modalFeedback('right', inOne(feedback.right.text, language)) +
      modalFeedback('wrong', inOne(feedback.wrong.text, language)),
    processing: scoreAll + feedbackByCorrect,
    most: 1,
    feedback: 'single',
    own: { [OWN.feedback]: JSON.stringify({ right, wrong }) },
  };
}

function matchingParts({ question, rows, targets }: MatchingItem, language: Language): QtiParts {
  const pairs = rows.map(
    (row, index) =>
      `${id('r', index)} ${id(
        't',
        targets.findIndex(({ key }) => key === row.target),
      )}`,
  );
  const choice = (
    identifier: string,
    most: number,
    part: { key: string; text: MatchingItem['question'] },
    cited?: string,
  ) =>
    xmlElement(
      'qti-simple-associable-choice',
      { identifier, 'match-max': most, [OWN.key]: part.key, [OWN.cited]: cited },
      xmlLines(inOne(part.text, language)),
    );
  const said = rows.map((row, index) => ({ row: id('r', index), text: inOne(row.feedback.text, language) }));
  return {
    response: responseDeclaration(
      { cardinality: 'multiple', baseType: 'directedPair' },
      pairs,
      Object.fromEntries(pairs.map((pair) => [pair, 1])),
    ),
    interaction: xmlElement(
      'qti-match-interaction',
      { 'response-identifier': 'RESPONSE', shuffle: true, 'max-associations': rows.length },
      prompt(inOne(question, language)),
      xmlElement(
        'qti-simple-match-set',
        {},
        ...rows.map((row, index) => choice(id('r', index), 1, row, citedJson(row.feedback))),
      ),
      xmlElement(
        'qti-simple-match-set',
        {},
        ...targets.map((target, index) => choice(id('t', index), rows.length, target)),
      ),
    ),
    modal: said.map(({ row, text }) => modalFeedback(row, text)).join(''),
    processing:
      scoreMapped +
      said
        .map(({ row, text }, index) => (text === '' ? '' : feedbackOfRow(row, pairs[index] ?? '')))
        .join(''),
    most: rows.length,
    feedback: 'multiple',
  };
}

/** The message as text in which parts can be marked; which rule each breaks only we can ask. */
function breachParts({ question, message, parts, rules }: BreachItem, language: Language): QtiParts {
  const marked = parts.map((part, index) => {
    const { key, text, ...rest } = part;
    const hottext = xmlElement(
      'qti-hottext',
      {
        identifier: id('p', index),
        [OWN.key]: key,
        [OWN.part]: JSON.stringify(onlyLanguage(rest, language)),
      },
      xmlText(inOne(text, language)),
    );
    return xmlElement('p', {}, part.author === undefined ? '' : `${xmlText(part.author)}: `, hottext);
  });
  const isBreach = (index: number) => parts[index]?.breaks !== null;
  const ids = parts.map((_, index) => id('p', index));
  return {
    response: responseDeclaration(
      { cardinality: 'multiple', baseType: 'identifier' },
      ids.filter((_, index) => isBreach(index)),
      Object.fromEntries(ids.map((part, index) => [part, isBreach(index) ? 1 : -1])),
    ),
    interaction: xmlElement(
      'qti-hottext-interaction',
      { 'response-identifier': 'RESPONSE', 'max-choices': 0 },
      prompt(inOne(question, language)),
      ...marked,
    ),
    modal: '',
    processing: scoreMapped,
    most: parts.filter((_, index) => isBreach(index)).length,
    feedback: 'multiple',
    own: { [OWN.message]: JSON.stringify(onlyLanguage({ message, rules }, language)) },
  };
}
