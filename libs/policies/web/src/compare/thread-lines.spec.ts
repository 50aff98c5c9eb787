import { drawThreads } from './thread-lines';

const at = (relation: string, side: 'from' | 'to', y: number) => ({ relation, side, y });

describe('the threads between was and wordt', () => {
  it('is straight at the same place and curved where a sentence moved', () => {
    const { lines } = drawThreads(
      [
        { relation: 'same', from: 1, to: 1 },
        { relation: 'moved', from: 1, to: 1 },
      ],
      [at('same', 'from', 10), at('same', 'to', 10), at('moved', 'from', 90), at('moved', 'to', 30)],
      [],
    );
    expect(lines[0]).toMatch(/^M8 10H64$/);
    expect(lines[1]).toMatch(/^M8 90C.* 64 30$/);
  });

  it('forks for a split', () => {
    const { lines, beads } = drawThreads(
      [{ relation: 'split', from: 1, to: 2 }],
      [at('split', 'from', 10), at('split', 'to', 10), at('split', 'to', 40)],
      [],
    );
    expect(lines).toHaveLength(2);
    expect(beads).toHaveLength(3);
  });

  it('starts what is new in a loose, open bead and cuts off what is gone', () => {
    const { lines, beads } = drawThreads(
      [
        { relation: 'new', from: 0, to: 1 },
        { relation: 'gone', from: 1, to: 0 },
      ],
      [at('new', 'to', 10), at('gone', 'from', 50)],
      [],
    );
    expect(beads).toContainEqual({ x: 40, y: 10, open: true });
    expect(lines).toContain('M32 43V57');
  });

  it('says where a thread goes whose other end is out of view', () => {
    const moved = { relation: 'moved', from: 1, to: 1, elsewhere: { from: '6.3', to: '4.6', down: false } };
    expect(drawThreads([moved], [at('moved', 'to', 10)], []).labels[0]?.text).toBe('↓ § 6.3');
    expect(drawThreads([moved], [at('moved', 'from', 90)], []).labels[0]?.text).toBe('↑ § 4.6');
  });

  it('draws three pale lines for what is folded', () => {
    expect(drawThreads([], [], [{ y: 20 }]).pale).toHaveLength(3);
  });
});
