import { createHash, randomUUID } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that older rows fill with what is always true of them: nothing was proposed, left out or typed by hand. */
const NEW_COLUMNS: Record<string, readonly string[]> = {
  policy_version: ['base_version_id uuid'],
  section: ['level integer not null default 1', `topic text not null default 'none'`],
  clause_version: [
    'leads_in boolean not null default false',
    'lead_in text',
    'speaker text',
    'norm text',
    'addressee text',
    'polarity text',
    'hedge text',
    'exception text',
    'condition text',
    'topic text',
    'confidence double precision',
    'learner_rule boolean',
    'second jsonb',
    'cues jsonb',
  ],
  clause_text: ['by_hand boolean not null default false'],
  policy_source: [
    'language_code text',
    'labelled_in text',
    'register text',
    'file_name text',
    'extracted_file_id uuid',
    `left_out jsonb not null default '[]'`,
    `keep integer array not null default '{}'`,
  ],
};

/** Of these, rows of main get a value that depends on the row. */
const FILLED = ['language_code', 'register', 'extracted_file_id'];

const NEW_TABLES: Record<string, string> = {
  policy_warning: `
    policy_version_id uuid not null, key text not null, language text not null, ordinal integer not null,
    code text not null, clause text, start integer, "end" integer, params jsonb not null, looked_at timestamptz,
    looked_by_id uuid, note_id uuid,
    constraint "PK_policy_warning" primary key (policy_version_id, key)`,
  policy_comparison: `
    policy_version_id uuid not null, proposed jsonb not null,
    constraint "PK_policy_comparison" primary key (policy_version_id)`,
  comparison_overrule: `
    id uuid not null, policy_version_id uuid not null, kind text not null, "from" text array not null,
    "to" text array not null, change text, why_id uuid, by_id uuid not null, at timestamptz not null,
    constraint "PK_comparison_overrule" primary key (id)`,
  clause_change: `
    policy_version_id uuid not null, key text not null, ordinal integer not null, kind text not null,
    moved boolean not null, from_clauses uuid array not null, to_clauses uuid array not null, change text not null,
    proposed text, reasons jsonb not null, certainty double precision not null, overrules uuid array not null,
    looked_at timestamptz, looked_by_id uuid,
    constraint "PK_clause_change" primary key (policy_version_id, key)`,
  policy_withdrawal: `
    policy_version_id uuid not null, reason_id uuid, by_id uuid not null, effective_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint "PK_policy_withdrawal" primary key (policy_version_id)`,
};

/** Free in a draft, frozen once its version is approved; a withdrawal is never changed. */
const OF_POLICY_VERSION = ['policy_warning', 'policy_comparison', 'comparison_overrule', 'clause_change'];

const FOREIGN_KEYS: readonly (readonly [table: string, name: string, column: string, of: string])[] = [
  ['policy_version', 'FK_4828e51a292d3b26f8ab8937c7d', 'base_version_id', 'policy_version'],
  ['clause_change', 'FK_80f68268e56788a168fad18ef2b', 'policy_version_id', 'policy_version'],
  ['comparison_overrule', 'FK_b73850c9ff2c2a552745699395e', 'policy_version_id', 'policy_version'],
  ['policy_comparison', 'FK_2177c4d254f7f675cbe1968dd39', 'policy_version_id', 'policy_version'],
  ['policy_source', 'FK_d735e30521f1d4788295d7ed3c5', 'extracted_file_id', 'file'],
  ['policy_warning', 'FK_cb16804977d5661aa9fff9ab3aa', 'policy_version_id', 'policy_version'],
  ['policy_withdrawal', 'FK_a9685cfbe398c52a06083208952', 'policy_version_id', 'policy_version'],
];

/**
 * A policy may come in any format, with labels, warnings and a comparison. What was there before stays as somebody
 * approved it: it gets no labels, and the rows of approved versions are only added to.
 */
export class UnderstandPolicies1795341613000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(NEW_COLUMNS))
      for (const column of columns) await queryRunner.query(`alter table ${table} add ${column}`);
    for (const column of ['start', '"end"'])
      await queryRunner.query(`alter table clause_text alter ${column} drop not null`);
    await this.fillSources(queryRunner);
    for (const column of FILLED)
      await queryRunner.query(`alter table policy_source alter ${column} set not null`);
    // Checked once a statement is done: aligning a draft hands ids from one clause to another.
    await this.uniqueClauses(queryRunner, 'deferrable initially immediate');

    for (const [table, columns] of Object.entries(NEW_TABLES))
      await queryRunner.query(`create table ${table} (${columns})`);
    await queryRunner.query(
      'create index comparison_overrule_version on comparison_overrule (policy_version_id)',
    );
    for (const [table, name, column, of] of FOREIGN_KEYS)
      await queryRunner.query(
        `alter table ${table} add constraint "${name}" foreign key (${column}) references ${of}(id)`,
      );
    await this.freeze(queryRunner);
    await this.takeRights(queryRunner);
  }

  /**
   * Withdrawals, comparisons and labels are gone, words typed by hand lose that mark, and documents in formats that the
   * older release cannot read stay as they are.
   */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of FOREIGN_KEYS)
      await queryRunner.query(`alter table ${table} drop constraint "${name}"`);
    for (const table of Object.keys(NEW_TABLES)) await queryRunner.query(`drop table ${table}`);
    for (const table of OF_POLICY_VERSION)
      await queryRunner.query(`drop function refuse_${table}_when_approved()`);

    await this.uniqueClauses(queryRunner, '');
    await this.unlocked(queryRunner, 'clause_text', async () => {
      await queryRunner.query('update clause_text set start = 0, "end" = 0 where start is null');
    });
    for (const column of ['start', '"end"'])
      await queryRunner.query(`alter table clause_text alter ${column} set not null`);
    await queryRunner.query(`alter table policy_source add numbers text array not null default '{}'`);
    await this.unlocked(queryRunner, 'policy_source', async () => {
      await queryRunner.query(`
        update policy_source
        set numbers = array(select jsonb_path_query(unpaired, '$[*].number') #>> '{}')`);
    });
    await queryRunner.query('delete from file where id in (select extracted_file_id from policy_source)');
    await queryRunner.query('alter table policy_source drop column unpaired');
    await queryRunner.query('alter table policy_source rename numbers to unpaired');
    for (const [table, columns] of Object.entries(NEW_COLUMNS))
      for (const column of columns)
        await queryRunner.query(`alter table ${table} drop column ${column.split(' ')[0]}`);
  }

  /**
   * Documents were Markdown or plain text in the language they were imported for, and offsets pointed into the decoded
   * file: that is their extracted text. Nobody told how they speak: 'formal' is what a document without labels has. Of
   * a sentence that only a translation of a draft has, its number was kept and its words were not: they come back with
   * the next change to the draft, and until then it has no place in the text (`end` is `start`).
   */
  private async fillSources(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table policy_source alter unpaired drop default');
    await queryRunner.query('alter table policy_source alter unpaired type jsonb using to_jsonb(unpaired)');
    await queryRunner.query(`alter table policy_source alter unpaired set default '[]'`);
    await this.unlocked(queryRunner, 'policy_source', async () => {
      await queryRunner.query(`
        update policy_source
        set language_code = language, labelled_in = language, register = 'formal',
            unpaired = (
              select coalesce(
                jsonb_agg(jsonb_build_object('number', number, 'text', '…', 'start', 0, 'end', 0) order by place), '[]')
              from jsonb_array_elements_text(unpaired) with ordinality as sentence (number, place)
            )`);
      const sources = (await queryRunner.query('select id from policy_source')) as { id: string }[];
      for (const { id } of sources) await this.extract(queryRunner, id);
    });
  }

  private async extract(queryRunner: QueryRunner, sourceId: string): Promise<void> {
    const [file] = (await queryRunner.query(
      `select file.bytes, source.imported_at from policy_source source join file on file.id = source.file_id
       where source.id = $1`,
      [sourceId],
    )) as { bytes: Buffer; imported_at: Date }[];
    if (!file) return;
    const bytes = Buffer.from(decoded(file.bytes), 'utf8');
    const id = randomUUID();
    await queryRunner.query(
      `insert into file (id, sha256, media_type, size, bytes, created_at) values ($1, $2, 'text/plain', $3, $4, $5)`,
      [id, createHash('sha256').update(bytes).digest('hex'), bytes.byteLength, bytes, file.imported_at],
    );
    await queryRunner.query('update policy_source set extracted_file_id = $2 where id = $1', [sourceId, id]);
  }

  /** The rows of approved versions take part, so their lock is off meanwhile. */
  private async unlocked(queryRunner: QueryRunner, table: string, work: () => Promise<void>): Promise<void> {
    await queryRunner.query(`alter table ${table} disable trigger frozen`);
    await work();
    await queryRunner.query(`alter table ${table} enable trigger frozen`);
  }

  private async uniqueClauses(queryRunner: QueryRunner, checked: string): Promise<void> {
    await queryRunner.query('alter table clause_version drop constraint clause_version_clause');
    await queryRunner.query(
      `alter table clause_version add constraint clause_version_clause unique (policy_version_id, clause_id) ${checked}`,
    );
  }

  private async freeze(queryRunner: QueryRunner): Promise<void> {
    for (const table of OF_POLICY_VERSION) {
      await queryRunner.query(`
        create function refuse_${table}_when_approved() returns trigger language plpgsql as $$
        declare
          before_ ${table} := case when tg_op <> 'INSERT' then old end;
          after_ ${table} := case when tg_op <> 'DELETE' then new end;
        begin
          if exists (
            select 1 from policy_version
            where approved_at is not null and id in (before_.policy_version_id, after_.policy_version_id)
          ) then
            raise exception '% of % is refused: its policy version is approved', tg_op, tg_table_name using errcode = 'LD001';
          end if;
          return case tg_op when 'DELETE' then before_ else after_ end;
        end $$`);
      await queryRunner.query(
        `create trigger frozen before insert or update or delete on ${table} for each row execute function refuse_${table}_when_approved()`,
      );
    }
    await queryRunner.query(
      'create trigger frozen before update or delete on policy_withdrawal for each row execute function refuse_change()',
    );
    for (const table of Object.keys(NEW_TABLES))
      await queryRunner.query(
        `create trigger frozen_whole before truncate on ${table} for each statement execute function refuse_change()`,
      );
  }

  /** The application got every right on a new table but truncating (see GrantToApplication); withdrawals are only added. */
  private async takeRights(queryRunner: QueryRunner): Promise<void> {
    const [row] = (await queryRunner.query(
      `select quote_ident(current_setting('leidraad.app_role', true)) as role,
              current_setting('leidraad.app_role', true) = current_user as same`,
    )) as { role: string | null; same: boolean | null }[];
    if (row?.role && row.same === false)
      await queryRunner.query(`revoke update, delete, truncate on policy_withdrawal from ${row.role}`);
  }
}

/** A document as it was read before: UTF-16 by its mark, UTF-8, else Windows-1252; the mark is no part of the text. */
function decoded(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
