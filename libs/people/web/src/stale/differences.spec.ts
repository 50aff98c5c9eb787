import { conflicts, merged } from './differences';

const base = { job: 'Planner', email: 'a@b.nl', unit: 'log', days: [1] };
const mine = { ...base, job: 'Chauffeur ', email: 'c@d.nl' };
const theirs = { ...base, job: 'Monteur', unit: 'win', days: [1, 2] };
const fields = ['job', 'email', 'unit', 'days'] as const;

test('only what somebody else changed is a conflict, with mine where I changed it too', () => {
  expect(conflicts({ base, mine, theirs }, fields)).toEqual([
    { field: 'job', mine: 'Chauffeur', theirs: 'Monteur' },
    { field: 'unit', theirs: 'win' },
    { field: 'days', theirs: '[1,2]' },
  ]);
  expect(conflicts({ base, mine, theirs: mine }, fields)).toEqual([]);
});

test('saving mine keeps what I left alone as they have it; taking theirs keeps my other changes', () => {
  const versions = { base, mine, theirs };
  expect(merged(versions, 'mine')).toEqual({ ...theirs, job: 'Chauffeur ', email: 'c@d.nl' });
  expect(merged(versions, 'theirs')).toEqual({ ...theirs, email: 'c@d.nl' });
});
