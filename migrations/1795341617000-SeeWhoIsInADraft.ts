import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages that have a draft open say so now and then, so that two people know of each other before they save. */
export class SeeWhoIsInADraft1795341617000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "draft_visit" (
        "id" uuid NOT NULL,
        "course_id" uuid NOT NULL,
        "person_id" uuid NOT NULL,
        "since" TIMESTAMP WITH TIME ZONE NOT NULL,
        "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_16cedb4be457278606a418d03d5" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE INDEX "draft_visit_course" ON "draft_visit" ("course_id")`);
    await queryRunner.query(
      `ALTER TABLE "draft_visit" ADD CONSTRAINT "FK_5b15fae5d1e4165db18e236585c" FOREIGN KEY ("course_id") REFERENCES "course_draft"("course_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table draft_visit');
  }
}
