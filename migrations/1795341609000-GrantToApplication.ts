import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables the application only adds to. */
const ADD_ONLY = [
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

/** Gives the application's role what it needs and no more; a no-op where one role both owns and runs. */
export class GrantToApplication1795341609000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.forApplication(queryRunner, async (role) => {
      await queryRunner.query(
        `grant select, insert, update, delete on all tables in schema public to ${role}`,
      );
      // Tables of later migrations; those that are frozen take the rights back themselves.
      await queryRunner.query(
        `alter default privileges in schema public grant select, insert, update, delete on tables to ${role}`,
      );
      await queryRunner.query(`revoke update, delete, truncate on ${ADD_ONLY.join(', ')} from ${role}`);
      // A file goes with the draft it belongs to; one that anything frozen refers to cannot go, and none is rewritten.
      await queryRunner.query(`revoke update, truncate on file from ${role}`);
      await queryRunner.query(`revoke all on migrations from ${role}`);
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.forApplication(queryRunner, async (role) => {
      await queryRunner.query(`revoke all on all tables in schema public from ${role}`);
    });
  }

  private async forApplication(
    queryRunner: QueryRunner,
    work: (role: string) => Promise<void>,
  ): Promise<void> {
    const [row] = (await queryRunner.query(
      `select quote_ident(current_setting('leidraad.app_role', true)) as role,
              current_setting('leidraad.app_role', true) = current_user as same`,
    )) as { role: string | null; same: boolean | null }[];
    if (row?.role && row.same === false) await work(row.role);
  }
}
