import { heldOutDocuments } from './held-out';
import { KEPT_BACK } from './kept-back';
import { addScores, percentages } from './score';
import { scoreSource, scoreText } from './score-texts';
import { SEEN } from './seen';

const heldOut = heldOutDocuments();

/** Floors that a change must not fall below, just under what is reached. */
const FLOORS = {
  // Developed on, so no measure of unseen text.
  seen: {
    nl: {
      strict: 90.5,
      lenient: 94,
      precision: 98.5,
      recall: 94,
      learnerRulePrecision: 97.5,
      topicLenient: 58,
    },
    en: {
      strict: 91,
      lenient: 95.5,
      precision: 99,
      recall: 95.5,
      learnerRulePrecision: 98.5,
      topicLenient: 63,
    },
  },
  keptBack: {
    nl: { strict: 82, lenient: 84, precision: 96, recall: 86, learnerRulePrecision: 97, topicLenient: 45 },
    en: { strict: 85, lenient: 87, precision: 97, recall: 86, learnerRulePrecision: 95, topicLenient: 55 },
  },
  heldOut: {
    nl: { strict: 82, lenient: 90, precision: 97, recall: 90, learnerRulePrecision: 95.5, topicLenient: 55 },
    en: { strict: 77, lenient: 87, precision: 94.5, recall: 87, learnerRulePrecision: 95, topicLenient: 60 },
  },
} as const;

function expectFloors(figures: Record<string, number | null>, floors: Record<string, number>): void {
  const below = Object.entries(floors).filter(([name, floor]) => (figures[name] ?? 0) < floor);
  expect(below.map(([name, floor]) => `${name} ${String(figures[name])} < ${floor}`)).toEqual([]);
}

describe.each(['nl', 'en'] as const)('the labels of texts in %s', (language) => {
  it('stay right where the rules were developed', () => {
    const score = addScores(SEEN[language].map((text) => scoreText(text, language)));
    expectFloors(percentages(score), FLOORS.seen[language]);
  });

  it('stay right in texts of our own that no rule was made from', () => {
    const score = addScores(KEPT_BACK[language].map((text) => scoreText(text, language)));
    expectFloors(percentages(score), FLOORS.keptBack[language]);
  });

  it('stay right in texts labelled by somebody else', () => {
    const documents = heldOut.filter((document) => document.language === language);
    expectFloors(percentages(addScores(documents.map(scoreSource))), FLOORS.heldOut[language]);
  });
});
