import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuizzesTables1795341603000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "item" (
        "id" uuid NOT NULL,
        "policy_id" uuid NOT NULL,
        CONSTRAINT "PK_d3c0c71f23e7adcf952a1d13423" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "item_version" (
        "id" uuid NOT NULL,
        "item_id" uuid NOT NULL,
        "number" integer NOT NULL,
        "type" text NOT NULL,
        "body" jsonb NOT NULL,
        "sha256" text NOT NULL,
        "languages" text array NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "item_version_number" UNIQUE ("item_id", "number"),
        CONSTRAINT "PK_32ae7097db7bac3051b05f0f675" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "item_clause" (
        "item_version_id" uuid NOT NULL,
        "part" text NOT NULL,
        "clause_version_id" uuid NOT NULL,
        "effect" text NOT NULL,
        "support" text NOT NULL,
        CONSTRAINT "PK_91fe0c192cf5ed6fb42fdd0a3d0" PRIMARY KEY ("item_version_id", "part", "clause_version_id")
      )`);
    await queryRunner.query(`CREATE INDEX "item_policy" ON "item" ("policy_id")`);
    await queryRunner.query(`CREATE INDEX "item_clause_clause" ON "item_clause" ("clause_version_id")`);
    await queryRunner.query(
      `ALTER TABLE "item" ADD CONSTRAINT "FK_e921ee367ea62c8cf424eddb8cb" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "item_version" ADD CONSTRAINT "FK_a2068ef7d8232a83a54d3f8ff0e" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "item_clause" ADD CONSTRAINT "FK_11ec3446e8354a303cb4ed6edf8" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "item_clause" ADD CONSTRAINT "FK_fa55b924cdff9190c3145194ae1" FOREIGN KEY ("clause_version_id") REFERENCES "clause_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['item', 'item_version', 'item_clause'])
      await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}
