import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A delta gives no certificate: the one there is keeps its dates, and says up to which policy version its holder is. */
export class RecordUpdatedTo1795341621000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "certificate_event" ADD "policy_version_id" uuid');
    await queryRunner.query(
      `ALTER TABLE "certificate_event" ADD CONSTRAINT "FK_9459c54616c6bc25533e6c4e870" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "certificate_event" DROP COLUMN "policy_version_id"');
  }
}
