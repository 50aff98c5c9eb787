import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command';

describe('the command policy', () => {
  let folder: string;
  let out: string;
  let errors: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leidraad-policy-'));
    out = '';
    errors = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
    writeFileSync(
      join(folder, 'old.md'),
      '# Beleid\n\n## 1. Privacy\n\nMeld het binnen 48 uur. Zwijg over klanten.\n',
    );
    writeFileSync(
      join(folder, 'new.md'),
      '# Beleid\n\n## 1. Privacy\n\nMeld het binnen 24 uur. Zwijg over klanten.\n',
    );
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('prints what it reads in a document as JSON, the same every time', async () => {
    expect(await runCommand(['inspect', 'old.md', '--json'], folder)).toBe(0);
    const first = out;
    const read = JSON.parse(out) as Record<string, unknown>;
    expect(read).toMatchObject({
      language: 'nl',
      title: 'Beleid',
      sections: [{ id: 's1', number: '1', title: 'Privacy' }],
      clauses: [
        {
          id: 'c1.1',
          sectionId: 's1',
          number: '1.1',
          ordinal: 1,
          kind: 'sentence',
          text: 'Meld het binnen 48 uur.',
        },
        { id: 'c1.2', sectionId: 's1', number: '1.2', ordinal: 2 },
      ],
      leftOut: [],
    });
    out = '';
    await runCommand(['inspect', 'old.md', '--json'], folder);
    expect(out).toBe(first);
    expect(errors).toBe('');
  });

  it('prints what changed between two documents as JSON', async () => {
    expect(await runCommand(['compare', 'old.md', 'new.md', '--json'], folder)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      relations: [
        {
          kind: 'edited',
          change: 'substantive',
          from: ['c1.1'],
          to: ['c1.1'],
          fromText: 'Meld het binnen 48 uur.',
          toText: 'Meld het binnen 24 uur.',
        },
        { kind: 'same', change: 'none', from: ['c1.2'], to: ['c1.2'] },
      ],
      summary: { edited: 1, same: 1, added: 0, changes: { substantive: 1 } },
    });
  });

  it('prints the same to read', async () => {
    expect(await runCommand(['inspect', 'old.md'], folder)).toBe(0);
    expect(out).toContain('1.2     Zwijg over klanten.');
    out = '';
    expect(await runCommand(['compare', 'old.md', 'new.md'], folder)).toBe(0);
    expect(out).toContain('becomes c1.1  Meld het binnen 24 uur.');
  });

  it.each([
    [['inspect', 'none.md'], 'There is no file none.md.'],
    [['inspect', '.'], '. is a folder, no file.'],
    [['inspect', 'picture.md'], 'source.picture: '],
    [['inspect', 'empty.txt'], 'source.empty: This file is empty.'],
    [['inspect'], 'inspect takes one file.'],
    [['compare', 'old.md'], 'compare takes two files.'],
    [['inspect', 'old.md', '--xml'], 'There is no option --xml.'],
    [['publish', 'old.md'], 'There is no command publish.'],
    [[], 'npm run -s policy'],
  ])('refuses %j with words on standard error', async (args, message) => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(
      join(folder, 'picture.md'),
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    );
    expect(await runCommand(args, folder)).toBe(2);
    expect(errors).toContain(message);
    expect(out).toBe('');
  });
});
