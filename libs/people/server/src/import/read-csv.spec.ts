import { readCsv } from './read-csv';

const HEADER = 'employee_number;given_name;family_name;department_code;job\n';
/** The file is read in pieces of this size. */
const PIECE = 65_536;

describe('reading a CSV bit by bit', () => {
  it.each([
    ['a character of two halves', 'chef ', '😀', 'chef 😀'],
    ['a line break of Windows between quotes', '"Chef', '\r\nlogistiek"', 'Chef\nlogistiek'],
  ])('keeps %s at the edge of two pieces', async (_what, before, across, job) => {
    const others = Array.from({ length: 800 }, (_, at) => `f${at};Bo;${'b'.repeat(60)};A;\n`).join('');
    const last = `2;Sam;Smit;A;${before}`;
    // Its first half is the last unit of the first piece.
    const room = PIECE - 1 - HEADER.length - others.length - '9;Ada;Vos;A;\n'.length - last.length;
    const csv = `${HEADER}${others}9;Ada;Vos;A;${'y'.repeat(room)}\n${last}${across}\n`;
    expect(csv.indexOf(across)).toBe(PIECE - 1);
    expect((await readCsv(csv)).at(-1)?.job).toBe(job);
  });
});
