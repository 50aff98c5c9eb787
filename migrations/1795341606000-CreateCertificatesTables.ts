import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCertificatesTables1795341606000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "certificate" (
        "id" uuid NOT NULL,
        "number" text NOT NULL,
        "cycle_id" uuid NOT NULL,
        "revision" integer NOT NULL,
        "policy_version_id" uuid NOT NULL,
        "course_version_id" uuid NOT NULL,
        "language" text NOT NULL,
        "issued_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "completed_on" date NOT NULL,
        "valid_until" date NOT NULL,
        "zone" text NOT NULL,
        "holder_sha256" text NOT NULL,
        CONSTRAINT "UQ_6cacdcb9a0b6c4dd02bf699af82" UNIQUE ("number"),
        CONSTRAINT "certificate_revision" UNIQUE ("cycle_id", "revision"),
        CONSTRAINT "PK_8daddfc65f59e341c2bbc9c9e43" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "certificate_event" (
        "id" uuid NOT NULL,
        "certificate_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "by_id" uuid,
        "reason_id" uuid,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "PK_d14af3eefff2434de5c32adb058" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "certificate_holder" (
        "certificate_id" uuid NOT NULL,
        "person_id" uuid NOT NULL,
        "name" text NOT NULL,
        "company_name" text NOT NULL,
        CONSTRAINT "PK_ce62cbbac5869104e514d93e6b0" PRIMARY KEY ("certificate_id")
      )`);
    await queryRunner.query(`CREATE TABLE "certificate_pdf" (
        "certificate_id" uuid NOT NULL,
        "file_id" uuid NOT NULL,
        "sha256" text NOT NULL,
        "rendered_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_85e5116c3ca3c16b319b2e9892a" PRIMARY KEY ("certificate_id")
      )`);
    await queryRunner.query(`CREATE TABLE "certificate_task" (
        "certificate_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "data" jsonb NOT NULL,
        "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "closed_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "PK_200a7b99ff8ac80faee435de168" PRIMARY KEY ("certificate_id")
      )`);
    await queryRunner.query(
      `CREATE INDEX "certificate_event_certificate" ON "certificate_event" ("certificate_id", "recorded_at")`,
    );
    await queryRunner.query(`CREATE INDEX "certificate_holder_person" ON "certificate_holder" ("person_id")`);
    await queryRunner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "FK_302d009e9bf54c15315da5c8d4a" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "FK_d122e6dd58dea5191b862b48f07" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "FK_9f9a23518ec8826b0deba347e55" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificate_event" ADD CONSTRAINT "FK_9f3c2f4dbd4b99a50a3e30699ba" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificate_holder" ADD CONSTRAINT "FK_ce62cbbac5869104e514d93e6b0" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificate_pdf" ADD CONSTRAINT "FK_85e5116c3ca3c16b319b2e9892a" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificate_pdf" ADD CONSTRAINT "FK_6b234aff0131973ecc3f73cb3d9" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "certificate_task" ADD CONSTRAINT "FK_200a7b99ff8ac80faee435de168" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'certificate',
      'certificate_holder',
      'certificate_pdf',
      'certificate_task',
      'certificate_event',
    ])
      await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}
