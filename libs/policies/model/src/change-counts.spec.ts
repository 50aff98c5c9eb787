import { countChanges } from './change-counts';
import { categoryOf, renamesOf } from './change-categories';
import type { ChangeReason } from './comparison';

const rename = (was: string, becomes: string): ChangeReason => ({ code: 'rename', was, becomes });
const row = (change: Partial<Parameters<typeof countChanges>[0][number]> = {}) => ({
  kind: 'edited' as const,
  change: 'cosmetic' as const,
  reasons: [] as ChangeReason[],
  certainty: 1,
  needsLook: true,
  to: [{}],
  ...change,
});

describe('counting changes', () => {
  it('counts a name that is replaced throughout once, however it is written', () => {
    const rows = [
      row({ reasons: [rename('medewerker', 'collega')] }),
      row({ reasons: [rename('Medewerker', 'Collega')] }),
      row({ reasons: [rename('medewerker', 'collega'), rename('Jansen', 'Pietersen')] }),
    ];
    expect(countChanges(rows)).toMatchObject({ categories: { renamed: 2, wording: 0 }, toLook: 2, open: 2 });
    const looked = rows.map((each, at) => ({ ...each, needsLook: at === 2 }));
    expect(countChanges(looked)).toMatchObject({ toLook: 2, open: 2 });
    expect(countChanges(rows.map((each) => ({ ...each, needsLook: false }))).open).toBe(0);
  });

  it('counts a sentence by itself when something else changed in it, or when it moved', () => {
    const reasons = [rename('medewerker', 'collega')];
    expect(renamesOf(row({ reasons: [...reasons, { code: 'spelling', was: 'a', becomes: 'b' }] }))).toEqual(
      [],
    );
    expect(categoryOf(row({ reasons, change: 'substantive' }))).toBe('substantive');
    expect(categoryOf(row({ reasons, kind: 'moved' }))).toBe('moved');
    expect(categoryOf(row({ reasons }))).toBe('renamed');
  });

  it('asks a look at changes and guesses, not at what only moved', () => {
    const counts = countChanges([
      row({ kind: 'same', change: 'none', needsLook: false }),
      row({ kind: 'moved', change: 'none', needsLook: false }),
      row({ kind: 'same', change: 'none', certainty: 0.4 }),
      row({ kind: 'added', change: 'substantive', needsLook: false }),
      row({ kind: 'removed', change: 'substantive', to: [] }),
    ]);
    expect(counts).toMatchObject({ unchanged: 2, toLook: 3, open: 2, asksNew: 1, substantive: 2 });
    expect(counts.categories).toMatchObject({ moved: 1, added: 1, removed: 1, wording: 0 });
  });
});
