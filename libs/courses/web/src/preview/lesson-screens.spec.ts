import { type Block } from '@leidraad/courses/model';
import { screensOf } from './lesson-screens';

const quotation = (key: string): Block => ({
  key,
  type: 'quotation',
  clauseId: '018f0000-0000-7000-8000-000000000001',
});
const reason = (key: string): Block => ({ key, type: 'reason', lines: [] });

describe('screens of a lesson', () => {
  it('opens one for each quotation and hangs the blocks after it on it', () => {
    const screens = screensOf([quotation('q1'), reason('r1'), reason('r2'), quotation('q2')]);
    expect(screens.map((screen) => [screen.key, screen.blocks.map((block) => block.key)])).toEqual([
      ['q1', ['r1', 'r2']],
      ['q2', []],
    ]);
  });

  it('keeps blocks that stand before the first quotation', () => {
    const [first] = screensOf([reason('r1'), quotation('q1')]);
    expect(first).toMatchObject({ quotation: null, blocks: [{ key: 'r1' }] });
  });
});
