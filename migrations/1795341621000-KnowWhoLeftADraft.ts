import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page that closes may be overtaken by what it sent before: that must not bring it back. */
export class KnowWhoLeftADraft1795341621000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table draft_visit add left_at timestamptz');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table draft_visit drop column left_at');
  }
}
