import { unitsInOrder } from './units-in-order';

const unit = (id: string, parentId: string | null, name = id) => ({
  id,
  parentId,
  name,
  code: id,
  people: 0,
  revision: 1,
});

describe('departments in the order of their tree', () => {
  it('puts each below its parent, by name', () => {
    const units = [
      unit('c', 'a', 'Zuid'),
      unit('b', null, 'Winkels'),
      unit('a', null, 'Magazijn'),
      unit('d', 'a', 'Noord'),
    ];
    expect(unitsInOrder(units).map(({ unit: { name }, depth }) => `${depth} ${name}`)).toEqual([
      '0 Magazijn',
      '1 Noord',
      '1 Zuid',
      '0 Winkels',
    ]);
  });

  it('keeps a department whose parent one may not see', () => {
    expect(unitsInOrder([unit('b', 'hidden')])).toHaveLength(1);
  });
});
