import { type ScenarioItem } from '@leidraad/quizzes/model';
import { layoutOf, touches } from './layout';
import { fitted, showing, zoomedAt } from './view';

const choice = (key: string, to: string | null) => ({
  key,
  text: {},
  feedback: {},
  points: 0,
  to,
  clauses: [],
});
const scenario: ScenarioItem = {
  id: '00000000-0000-4000-8000-000000000001',
  type: 'scenario',
  lessonKey: 'privacy',
  critical: false,
  title: {},
  start: 'p1',
  tests: [],
  flags: [],
  situations: [
    { key: 'p2', text: {}, question: {}, choices: [choice('a', 'e1'), choice('b', 'p1')] },
    { key: 'p1', text: {}, question: {}, choices: [choice('a', 'p2'), choice('b', 'e1'), choice('c', null)] },
  ],
  endings: [{ key: 'e1', kind: 'passed', title: {}, text: {}, clauses: [] }],
};

describe('the places of a scenario', () => {
  const placed = layoutOf(scenario);

  it('puts what follows lower, and nothing on top of something else', () => {
    const boxes = [...placed.boxes.values()];
    expect(placed.boxes.get('p1')?.y).toBeLessThan(placed.boxes.get('p2')?.y ?? 0);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
  });

  it('draws a line for each choice that leads somewhere, from its situation to what follows', () => {
    expect(placed.edges.map(({ situation, choice, to }) => `${situation}${choice}${to}`)).toEqual([
      'p2ae1',
      'p2bp1',
      'p1ap2',
      'p1be1',
    ]);
    for (const edge of placed.edges) expect(edge.path).toMatch(/^M[\d.-]+ [\d.-]+C/u);
  });

  it('draws lines to what is far away too, each from a chip of its own that covers nothing', () => {
    const keys = Array.from({ length: 40 }, (_, at) => `p${at + 1}`);
    const long: ScenarioItem = {
      ...scenario,
      situations: keys.map((key, at) => ({
        key,
        text: {},
        question: {},
        choices: [choice('a', keys[at + 1] ?? 'e1'), choice('b', 'e1'), choice('c', 'p1')],
      })),
    };
    const { boxes, edges } = layoutOf(long);
    expect(edges).toHaveLength(120);
    const chips = edges.map(({ chip: { x, y } }) => ({ x: x - 28, y: y - 12, width: 56, height: 24 }));
    for (const [index, chip] of chips.entries()) {
      const others = [...chips.slice(index + 1), ...boxes.values()];
      expect(others.filter((other) => touches(chip, other))).toEqual([]);
    }
  });

  it('is the same every time', () => {
    expect(layoutOf(scenario)).toEqual(placed);
  });
});

describe('the view', () => {
  it('keeps the point under the pointer where it is while zooming', () => {
    const before = { x: 10, y: 20, zoom: 1 };
    const after = zoomedAt(before, 1.5, { x: 100, y: 60 });
    expect(after.x + 100 / after.zoom).toBeCloseTo(before.x + 100);
    expect(after.y + 60 / after.zoom).toBeCloseTo(before.y + 60);
    expect(zoomedAt(before, 100, { x: 0, y: 0 }).zoom).toBe(2);
  });

  it('fits all of it, never larger than it is', () => {
    expect(fitted({ width: 2000, height: 500 }, { width: 1000, height: 500 }).zoom).toBe(0.5);
    expect(fitted({ width: 100, height: 100 }, { width: 1000, height: 500 }).zoom).toBe(1);
  });

  it('moves only as far as needed to show something', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const window = { width: 400, height: 300 };
    expect(showing(view, { x: 100, y: 100, width: 50, height: 50 }, window)).toEqual(view);
    expect(showing(view, { x: 500, y: 100, width: 50, height: 50 }, window)).toEqual({
      x: 174,
      y: 0,
      zoom: 1,
    });
  });
});
