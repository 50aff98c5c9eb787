import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody's latest value of one fact, read from the index alone: lists and scopes ask it for the whole company. */
export class IndexLatestFacts1795341610000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index person_fact_latest
      on person_fact (fact, person_id, valid_from desc, recorded_at desc, id desc) include (value)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index person_fact_latest');
  }
}
