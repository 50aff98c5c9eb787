import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command';

const OLD = `# Beleid

## Privacy

Je mag geen namen van klanten delen. Je mag geen foto's van collega's plaatsen. Je moet een datalek melden bij je leidinggevende.
`;
const SPELLED = OLD.replace('Je mag geen namen', 'Je mag géén namen');
const CHANGED = OLD.replace('bij je leidinggevende', 'binnen een uur bij je leidinggevende');

describe('the command course impact', () => {
  let folder: string;
  let out: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leidraad-impact-'));
    out = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    for (const [name, text] of Object.entries({ OLD, SPELLED, CHANGED }))
      writeFileSync(join(folder, `${name}.md`), text);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const impact = async (current: string) => {
    expect(await runCommand(['impact', 'OLD.md', `${current}.md`, '--json'], folder)).toBe(0);
    return JSON.parse(out);
  };

  it('marks what cites a changed clause, and counts the people of the sample who lack it', async () => {
    const { workList, proposedImpact, sample } = await impact('CHANGED');
    expect(proposedImpact).toBe('substantive');
    expect(workList.length).toBeGreaterThan(0);
    for (const { causes } of workList) for (const { was } of causes) expect(was.text.nl).toContain('datalek');
    expect(sample.consequence).toMatchObject({ people: 1000, meaningIds: [expect.any(String)] });
    expect(sample.consequence.deltas).toBeGreaterThan(700);
  });

  it('asks nothing of anybody when only spelling changed', async () => {
    const { workList, proposedImpact, carried, sample } = await impact('SPELLED');
    expect(workList).toEqual([]);
    expect(proposedImpact).toBe('editorial');
    expect(carried.textual.length).toBeGreaterThan(0);
    expect(sample.consequence).toMatchObject({ deltas: 0, fulls: 0, blocks: [], itemVersionIds: [] });
  });

  it('prints the same twice, with was and becomes', async () => {
    const text = async () => {
      out = '';
      expect(await runCommand(['impact', 'OLD.md', 'CHANGED.md'], folder)).toBe(0);
      return out;
    };
    const first = await text();
    expect(await text()).toBe(first);
    expect(first).toContain('becomes 1.3  Je moet een datalek melden binnen een uur bij je leidinggevende.');
    expect(first).toContain('Sample workforce: 1,000 invented people (seed 1)');
  });

  it('takes two files', async () => {
    expect(await runCommand(['impact', 'OLD.md'], folder)).toBe(2);
  });
});
