import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command';

const GIFT = `::Melden::Wat doe je? {=Melden ~Zwijgen}

Noem de hoofdstad. {=Parijs}
`;

describe('the command items', () => {
  let folder: string;
  let out: string;
  let errors: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leidraad-items-'));
    out = '';
    errors = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
    writeFileSync(join(folder, 'a.gift'), GIFT);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('prints what was read, what our grading gives the file’s own answer, and what was refused', async () => {
    expect(await runCommand(['inspect', 'a.gift', '--json'], folder)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'gift',
      items: [{ type: 'situation', title: 'Melden', language: 'nl', keyScore: 1 }],
      refused: [
        {
          where: 'line 3',
          why: 'We have no questions of the type shortanswer.',
          code: 'items.question-type',
        },
      ],
    });
    expect(Object.keys((JSON.parse(out) as { items: object[] }).items[0] ?? {})).toEqual([
      'id',
      'type',
      'title',
      'language',
      'keyScore',
    ]);
    expect(errors).toBe('');
  });

  it('prints the same to read', async () => {
    expect(await runCommand(['inspect', 'a.gift'], folder)).toBe(0);
    expect(out).toContain('gift: 1 read, 1 refused');
    expect(out).toContain('line 3: We have no questions of the type shortanswer.');
  });

  it('answers 0 where everything was refused one by one', async () => {
    writeFileSync(join(folder, 'b.xml'), '<quiz><question type="essay"/></quiz>');
    expect(await runCommand(['inspect', 'b.xml', '--json'], folder)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      items: [],
      refused: [{ where: 'question type="essay", line 1' }],
    });
  });

  it('prints the schema of our own files, the same that docs/items.schema.json has', async () => {
    expect(await runCommand(['schema'], folder)).toBe(0);
    const written = readFileSync(join(__dirname, '..', '..', 'docs', 'items.schema.json'), 'utf8');
    // When this fails: npm run -s items -- schema > docs/items.schema.json
    expect(JSON.parse(written)).toEqual(JSON.parse(out));
  });

  it.each([
    [['inspect', 'none.xml'], 'There is no file none.xml.'],
    [['inspect', '.'], '. is a folder, no file.'],
    [['inspect', 'letter.md'], 'items.file-unknown: This is no file with questions'],
    [['inspect', 'broken.xml'], 'items.xml-broken: This XML is not well-formed: it breaks on line 2.'],
    [['inspect'], 'inspect takes one file.'],
    [['inspect', 'a.gift', '--xml'], 'There is no option --xml.'],
    [['publish', 'a.gift'], 'There is no command publish.'],
    [[], 'npm run -s items'],
  ])('refuses %j with a code or words on standard error', async (args, message) => {
    writeFileSync(join(folder, 'letter.md'), 'Beste klant, dank u.');
    writeFileSync(join(folder, 'broken.xml'), '<quiz>\n<question></quiz>');
    expect(await runCommand(args, folder)).toBe(2);
    expect(errors).toContain(message);
    expect(out).toBe('');
  });
});
