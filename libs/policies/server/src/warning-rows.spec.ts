import type { Warning } from '@leidraad/policies/model';
import type { PolicyWarning } from './policy-warning.entity';
import type { UnderstoodDocument } from './understanding/understood-document';
import { warningRows } from './warning-rows';

const warning = (change: Partial<Warning> = {}): Warning => ({
  code: 'hedge',
  clause: '1.1',
  start: 0,
  end: 4,
  params: {},
  ...change,
});
const document = (text: string, warnings: Warning[], number = '1.1'): UnderstoodDocument => ({
  format: 'markdown',
  text,
  languageCode: 'nl',
  language: 'nl',
  document: {
    title: null,
    leftOut: [],
    sections: [
      {
        number: '1',
        heading: 'Privacy',
        level: 1,
        clauses: [
          {
            number,
            kind: 'sentence',
            text,
            start: 0,
            end: text.length,
            leadsIn: false,
            leadIn: null,
            speaker: null,
          },
        ],
      },
    ],
  },
  labels: { register: 'formal', topics: new Map(), proposals: new Map() },
  warnings,
});

describe('the warnings of a version', () => {
  it('keep what was done about them while the sentence stays, also under another number', () => {
    const [before] = warningRows('nl', new Map([['nl', document('Deel liever niets.', [warning()])]]), []);
    const looked = { ...before, lookedAt: new Date(), lookedById: 'noor', noteId: null } as PolicyWarning;
    const moved = document('Deel liever niets.', [warning({ clause: '1.2' })], '1.2');
    expect(warningRows('nl', new Map([['nl', moved]]), [looked])).toMatchObject([
      { clause: '1.2', lookedById: 'noor' },
    ]);
    const other = document('Deel liever weinig.', [warning()]);
    expect(warningRows('nl', new Map([['nl', other]]), [looked])).toMatchObject([{ lookedAt: null }]);
  });

  it('tell twice the same apart', () => {
    const twice = warningRows('nl', new Map([['nl', document('Deel niets.', [warning(), warning()])]]), []);
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });

  it('come main text first, and of a translation only what is about its words', () => {
    const slip = warning({ code: 'translation-slip' });
    const rows = warningRows(
      'nl',
      new Map([
        ['en', document('Rather share nothing.', [warning(), slip])],
        ['nl', document('Deel liever niets.', [warning()])],
      ]),
      [],
    );
    expect(rows.map(({ language, code, ordinal }) => [language, code, ordinal])).toEqual([
      ['nl', 'hedge', 1],
      ['en', 'translation-slip', 2],
    ]);
  });
});
