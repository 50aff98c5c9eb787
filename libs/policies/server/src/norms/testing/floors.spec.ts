import { heldOutDocuments } from './held-out';
import { addScores, percentages } from './score';
import { scoreSource, scoreText } from './score-texts';
import { SEEN } from './seen';

const heldOut = heldOutDocuments();

/** Floors that a change must not fall below, just under what is reached. */
const FLOORS = {
  // Developed on, so no measure of unseen text.
  seen: {
    nl: { strict: 93, lenient: 98, precision: 99, recall: 97, learnerRulePrecision: 98 },
    en: { strict: 92, lenient: 98, precision: 99, recall: 98, learnerRulePrecision: 98 },
  },
  heldOut: {
    nl: { strict: 79, lenient: 87, precision: 96, recall: 84, learnerRulePrecision: 94 },
    en: { strict: 71, lenient: 83, precision: 96, recall: 81, learnerRulePrecision: 79 },
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

  it('stay right in texts labelled by somebody else', () => {
    const documents = heldOut.filter((document) => document.language === language);
    expectFloors(percentages(addScores(documents.map(scoreSource))), FLOORS.heldOut[language]);
  });
});
