import {
  assignOf,
  choiceOfQuery,
  dueOf,
  FIRST_CHOICE,
  openSteps,
  peopleIn,
  queryOfChoice,
} from './assign-choice';

const unit = (id: string, parentId: string | null, people: number) => ({
  id,
  parentId,
  name: id,
  code: id,
  people,
  revision: 1,
});

describe('what the steps of an assignment hold', () => {
  it('names the steps without an answer, in order', () => {
    expect(openSteps({ ...FIRST_CHOICE, days: '0' }, '2026-10-05')).toEqual(['who', 'what', 'when']);
    expect(openSteps({ ...FIRST_CHOICE, courseId: 'c' }, '2026-10-05')).toEqual(['who']);
  });

  it('takes whole days up to a year, and no date in the past', () => {
    expect(dueOf({ ...FIRST_CHOICE, days: '366' }, '2026-10-05')).toBeUndefined();
    expect(dueOf({ ...FIRST_CHOICE, days: '1,5' }, '2026-10-05')).toBeUndefined();
    expect(dueOf({ ...FIRST_CHOICE, dueKind: 'on', date: '2026-10-04' }, '2026-10-05')).toBeUndefined();
    expect(dueOf({ ...FIRST_CHOICE, dueKind: 'on', date: '2026-10-05' }, '2026-10-05')).toEqual({
      kind: 'on',
      date: '2026-10-05',
    });
  });

  it('takes a date within a year, as days do', () => {
    const on = (date: string) => dueOf({ ...FIRST_CHOICE, dueKind: 'on', date }, '2026-10-05');
    expect(on('2027-10-05')).toBeDefined();
    expect(on('2027-10-06')).toBeUndefined();
    expect(on('2099-01-01')).toBeUndefined();
  });

  it.each([
    FIRST_CHOICE,
    { ...FIRST_CHOICE, unitId: 'u', courseId: 'c', withBelow: false, days: '21' },
    { ...FIRST_CHOICE, days: 'veel' },
    { ...FIRST_CHOICE, dueKind: 'on' as const },
    { ...FIRST_CHOICE, dueKind: 'on' as const, date: '2026-12-01' },
  ])('comes back from the address as it was', (choice) => {
    expect(choiceOfQuery(queryOfChoice(choice))).toEqual(choice);
  });

  it('leaves the address alone until something is chosen', () => {
    expect(queryOfChoice(FIRST_CHOICE)).toEqual({});
  });

  it('makes a request once all is chosen', () => {
    expect(assignOf({ ...FIRST_CHOICE, unitId: 'u', courseId: 'c' }, '2026-10-05')).toEqual({
      courseId: 'c',
      unitId: 'u',
      withBelow: true,
      due: { kind: 'days', days: 30 },
    });
  });

  it('counts people below only when they are meant', () => {
    const units = [unit('a', null, 2), unit('b', 'a', 3), unit('c', 'b', 4)];
    expect(peopleIn(units, 'a', false)).toBe(2);
    expect(peopleIn(units, 'a', true)).toBe(9);
  });
});
