import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An assignment may be for some people of a department only; without this it would read as the whole department. */
export class KeepWhoWasAssigned1795341611000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table assignment_rule add person_ids uuid array');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table assignment_rule drop column person_ids');
  }
}
