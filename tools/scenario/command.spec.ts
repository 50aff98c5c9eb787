import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLAUSE } from '../../libs/quizzes/model/src/testing/scenarios';
import { CLAUSES, soundItems, soundScenario } from '../../libs/quizzes/model/src/testing/sound-items';
import { runCommand } from './command';

const file = (items: unknown[], given: object = {}) => ({
  format: 'leidraad-items',
  version: 1,
  clauses: [...CLAUSES].map(([id, { number, text }]) => ({ id, number, text: { nl: text } })),
  items,
  ...given,
});

function withDeadEnd() {
  const item = soundScenario();
  item.situations[4].choices = [];
  return item;
}

describe('the command scenario', () => {
  let folder: string;
  let out: string;
  let errors: string;
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leidraad-scenario-'));
    out = '';
    errors = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('finds nothing in sound items of every type, and ends with 0', async () => {
    write('sound.json', file(soundItems().map((item, at) => ({ ...item, id: CLAUSE(50 + at) }))));
    expect(await runCommand(['check', 'sound.json', '--json'], folder)).toBe(0);
    const { items } = JSON.parse(out) as { items: Record<string, unknown>[] };
    expect(items.map(({ type, ok, findings }) => [type, ok, findings])).toEqual(
      soundItems().map(({ type }) => [type, true, []]),
    );
    expect(items[0]).toMatchObject({
      proven: null,
      states: null,
      routes: null,
      longest: null,
      mostPoints: null,
    });
    expect(items[5]).toMatchObject({
      title: 'Een scenario',
      states: 9,
      routes: { count: 7, isCapped: false },
      longest: { steps: 3, minutes: 1 },
      mostPoints: 6,
    });
    expect(errors).toBe('');
  });

  it('tells what stops publishing with a play that shows it, and ends with 1', async () => {
    write('dead-end.json', file([withDeadEnd()]));
    expect(await runCommand(['check', 'dead-end.json', '--json'], folder)).toBe(1);
    const { items } = JSON.parse(out) as { items: { ok: boolean; findings: object[] }[] };
    expect(items[0].ok).toBe(false);
    expect(items[0].findings).toContainEqual({
      code: 'scenario.dead-end',
      severity: 'error',
      node: 'waiting',
      params: { node: 'waiting' },
      path: [{ situation: 'asked', choice: 'c' }],
      message: 'You can get stuck in “waiting”: there is no choice then. Add one.',
    });
    out = '';
    expect(await runCommand(['check', 'dead-end.json'], folder)).toBe(1);
    expect(out).toContain('BLOCKED  scenario  Een scenario');
    expect(out).toContain('play: asked.c');
  });

  it('lets an item be that is finished in one language, and tells of words in each', async () => {
    const item = soundScenario();
    item.title = { nl: 'Alleen Nederlands' };
    item.situations[0].choices[0].text = { nl: 'Je vertelt alles.', en: 'You tell everybody.' };
    write('nl.json', file([item]));
    expect(await runCommand(['check', 'nl.json'], folder)).toBe(0);
    expect(out).toContain('error  item.translation-missing (en)');
    expect(out).toContain('item.absolute (nl)');
    expect(out).toContain('item.absolute (en)');
  });

  it('stops at an id that is there twice', async () => {
    write('twice.json', file([soundScenario(), soundScenario()]));
    expect(await runCommand(['check', 'twice.json'], folder)).toBe(1);
    expect(out).toContain('items.id-twice');
  });

  it.each([
    [['check', 'none.json'], 'There is no file none.json.'],
    [['check', '.'], '. is a folder, no file.'],
    [['check', 'broken.json'], 'items.json-broken: broken.json is no JSON: it breaks on line 2.'],
    [['check', 'short.json'], 'items.json-broken: short.json is no JSON: it breaks on line 1.'],
    [['check', 'other.json'], 'items.file-unknown: '],
    [['check', 'null.json'], 'items.file-unknown: '],
    [['check', 'newer.json'], 'items.json-version: newer.json has version 2; version 1 is read.'],
    [['check', 'field.json'], 'items.0.situations.4.key: '],
    [['check', 'huge.json'], 'items.file-too-large: huge.json is larger than 50 MB.'],
    [['check'], 'check takes one file.'],
    [['check', 'a.json', 'b.json'], 'check takes one file.'],
    [['check', 'a.json', '--xml'], 'There is no option --xml.'],
    [['prove', 'a.json'], 'There is no command prove.'],
    [[], 'npm run -s scenario'],
  ])('refuses %j with words on standard error, and 2', async (args, message) => {
    write('broken.json', '{\n"format": leidraad');
    write('short.json', '{"format": ');
    write('other.json', { format: 'moodle' });
    write('null.json', 'null');
    write('newer.json', file([], { version: 2 }));
    const item = soundScenario();
    item.situations[4].key = '';
    write('field.json', file([item]));
    if (args.includes('huge.json')) write('huge.json', ' '.repeat(50 * 1024 * 1024 + 1));
    expect(await runCommand(args, folder)).toBe(2);
    expect(errors).toContain(message);
    expect(out).toBe('');
  });
});
