import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command';

const POLICY = `# Beleid

## Privacy

Medewerkers mogen geen namen van klanten delen. Je bericht blijft vindbaar. De werkgever moet dit beleid elk jaar herzien.

Meld bij twijfel liever niets, tenzij je leidinggevende het vraagt.
`;

describe('the command course', () => {
  let folder: string;
  let out: string;
  let errors: string;
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leidraad-course-'));
    out = '';
    errors = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
    write('policy.md', POLICY);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('prints drafts and figures', async () => {
    expect(await runCommand(['derive', 'policy.md'], folder)).toBe(0);
    expect(out).toContain('must-not: Je mag geen namen van klanten delen.  [L 1.1]');
    expect(out).toContain('wrongRules: 0');
    expect(out).toContain('isDeterministic: true');
    expect(errors).toBe('');
  });

  it('prints them as JSON, the same twice', async () => {
    expect(await runCommand(['derive', 'policy.md', '--json'], folder)).toBe(0);
    const first = out;
    out = '';
    await runCommand(['derive', 'policy.md', '--json'], folder);
    expect(out).toBe(first);
    expect(JSON.parse(out)).toMatchObject({ draft: { language: 'nl' }, figures: { wrongRules: 0 } });
  });

  it('takes decisions over what was proposed', async () => {
    write('decisions.json', {
      readings: { '1.1': { decision: 'rejected' }, '1.4': { plain: { nl: 'Meld het niet.' } } },
    });
    expect(await runCommand(['derive', 'policy.md', '--readings', 'decisions.json'], folder)).toBe(0);
    expect(out).not.toContain('namen van klanten delen.  [L');
    // What the plain words lost of the exception stands behind them.
    expect(out).toContain('Meld het niet. Uitzondering: “tenzij je leidinggevende het vraagt”.');
  });

  it.each([
    [['derive'], 'derive takes one file.'],
    [['derive', 'a', 'b'], 'derive takes one file.'],
    [['nonsense', 'a'], 'There is no command nonsense.'],
    [['derive', 'policy.md', '--what', 'x'], 'There is no option --what.'],
    [['derive', 'policy.md', '--gold'], '--gold takes a file.'],
    [['derive', 'none.md'], 'There is no file none.md.'],
    [['derive', 'policy.md', '--readings', 'policy.md'], 'policy.md is no JSON.'],
    [['derive', 'policy.md', '--gold', 'policy.md'], 'policy.md is no file of labelled sentences.'],
  ])('refuses %j', async (args, message) => {
    expect(await runCommand(args, folder)).toBe(2);
    expect(errors).toContain(message);
    expect(out).toBe('');
  });

  it('refuses decisions about a clause that is not there', async () => {
    write('decisions.json', { readings: { '9.9': {} } });
    expect(await runCommand(['derive', 'policy.md', '--readings', 'decisions.json'], folder)).toBe(2);
    expect(errors).toContain('There is no clause 9.9.');
  });
});
