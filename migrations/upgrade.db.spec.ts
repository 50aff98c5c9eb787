import { createHash } from 'node:crypto';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { newEmptyDatabase, type TestDatabase } from '@leidraad/testing';
import { withAppRole } from '../tools/database/migrate-database';
import { APP_ROLE } from '../tools/database/roles';
import { UnderstandPolicies1795341613000 } from './1795341613000-UnderstandPolicies';
import { createDataSource } from './data-source';

const NL = 'Je werkt veilig. Je drinkt ☕ in het café.';
const EN = 'You work safely. You drink coffee.';
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const AT = '2026-03-01T10:00:00Z';

/** Version 1.0 is approved, in two languages; the draft has a translation with two sentences too many. */
const [APPROVED, DRAFT] = [id(1), id(2)];

describe('a database of before policies were understood', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const query = <T = Record<string, never>>(sql: string, parameters?: unknown[]) =>
    dataSource.query<T[]>(sql, parameters);
  const refusal = (sql: string) =>
    dataSource.query(sql).then(
      () => 'done',
      (fault: { code: string }) => fault.code,
    );

  beforeAll(async () => {
    database = await newEmptyDatabase();
    const url = withAppRole(database.ownerUrl, APP_ROLE);
    const { migrations, ...options } = createDataSource(url).options;
    const all = migrations as unknown as (new () => object)[];
    const earlier = all.slice(0, all.indexOf(UnderstandPolicies1795341613000));
    const older = await new DataSource({ ...options, migrations: earlier } as DataSourceOptions).initialize();
    await older.runMigrations({ transaction: 'each' });
    await fill(older);
    await older.destroy();
    dataSource = await new DataSource({
      ...options,
      migrations: [...earlier, UnderstandPolicies1795341613000],
    } as DataSourceOptions).initialize();
    await dataSource.runMigrations({ transaction: 'each' });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('keeps the text that its clauses point into, whatever the file was coded in', async () => {
    const texts = await query<{ text: string; start: number; end: number; bytes: Buffer; sha256: string }>(`
      select words.text, words.start, words."end", file.bytes, file.sha256
      from clause_text words
      join clause_version version on version.id = words.clause_version_id
      join policy_source source on source.policy_version_id = version.policy_version_id and source.language = words.language
      join file on file.id = source.extracted_file_id`);
    expect(texts).toHaveLength(5);
    for (const { text, start, end, bytes, sha256: sum } of texts) {
      expect(bytes.toString('utf8').slice(start, end)).toBe(text);
      expect(sum).toBe(sha256(bytes));
    }
  });

  it('leaves the original document of an approved version as it was approved', async () => {
    const [source] = await query<{ bytes: Buffer; kept: boolean }>(
      `select file.bytes, source.sha256 = file.sha256 as kept from policy_source source
       join file on file.id = source.file_id where source.policy_version_id = $1 and source.language = 'nl'`,
      [APPROVED],
    );
    expect(source).toEqual({ bytes: Buffer.from(`\ufeff${NL}`), kept: true });
  });

  it('says of older documents and clauses what is known of them, and proposes nothing', async () => {
    const sources = await query(
      `select distinct language_code = language as same, labelled_in = language as labelled, register, file_name,
              left_out, keep from policy_source`,
    );
    expect(sources).toEqual([
      { same: true, labelled: true, register: 'formal', file_name: null, left_out: [], keep: [] },
    ]);
    expect(await query('select distinct norm, cues, topic, leads_in from clause_version')).toEqual([
      { norm: null, cues: null, topic: null, leads_in: false },
    ]);
    expect(await query('select distinct level, topic from section')).toEqual([{ level: 1, topic: 'none' }]);
    expect(await query('select distinct base_version_id as base from policy_version')).toEqual([
      { base: null },
    ]);
  });

  it('knows which sentences stand in a translation only', async () => {
    const sentence = (number: string) => ({ number, text: '…', start: 0, end: 0 });
    expect(
      await query('select policy_version_id as version, language, unpaired from policy_source order by 1, 2'),
    ).toEqual([
      { version: APPROVED, language: 'en', unpaired: [] },
      { version: APPROVED, language: 'nl', unpaired: [] },
      { version: DRAFT, language: 'en', unpaired: [sentence('2.1'), sentence('2.2')] },
      { version: DRAFT, language: 'nl', unpaired: [] },
    ]);
  });

  it.each([
    'update policy_source set register = $$informal$$',
    'update clause_version set norm = $$obligation$$',
    'update clause_text set by_hand = true',
    `insert into policy_warning values ('${APPROVED}', 'key', 'nl', 1, 'hedge', null, null, null, '{}')`,
    `insert into policy_comparison values ('${APPROVED}', '{}')`,
    `insert into comparison_overrule values ('${id(90)}', '${APPROVED}', 'pair', '{}', '{}', null, null, '${id(91)}', now())`,
    `insert into clause_change values ('${APPROVED}', 'key', 1, 'same', false, '{}', '{}', 'none', null, '[]', 1, '{}')`,
    'truncate policy_warning',
  ])('still refuses to change what is approved: %s', async (sql) => {
    expect(await refusal(sql)).toBe('LD001');
  });

  it('lets a draft have warnings, and clauses of a draft exchange their identities', async () => {
    const warning = `insert into policy_warning values ('${DRAFT}', 'key', 'nl', 1, 'hedge', null, null, null, '{}')`;
    expect(await asApplication(database, warning)).toBe('done');
    const exchange = `
      update clause_version set clause_id = (
        select clause_id from clause_version other
        where other.policy_version_id = '${DRAFT}' and other.id <> clause_version.id
      ) where policy_version_id = '${DRAFT}'`;
    expect(await asApplication(database, exchange)).toBe('done');
  });

  it('only ever adds withdrawals', async () => {
    const withdrawal = `insert into policy_withdrawal values ('${APPROVED}', null, '${id(91)}', now())`;
    expect(await asApplication(database, withdrawal)).toBe('done');
    expect(await asApplication(database, 'delete from policy_withdrawal')).toBe('42501');
    expect(await asApplication(database, 'update policy_withdrawal set by_id = by_id')).toBe('42501');
    expect(await refusal('delete from policy_withdrawal')).toBe('LD001');
  });

  it('can go back and forth, with the same rows', async () => {
    const rows = () => Promise.all([query(DOCUMENTS), query('select * from clause_text order by 1, 2')]);
    const before = await rows();
    await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await query('select unpaired from policy_source order by policy_version_id, language')).toEqual([
      { unpaired: [] },
      { unpaired: [] },
      { unpaired: ['2.1', '2.2'] },
      { unpaired: [] },
    ]);
    expect(await query('select count(*)::int as files from file')).toEqual([{ files: 4 }]);
    expect(await refusal('update policy_source set format = $$text$$')).toBe('LD001');
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await rows()).toEqual(before);
  });
});

const DOCUMENTS = `
  select source.id, language, language_code, labelled_in, register, unpaired, file.sha256, file.bytes
  from policy_source source join file on file.id = source.extracted_file_id order by 1`;

async function asApplication({ appUrl }: TestDatabase, sql: string): Promise<string> {
  const application = await new DataSource({
    type: 'postgres',
    url: appUrl,
    installExtensions: false,
  }).initialize();
  try {
    await application.query(sql);
    return 'done';
  } catch (fault) {
    return (fault as { code: string }).code;
  } finally {
    await application.destroy();
  }
}

/** Rows as the release before wrote them. */
async function fill(dataSource: DataSource): Promise<void> {
  const insert = (table: string, row: Record<string, unknown>) =>
    dataSource.query(
      `insert into "${table}" (${Object.keys(row)
        .map((column) => `"${column}"`)
        .join()}) values (${Object.keys(row).map((_, index) => `$${index + 1}`)})`,
      Object.values(row),
    );
  let count = 100;
  const source = async (version: string, language: string, bytes: Buffer, unpaired: string[] = []) => {
    const [file_id, sum] = [id(count++), sha256(bytes)];
    const kind = { media_type: 'text/markdown', size: bytes.byteLength, bytes };
    await insert('file', { id: file_id, sha256: sum, ...kind, created_at: AT });
    const row = { language, file_id, sha256: sum, format: 'markdown', imported_at: AT, unpaired };
    await insert('policy_source', { id: id(count++), policy_version_id: version, ...row });
  };
  const clauses = async (version: string, text: Partial<Record<'nl' | 'en', string>>) => {
    const section_id = id(count++);
    const section = { id: section_id, policy_version_id: version, ordinal: 1, number: '1' };
    await insert('section', { ...section, heading: { nl: 'Regels' } });
    for (const place of [0, 1]) {
      const [clause_id, clause_version_id] = [id(count++), id(count++)];
      await insert('clause', { id: clause_id, policy_id: id(3) });
      const row = { policy_version_id: version, section_id, ordinal: place + 1, number: `1.${place + 1}` };
      const identity = { id: clause_version_id, clause_id, meaning_id: id(count++) };
      await insert('clause_version', { ...identity, ...row, kind: 'sentence' });
      for (const [language, whole] of Object.entries(text)) {
        const [start, end] =
          place === 0 ? [0, whole.indexOf('.') + 1] : [whole.indexOf('.') + 2, whole.length];
        const words = whole.slice(start, end);
        // The second sentence of the translation was never paired.
        if (language === 'en' && place === 1) continue;
        await insert('clause_text', {
          clause_version_id,
          language,
          text: words,
          sha256: sha256(words),
          start,
          end,
        });
      }
    }
  };
  const [author_id, policy_id] = [id(91), id(3)];
  const policy = { slug: 'regels', title: { nl: 'Regels' }, owner_id: author_id, master_language: 'nl' };
  await insert('policy', { id: policy_id, ...policy, created_at: AT });
  for (const [version, number] of [
    [APPROVED, '1.0'],
    [DRAFT, '2.0'],
  ])
    await insert('policy_version', {
      id: version,
      policy_id,
      number,
      change_kind: 'substantive',
      author_id,
      created_at: AT,
    });
  await source(APPROVED, 'nl', Buffer.from(`\ufeff${NL}`, 'utf8'));
  await source(APPROVED, 'en', Buffer.from(`\ufeff${EN}`, 'utf16le'));
  await clauses(APPROVED, { nl: NL, en: EN });
  await source(DRAFT, 'nl', Buffer.from(NL.replace('☕', 'thee'), 'latin1'));
  await source(DRAFT, 'en', Buffer.from('Too much. By two.', 'utf8'), ['2.1', '2.2']);
  await clauses(DRAFT, { nl: NL.replace('☕', 'thee') });
  await dataSource.query('update policy_version set approved_at = $2, approver_id = $3 where id = $1', [
    APPROVED,
    AT,
    id(92),
  ]);
}
