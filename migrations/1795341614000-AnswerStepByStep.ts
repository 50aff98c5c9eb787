import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A branching scenario is one question that is answered move by move. Items of every type have versions; the statistics of a
 * version may go on in the next one where nothing of the question changed.
 */
export class AnswerStepByStep1795341614000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table answer add step integer not null default 0');
    await queryRunner.query('drop index answer_counted');
    await queryRunner.query(
      'create unique index answer_counted on answer (attempt_id, position, step) where counted',
    );
    await queryRunner.query('alter table item_version add statistics_id uuid');
    await queryRunner.query('alter table item_version disable trigger frozen');
    await queryRunner.query('update item_version set statistics_id = id');
    await queryRunner.query('alter table item_version enable trigger frozen');
    await queryRunner.query('alter table item_version alter statistics_id set not null');
    await queryRunner.query('create index item_version_statistics on item_version (statistics_id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table item_version drop column statistics_id');
    await queryRunner.query('drop index answer_counted');
    await queryRunner.query(
      'create unique index answer_counted on answer (attempt_id, position) where counted',
    );
    await queryRunner.query('alter table answer drop column step');
  }
}
