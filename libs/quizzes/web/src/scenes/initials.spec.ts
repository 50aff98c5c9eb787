import { initials } from './initials';

test.each([
  ['Petra Vos', 'PV'],
  ['Thijs van Dam', 'TD'],
  ['Regionieuws', 'R'],
  ['één', 'É'],
  ['… 24', ''],
])('%s is %s', (name, letters) => expect(initials(name)).toBe(letters));
