import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTrainingTables1795341605000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "cycle" (
        "id" uuid NOT NULL,
        "person_id" uuid NOT NULL,
        "course_id" uuid NOT NULL,
        "course_version_id" uuid NOT NULL,
        "number" integer NOT NULL,
        "kind" text NOT NULL,
        "opens_on" date NOT NULL,
        "due_on" date NOT NULL,
        "zone" text NOT NULL,
        "explanation" jsonb NOT NULL,
        "attempts_allowed" integer NOT NULL,
        "started_at" TIMESTAMP WITH TIME ZONE,
        "completed_at" TIMESTAMP WITH TIME ZONE,
        "completed_on" date,
        "valid_until" date,
        "exempt_from" date,
        "exempt_until" date,
        "help_needed_at" TIMESTAMP WITH TIME ZONE,
        "withdrawn_at" TIMESTAMP WITH TIME ZONE,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "cycle_number" UNIQUE ("person_id", "course_id", "number"),
        CONSTRAINT "PK_af5984cb5853f1f88109c9ea2b7" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "attempt" (
        "id" uuid NOT NULL,
        "cycle_id" uuid NOT NULL,
        "course_version_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "number" integer NOT NULL,
        "seed" text NOT NULL,
        "draw" jsonb NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "attempt_number" UNIQUE ("cycle_id", "kind", "number"),
        CONSTRAINT "PK_5f822b29b3128d1c65d3d6c193d" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "answer" (
        "id" uuid NOT NULL,
        "attempt_id" uuid NOT NULL,
        "position" integer NOT NULL,
        "item_version_id" uuid NOT NULL,
        "shown" jsonb NOT NULL,
        "response" jsonb NOT NULL,
        "counted" boolean NOT NULL,
        "client_key" text NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "answer_client_key" UNIQUE ("attempt_id", "client_key"),
        CONSTRAINT "PK_9232db17b63fb1e94f97e5c224f" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "assignment_rule" (
        "id" uuid NOT NULL,
        "course_id" uuid NOT NULL,
        "unit_id" uuid NOT NULL,
        "with_below" boolean NOT NULL,
        "due" jsonb NOT NULL,
        "reason_id" uuid,
        "created_by" uuid,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_c4cc990e5e2382ac7eeec949b57" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "assignment_reason" (
        "cycle_id" uuid NOT NULL,
        "rule_id" uuid NOT NULL,
        "since" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_c0db873e0b1cefc4471d0beacb1" PRIMARY KEY ("cycle_id", "rule_id")
      )`);
    await queryRunner.query(`CREATE TABLE "attempt_result" (
        "attempt_id" uuid NOT NULL,
        "right_count" integer NOT NULL,
        "total" integer NOT NULL,
        "score" integer NOT NULL,
        "passed" boolean NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "PK_425ced4e1dbe7a8c378008abd56" PRIMARY KEY ("attempt_id")
      )`);
    await queryRunner.query(`CREATE TABLE "attestation" (
        "id" uuid NOT NULL,
        "cycle_id" uuid NOT NULL,
        "course_version_id" uuid NOT NULL,
        "statement_id" uuid NOT NULL,
        "sha256" text NOT NULL,
        "language" text NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "UQ_9b11174661d19956f87e8aa9255" UNIQUE ("cycle_id"),
        CONSTRAINT "PK_c5443ea47f1f49c64c47257a6a2" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "clause_evidence" (
        "id" uuid NOT NULL,
        "person_id" uuid NOT NULL,
        "meaning_id" uuid NOT NULL,
        "clause_version_id" uuid NOT NULL,
        "how" text NOT NULL,
        "source_id" uuid NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "clause_evidence_once" UNIQUE ("person_id", "clause_version_id", "how", "source_id"),
        CONSTRAINT "PK_921f4abd08070db0c7cf6230d16" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "cycle_event" (
        "id" uuid NOT NULL,
        "cycle_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "by_id" uuid,
        "reason_id" uuid,
        "data" jsonb,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "PK_6232a51eb7d22b4afc2a2c01ff0" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "cycle_part" (
        "cycle_id" uuid NOT NULL,
        "part" text NOT NULL,
        "key" text NOT NULL,
        CONSTRAINT "PK_4a95403dc2f100f4c1fb132ede3" PRIMARY KEY ("cycle_id", "part", "key")
      )`);
    await queryRunner.query(`CREATE TABLE "lesson_seen" (
        "cycle_id" uuid NOT NULL,
        "course_version_id" uuid NOT NULL,
        "lesson_key" text NOT NULL,
        "block_key" text NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "PK_e2e77d955a7d666f5cd170cb8e4" PRIMARY KEY ("cycle_id", "course_version_id", "lesson_key", "block_key")
      )`);
    await queryRunner.query(`CREATE TABLE "policy_question" (
        "id" uuid NOT NULL,
        "cycle_id" uuid NOT NULL,
        "note_id" uuid NOT NULL,
        "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_47653d0ba9c5977d88cd8b7bb88" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "statement" (
        "id" uuid NOT NULL,
        "text" text NOT NULL,
        "signer_name" text NOT NULL,
        CONSTRAINT "PK_d2ef88cb44b99f3332a1eebb96f" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE INDEX "assignment_reason_rule" ON "assignment_reason" ("rule_id")`);
    await queryRunner.query(`CREATE INDEX "cycle_course" ON "cycle" ("course_id", "due_on")`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "answer_counted" ON "answer" ("attempt_id", "position") WHERE counted`,
    );
    await queryRunner.query(
      `CREATE INDEX "clause_evidence_meaning" ON "clause_evidence" ("meaning_id", "person_id")`,
    );
    await queryRunner.query(`CREATE INDEX "cycle_event_cycle" ON "cycle_event" ("cycle_id", "recorded_at")`);
    await queryRunner.query(`CREATE INDEX "policy_question_cycle" ON "policy_question" ("cycle_id")`);
    await queryRunner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "FK_0d9432c0f9b4439e9cb0031d812" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "FK_5edc389069593eeae9adebe375e" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "FK_0db2ea6f88b518f99f7290f76d3" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attempt" ADD CONSTRAINT "FK_cd73abf11d81297d7f83a7429e5" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attempt" ADD CONSTRAINT "FK_23b6a7d2de2937ea8d94f30ffee" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "answer" ADD CONSTRAINT "FK_19d1fa780999ce88def2f8ab8df" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "answer" ADD CONSTRAINT "FK_c14c1503f31edcfec11241bca91" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "assignment_rule" ADD CONSTRAINT "FK_374824d7dd25c5b10b0de7484d3" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "assignment_rule" ADD CONSTRAINT "FK_2e07acf3f81ec86542ab62a5eb6" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "assignment_reason" ADD CONSTRAINT "FK_b1a231041fb6eb53c6b7a8d13f4" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "assignment_reason" ADD CONSTRAINT "FK_ebe74a4ff175aa20d2b9bb21de0" FOREIGN KEY ("rule_id") REFERENCES "assignment_rule"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attempt_result" ADD CONSTRAINT "FK_425ced4e1dbe7a8c378008abd56" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attestation" ADD CONSTRAINT "FK_9b11174661d19956f87e8aa9255" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "attestation" ADD CONSTRAINT "FK_74e78bc02fdb67dafc687be8a5a" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "clause_evidence" ADD CONSTRAINT "FK_e8e4091ae11cdf5a7cfcaae8420" FOREIGN KEY ("clause_version_id") REFERENCES "clause_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "cycle_event" ADD CONSTRAINT "FK_5a26404660acb4975a1c2be45c9" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "cycle_part" ADD CONSTRAINT "FK_5dff9f3e4e5d7e3cb1c5d78ef85" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "lesson_seen" ADD CONSTRAINT "FK_e0c98d905808781a3dcbac60215" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "lesson_seen" ADD CONSTRAINT "FK_35570f931ba9f0f10fce9170111" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_question" ADD CONSTRAINT "FK_ca9b5e89e63d9a5b73711751523" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "policy_question" ADD CONSTRAINT "FK_876615375e3136ad391bdd9af3e" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'assignment_rule',
      'cycle',
      'cycle_event',
      'assignment_reason',
      'cycle_part',
      'attempt',
      'answer',
      'attempt_result',
      'lesson_seen',
      'statement',
      'attestation',
      'clause_evidence',
      'policy_question',
    ])
      await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}
