import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['training_plan', 'training_plan_set', 'planned_cycle'];

/** What publishing a course version asks of people is frozen with it, and carried out once. */
export class PlanReTraining1795341620000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "training_plan" (
        "id" uuid NOT NULL,
        "course_id" uuid NOT NULL,
        "course_version_id" uuid NOT NULL,
        "impact" text NOT NULL,
        "published_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "effective_on" date NOT NULL,
        "settings" jsonb NOT NULL,
        "holidays" jsonb NOT NULL,
        CONSTRAINT "training_plan_version" UNIQUE ("course_version_id"),
        CONSTRAINT "PK_training_plan" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "training_plan_set" (
        "plan_id" uuid NOT NULL,
        "ordinal" integer NOT NULL,
        "up_to" uuid,
        "last" boolean NOT NULL,
        "people" integer NOT NULL,
        "opened" integer NOT NULL,
        "moved" integer NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT "PK_training_plan_set" PRIMARY KEY ("plan_id", "ordinal")
      )`);
    await queryRunner.query(`CREATE TABLE "planned_cycle" (
        "plan_id" uuid NOT NULL,
        "person_id" uuid NOT NULL,
        "cycle_id" uuid NOT NULL,
        CONSTRAINT "planned_cycle_cycle" UNIQUE ("cycle_id"),
        CONSTRAINT "PK_planned_cycle" PRIMARY KEY ("plan_id", "person_id")
      )`);
    await queryRunner.query(`CREATE INDEX "training_plan_course" ON "training_plan" ("course_id")`);
    await queryRunner.query(
      `ALTER TABLE "training_plan" ADD CONSTRAINT "FK_e87250252423a59d7ddb3cc6866" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "training_plan" ADD CONSTRAINT "FK_c46557fbb4947f102daab121380" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "training_plan_set" ADD CONSTRAINT "FK_64890374bc57b9917ea382ad6dd" FOREIGN KEY ("plan_id") REFERENCES "training_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "planned_cycle" ADD CONSTRAINT "FK_325f9de4f7820750067f2d014c7" FOREIGN KEY ("plan_id") REFERENCES "training_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "planned_cycle" ADD CONSTRAINT "FK_83be377f82c1c6f075ba0db53dc" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "planned_cycle" ADD CONSTRAINT "FK_68a74f7f9a4b2db28feb9f1e4ef" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // A cycle that moved to another version of the policy after it was signed is signed again.
    await queryRunner.query(`ALTER TABLE "attestation" DROP CONSTRAINT "UQ_9b11174661d19956f87e8aa9255"`);
    await queryRunner.query(
      `ALTER TABLE "attestation" ADD CONSTRAINT "attestation_once" UNIQUE ("cycle_id", "course_version_id")`,
    );
    for (const table of TABLES) {
      await queryRunner.query(
        `create trigger frozen before update or delete on ${table} for each row execute function refuse_change()`,
      );
      await queryRunner.query(
        `create trigger frozen_whole before truncate on ${table} for each statement execute function refuse_change()`,
      );
    }
    await this.leaveAdding(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "attestation" DROP CONSTRAINT "attestation_once"`);
    await queryRunner.query(
      `ALTER TABLE "attestation" ADD CONSTRAINT "UQ_9b11174661d19956f87e8aa9255" UNIQUE ("cycle_id")`,
    );
    for (const table of TABLES.toReversed()) await queryRunner.query(`drop table ${table}`);
  }

  /** New tables come with every right; the application's role only adds to these. */
  private async leaveAdding(queryRunner: QueryRunner): Promise<void> {
    const [row] = (await queryRunner.query(
      `select quote_ident(current_setting('leidraad.app_role', true)) as role,
              current_setting('leidraad.app_role', true) = current_user as same`,
    )) as { role: string | null; same: boolean | null }[];
    if (row?.role && row.same === false)
      await queryRunner.query(`revoke update, delete, truncate on ${TABLES.join(', ')} from ${row.role}`);
  }
}
