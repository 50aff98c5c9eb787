import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of these tables are never changed or removed (data model: F and A). */
const FROZEN = [
  'audit_entry',
  'person_fact',
  'reading',
  'policy_withdrawal',
  'item',
  'item_version',
  'item_clause',
  'course_version',
  'lesson',
  'block',
  'line',
  'course_item',
  'cycle_event',
  'assignment_reason',
  'attempt',
  'answer',
  'attempt_result',
  'lesson_seen',
  'attestation',
  'clause_evidence',
  'certificate',
  'certificate_event',
  'certificate_pdf',
];

/**
 * Rows of these belong to a policy version: free while it is a draft, frozen once it is approved. A row is judged as it
 * was and as it will be, or it could be carried into a draft and rewritten there.
 */
const OF_POLICY_VERSION: Record<string, (row: 'before_' | 'after_') => string> = {
  policy_source: (row) => `${row}.policy_version_id`,
  section: (row) => `${row}.policy_version_id`,
  policy_warning: (row) => `${row}.policy_version_id`,
  policy_comparison: (row) => `${row}.policy_version_id`,
  comparison_overrule: (row) => `${row}.policy_version_id`,
  clause_change: (row) => `${row}.policy_version_id`,
  clause_version: (row) => `${row}.policy_version_id`,
  clause_text: (row) => `(select policy_version_id from clause_version where id = ${row}.clause_version_id)`,
};

/** Rows of these are written in the transaction that publishes what they belong to, and never added to later. */
const OF_PUBLICATION: Record<string, { of: string; id: string }> = {
  lesson: { of: 'course_version', id: 'new.course_version_id' },
  course_item: { of: 'course_version', id: 'new.course_version_id' },
  block: { of: 'course_version', id: '(select course_version_id from lesson where id = new.lesson_id)' },
  line: {
    of: 'course_version',
    id: '(select lesson.course_version_id from block join lesson on lesson.id = block.lesson_id where block.id = new.block_id)',
  },
  item_clause: { of: 'item_version', id: 'new.item_version_id' },
};

export class FreezeWhatIsPublished1795341608000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% of % is refused: its rows are frozen', tg_op, tg_table_name using errcode = 'LD001';
      end $$`);
    for (const table of FROZEN) {
      await queryRunner.query(
        `create trigger frozen before update or delete on "${table}" for each row execute function refuse_change()`,
      );
      await queryRunner.query(
        `create trigger frozen_whole before truncate on "${table}" for each statement execute function refuse_change()`,
      );
    }

    await queryRunner.query(`
      create function refuse_change_when_approved() returns trigger language plpgsql as $$
      begin
        if old.approved_at is not null then
          raise exception '% of an approved policy version is refused', tg_op using errcode = 'LD001';
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$`);
    await queryRunner.query(
      `create trigger frozen before update or delete on policy_version for each row execute function refuse_change_when_approved()`,
    );
    for (const [table, version] of Object.entries(OF_POLICY_VERSION)) {
      await queryRunner.query(`
        create function refuse_${table}_when_approved() returns trigger language plpgsql as $$
        declare
          before_ ${table} := case when tg_op <> 'INSERT' then old end;
          after_ ${table} := case when tg_op <> 'DELETE' then new end;
        begin
          if exists (
            select 1 from policy_version
            where approved_at is not null and id in (${version('before_')}, ${version('after_')})
          ) then
            raise exception '% of % is refused: its policy version is approved', tg_op, tg_table_name using errcode = 'LD001';
          end if;
          return case tg_op when 'DELETE' then before_ else after_ end;
        end $$`);
      await queryRunner.query(
        `create trigger frozen before insert or update or delete on ${table} for each row execute function refuse_${table}_when_approved()`,
      );
    }
    for (const table of ['policy_version', ...Object.keys(OF_POLICY_VERSION)])
      await queryRunner.query(
        `create trigger frozen_whole before truncate on ${table} for each statement execute function refuse_change()`,
      );

    // What hashes point at stays what it was; taking bytes away is left to erasure.
    await queryRunner.query(
      `create trigger frozen before update on file for each row execute function refuse_change()`,
    );

    for (const [table, { of, id }] of Object.entries(OF_PUBLICATION)) {
      await queryRunner.query(`
        create function refuse_late_${table}() returns trigger language plpgsql as $$
        begin
          if not exists (
            select 1 from ${of}
            where id = ${id}
              and xmin::text::bigint = pg_current_xact_id()::text::bigint % 4294967296
          ) then
            raise exception 'A published ${of} gets no new %', tg_table_name using errcode = 'LD001';
          end if;
          return new;
        end $$`);
      await queryRunner.query(
        `create trigger frozen_later before insert on ${table} for each row execute function refuse_late_${table}()`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function refuse_change() cascade');
    await queryRunner.query('drop function refuse_change_when_approved() cascade');
    for (const table of Object.keys(OF_POLICY_VERSION))
      await queryRunner.query(`drop function refuse_${table}_when_approved() cascade`);
    for (const table of Object.keys(OF_PUBLICATION))
      await queryRunner.query(`drop function refuse_late_${table}() cascade`);
  }
}
