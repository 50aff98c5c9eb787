import { comparedRelation } from '../testing/compared-versions';
import { chosen, hasWeight, weightNow } from './class-choice';

const row = (change: Parameters<typeof comparedRelation>[3]) =>
  comparedRelation('a', [['1.1', 'Een.']], [['1.1', 'Twee.']], { kind: 'edited', ...change });

describe('choosing what a change weighs', () => {
  it('leaves a clarified sentence open until its owner decides', () => {
    expect(weightNow(row({ change: 'clarifying' }))).toBeUndefined();
    expect(weightNow(row({ change: 'clarifying', needsLook: false }))).toBe('wording');
    expect(chosen(row({ change: 'clarifying' }), 'wording')).toEqual({ step: 'agree' });
  });

  it('asks why when the owner chooses otherwise, and vouches for the meaning', () => {
    expect(chosen(row({ change: 'substantive' }), 'wording')).toEqual({
      step: 'explain',
      change: 'clarifying',
    });
    expect(chosen(row({ change: 'cosmetic' }), 'substantive')).toEqual({
      step: 'explain',
      change: 'substantive',
    });
  });

  it('goes back to the proposal without asking why', () => {
    const overruled = row({ change: 'clarifying', proposed: 'substantive' });
    expect(chosen(overruled, 'substantive')).toEqual({ step: 'restore' });
  });

  it('gives nothing to choose for what only moved, is new or is gone', () => {
    expect(hasWeight(row({ kind: 'moved', change: 'none' }))).toBe(false);
    expect(hasWeight(row({ kind: 'removed', change: 'substantive' }))).toBe(false);
    expect(hasWeight(row({ kind: 'added', change: 'substantive' }))).toBe(false);
    expect(hasWeight(row({ kind: 'split', change: 'cosmetic' }))).toBe(true);
  });
});
