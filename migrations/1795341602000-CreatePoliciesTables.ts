import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePoliciesTables1795341602000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "policy" (
        "id" uuid NOT NULL,
        "slug" text NOT NULL,
        "title" jsonb NOT NULL,
        "owner_id" uuid NOT NULL,
        "master_language" text NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "UQ_bbf1ced3d7b178c4ebfa7dda8d8" UNIQUE ("slug"),
        CONSTRAINT "PK_9917b0c5e4286703cc656b1d39f" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "clause" (
        "id" uuid NOT NULL,
        "policy_id" uuid NOT NULL,
        CONSTRAINT "PK_f7be76ec8bb5379f6c9ea05bac7" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "policy_version" (
        "id" uuid NOT NULL,
        "policy_id" uuid NOT NULL,
        "number" text NOT NULL,
        "change_kind" text NOT NULL,
        "base_version_id" uuid,
        "effective_on" date,
        "author_id" uuid NOT NULL,
        "reason_id" uuid,
        "approval_requested_at" TIMESTAMP WITH TIME ZONE,
        "approval_requested_by" uuid,
        "approver_id" uuid,
        "approved_at" TIMESTAMP WITH TIME ZONE,
        "four_eyes_waived" boolean NOT NULL DEFAULT false,
        "sent_back_note_id" uuid,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "revision" integer NOT NULL DEFAULT '1',
        CONSTRAINT "policy_version_number" UNIQUE ("policy_id", "number"),
        CONSTRAINT "PK_3f434bba531e04026bd90fcf7c5" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "section" (
        "id" uuid NOT NULL,
        "policy_version_id" uuid NOT NULL,
        "ordinal" integer NOT NULL,
        "number" text NOT NULL,
        "heading" jsonb NOT NULL,
        "level" integer NOT NULL DEFAULT '1',
        "topic" text NOT NULL DEFAULT 'none',
        CONSTRAINT "section_ordinal" UNIQUE ("policy_version_id", "ordinal"),
        CONSTRAINT "PK_3c41d2d699384cc5e8eac54777d" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "clause_version" (
        "id" uuid NOT NULL,
        "clause_id" uuid NOT NULL,
        "policy_version_id" uuid NOT NULL,
        "meaning_id" uuid NOT NULL,
        "section_id" uuid NOT NULL,
        "ordinal" integer NOT NULL,
        "number" text NOT NULL,
        "kind" text NOT NULL,
        "leads_in" boolean NOT NULL DEFAULT false,
        "lead_in" text,
        "speaker" text,
        "norm" text,
        "addressee" text,
        "polarity" text,
        "hedge" text,
        "exception" text,
        "condition" text,
        "topic" text,
        "confidence" double precision,
        "learner_rule" boolean,
        "second" jsonb,
        "cues" jsonb,
        CONSTRAINT "clause_version_clause" UNIQUE ("policy_version_id", "clause_id") DEFERRABLE INITIALLY IMMEDIATE,
        CONSTRAINT "PK_194ca42b801cbc1c2754cad5c86" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "clause_text" (
        "clause_version_id" uuid NOT NULL,
        "language" text NOT NULL,
        "text" text NOT NULL,
        "sha256" text NOT NULL,
        "start" integer,
        "end" integer,
        "by_hand" boolean NOT NULL DEFAULT false,
        CONSTRAINT "PK_a238db172d1928c80b21b7cb884" PRIMARY KEY ("clause_version_id", "language")
      )`);
    await queryRunner.query(`CREATE TABLE "policy_source" (
        "id" uuid NOT NULL,
        "policy_version_id" uuid NOT NULL,
        "language" text NOT NULL,
        "language_code" text NOT NULL,
        "labelled_in" text,
        "register" text NOT NULL,
        "file_id" uuid NOT NULL,
        "sha256" text NOT NULL,
        "format" text NOT NULL,
        "file_name" text,
        "extracted_file_id" uuid NOT NULL,
        "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "left_out" jsonb NOT NULL DEFAULT '[]',
        "keep" integer array NOT NULL DEFAULT '{}',
        "unpaired" jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT "policy_source_language" UNIQUE ("policy_version_id", "language"),
        CONSTRAINT "PK_a536b3469d75da49e9a7a50909c" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "policy_warning" (
        "policy_version_id" uuid NOT NULL,
        "key" text NOT NULL,
        "language" text NOT NULL,
        "ordinal" integer NOT NULL,
        "code" text NOT NULL,
        "clause" text,
        "start" integer,
        "end" integer,
        "params" jsonb NOT NULL,
        "looked_at" TIMESTAMP WITH TIME ZONE,
        "looked_by_id" uuid,
        "note_id" uuid,
        CONSTRAINT "PK_policy_warning" PRIMARY KEY ("policy_version_id", "key")
      )`);
    await queryRunner.query(`CREATE TABLE "policy_comparison" (
        "policy_version_id" uuid NOT NULL,
        "proposed" jsonb NOT NULL,
        CONSTRAINT "PK_policy_comparison" PRIMARY KEY ("policy_version_id")
      )`);
    await queryRunner.query(`CREATE TABLE "comparison_overrule" (
        "id" uuid NOT NULL,
        "policy_version_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "from" text array NOT NULL,
        "to" text array NOT NULL,
        "change" text,
        "why_id" uuid,
        "by_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_comparison_overrule" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "clause_change" (
        "policy_version_id" uuid NOT NULL,
        "key" text NOT NULL,
        "ordinal" integer NOT NULL,
        "kind" text NOT NULL,
        "moved" boolean NOT NULL,
        "from_clauses" uuid array NOT NULL,
        "to_clauses" uuid array NOT NULL,
        "change" text NOT NULL,
        "proposed" text,
        "reasons" jsonb NOT NULL,
        "certainty" double precision NOT NULL,
        "overrules" uuid array NOT NULL,
        "looked_at" TIMESTAMP WITH TIME ZONE,
        "looked_by_id" uuid,
        CONSTRAINT "PK_clause_change" PRIMARY KEY ("policy_version_id", "key")
      )`);
    await queryRunner.query(`CREATE TABLE "policy_withdrawal" (
        "policy_version_id" uuid NOT NULL,
        "reason_id" uuid,
        "by_id" uuid NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "PK_policy_withdrawal" PRIMARY KEY ("policy_version_id")
      )`);
    await queryRunner.query(`CREATE TABLE "reading" (
        "id" uuid NOT NULL,
        "meaning_id" uuid NOT NULL,
        "decision" text NOT NULL,
        "norm" text NOT NULL,
        "addressee" text NOT NULL,
        "topic" text,
        "plain_text" jsonb NOT NULL,
        "why_id" uuid,
        "by_id" uuid NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "PK_f46a902bd4c9624c8b512174944" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE INDEX "clause_policy" ON "clause" ("policy_id")`);
    await queryRunner.query(`CREATE INDEX "clause_version_meaning" ON "clause_version" ("meaning_id")`);
    await queryRunner.query(
      `CREATE INDEX "comparison_overrule_version" ON "comparison_overrule" ("policy_version_id")`,
    );
    await queryRunner.query(`CREATE INDEX "reading_meaning" ON "reading" ("meaning_id", "recorded_at")`);
    await queryRunner.query(
      `ALTER TABLE "clause" ADD CONSTRAINT "FK_59cd710f91606d6e1261ee33653" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_version" ADD CONSTRAINT "FK_bfdebef669bddd80644da8b5a4a" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "section" ADD CONSTRAINT "FK_9f5dc2717e1d5c6babafe8c5248" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "clause_version" ADD CONSTRAINT "FK_5af1984c4bf9fa1f88f214044d2" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "clause_version" ADD CONSTRAINT "FK_df235438acf676b3dea37c8bd89" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "clause_version" ADD CONSTRAINT "FK_78ca6eb18fdca44998ddc1f6275" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "clause_text" ADD CONSTRAINT "FK_e8f7aba8f6c0c749fd345b469b9" FOREIGN KEY ("clause_version_id") REFERENCES "clause_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_source" ADD CONSTRAINT "FK_ba50123e3cb83cdaab2b63d2ab0" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_source" ADD CONSTRAINT "FK_9ed05e6078d68365c43af978d4c" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_version" ADD CONSTRAINT "FK_4828e51a292d3b26f8ab8937c7d" FOREIGN KEY ("base_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "clause_change" ADD CONSTRAINT "FK_80f68268e56788a168fad18ef2b" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "comparison_overrule" ADD CONSTRAINT "FK_b73850c9ff2c2a552745699395e" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_comparison" ADD CONSTRAINT "FK_2177c4d254f7f675cbe1968dd39" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_source" ADD CONSTRAINT "FK_d735e30521f1d4788295d7ed3c5" FOREIGN KEY ("extracted_file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_warning" ADD CONSTRAINT "FK_cb16804977d5661aa9fff9ab3aa" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_withdrawal" ADD CONSTRAINT "FK_a9685cfbe398c52a06083208952" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'policy',
      'policy_version',
      'policy_source',
      'section',
      'clause',
      'clause_version',
      'clause_text',
      'policy_warning',
      'policy_comparison',
      'comparison_overrule',
      'clause_change',
      'policy_withdrawal',
      'reading',
    ])
      await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}
