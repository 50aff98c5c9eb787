import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCoursesTables1795341604000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "course" (
        "id" uuid NOT NULL,
        "policy_id" uuid NOT NULL,
        "slug" text NOT NULL,
        "title" jsonb NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "UQ_a101f48e5045bcf501540a4a5b8" UNIQUE ("slug"),
        CONSTRAINT "PK_bf95180dd756fd204fb01ce4916" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "course_version" (
        "id" uuid NOT NULL,
        "course_id" uuid NOT NULL,
        "number" integer NOT NULL,
        "policy_version_id" uuid NOT NULL,
        "title" jsonb NOT NULL,
        "summary" jsonb NOT NULL,
        "statement" jsonb NOT NULL,
        "settings" jsonb NOT NULL,
        "impact" text NOT NULL,
        "effective_on" date NOT NULL,
        "published_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "author_id" uuid NOT NULL,
        "approver_id" uuid NOT NULL,
        "four_eyes_waived" boolean NOT NULL,
        "reason_id" uuid NOT NULL,
        CONSTRAINT "course_version_number" UNIQUE ("course_id", "number"),
        CONSTRAINT "PK_be2c44542ff683636ad90e1b179" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "lesson" (
        "id" uuid NOT NULL,
        "course_version_id" uuid NOT NULL,
        "lesson_key" text NOT NULL,
        "ordinal" integer NOT NULL,
        "topic" jsonb NOT NULL,
        "title" jsonb NOT NULL,
        "goal" jsonb NOT NULL,
        "minutes" integer NOT NULL,
        CONSTRAINT "lesson_key" UNIQUE ("course_version_id", "lesson_key"),
        CONSTRAINT "PK_0ef25918f0237e68696dee455bd" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "block" (
        "id" uuid NOT NULL,
        "lesson_id" uuid NOT NULL,
        "block_key" text NOT NULL,
        "type" text NOT NULL,
        "ordinal" integer NOT NULL,
        "body" jsonb NOT NULL,
        CONSTRAINT "block_key" UNIQUE ("lesson_id", "block_key"),
        CONSTRAINT "PK_d0925763efb591c2e2ffb267572" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "course_draft" (
        "course_id" uuid NOT NULL,
        "policy_version_id" uuid NOT NULL,
        "body" jsonb NOT NULL,
        "revision" integer NOT NULL DEFAULT '1',
        "updated_by" uuid NOT NULL,
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "approval_requested_at" TIMESTAMP WITH TIME ZONE,
        "approval_requested_by" uuid,
        "impact" text,
        "reason_id" uuid,
        "sent_back_note_id" uuid,
        CONSTRAINT "PK_daaa913a8a96458089a63f9216c" PRIMARY KEY ("course_id")
      )`);
    await queryRunner.query(`CREATE TABLE "course_item" (
        "course_version_id" uuid NOT NULL,
        "item_version_id" uuid NOT NULL,
        "ordinal" integer NOT NULL,
        "lesson_key" text NOT NULL,
        "critical" boolean NOT NULL,
        CONSTRAINT "PK_ae85f2c653454a3689389116512" PRIMARY KEY ("course_version_id", "item_version_id")
      )`);
    await queryRunner.query(`CREATE TABLE "line" (
        "block_id" uuid NOT NULL,
        "line_key" text NOT NULL,
        "clause_version_id" uuid NOT NULL,
        "support" text NOT NULL,
        CONSTRAINT "PK_6e45324f9436468a0b0e9192a8d" PRIMARY KEY ("block_id", "line_key", "clause_version_id")
      )`);
    await queryRunner.query(`CREATE INDEX "course_policy" ON "course" ("policy_id")`);
    await queryRunner.query(`CREATE INDEX "course_item_item" ON "course_item" ("item_version_id")`);
    await queryRunner.query(`CREATE INDEX "line_clause" ON "line" ("clause_version_id")`);
    await queryRunner.query(
      `ALTER TABLE "course" ADD CONSTRAINT "FK_35d5584b4bcce13db97a4ddbf6f" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_version" ADD CONSTRAINT "FK_0066962861e162340c248a0c200" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_version" ADD CONSTRAINT "FK_569aada7a75f0fdf78f46b0c4da" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "lesson" ADD CONSTRAINT "FK_ce666ac57386f0cda8663c7264a" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "block" ADD CONSTRAINT "FK_06882f1fca224179757d6e48d10" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_draft" ADD CONSTRAINT "FK_daaa913a8a96458089a63f9216c" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_draft" ADD CONSTRAINT "FK_11860ef485a1974facb27c6dcfb" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_item" ADD CONSTRAINT "FK_8483844414fc3681c827ea740b3" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "course_item" ADD CONSTRAINT "FK_be6856e67402060b2f53a20575d" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "line" ADD CONSTRAINT "FK_df89f436f49a8400e14bdfdbde8" FOREIGN KEY ("block_id") REFERENCES "block"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "line" ADD CONSTRAINT "FK_c47fddf23b293bf6bfb095ff991" FOREIGN KEY ("clause_version_id") REFERENCES "clause_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'course',
      'course_draft',
      'course_version',
      'lesson',
      'block',
      'line',
      'course_item',
    ])
      await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}
