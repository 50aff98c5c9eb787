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
    nl: { strict: 91, lenient: 95, precision: 98.5, recall: 95, learnerRulePrecision: 98 },
    en: { strict: 91, lenient: 97, precision: 99, recall: 97, learnerRulePrecision: 98 },
  },
  keptBack: {
    nl: { strict: 70, lenient: 75, precision: 95, recall: 75, learnerRulePrecision: 95 },
    en: { strict: 70, lenient: 75, precision: 95, recall: 75, learnerRulePrecision: 95 },
  },
  heldOut: {
    nl: { strict: 79, lenient: 87, precision: 96, recall: 84, learnerRulePrecision: 94 },
    en: { strict: 71, lenient: 83, precision: 94, recall: 81, learnerRulePrecision: 90 },
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
