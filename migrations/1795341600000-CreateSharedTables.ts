import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSharedTables1795341600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "audit_entry" (
        "seq" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "actor_id" uuid,
        "action" text NOT NULL,
        "object_type" text NOT NULL,
        "object_id" text,
        "reason_id" uuid,
        "request_id" text,
        "data" jsonb,
        CONSTRAINT "PK_bb4ea39cbd1686232d5fdda3a01" PRIMARY KEY ("seq")
      )`);
    await queryRunner.query(`CREATE TABLE "note" (
        "id" uuid NOT NULL,
        "text" text NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_96d0c172a4fba276b1bbed43058" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "file" (
        "id" uuid NOT NULL,
        "sha256" text NOT NULL,
        "media_type" text NOT NULL,
        "size" integer NOT NULL,
        "bytes" bytea NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_36b46d232307066b3a2c9ea3a1d" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(
      `CREATE INDEX "audit_entry_object" ON "audit_entry" ("object_type", "object_id")`,
    );
    await queryRunner.query(`CREATE TABLE "session" (
        "sid" varchar NOT NULL PRIMARY KEY,
        "sess" json NOT NULL,
        "expire" timestamp(6) NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX "session_expire" ON "session" ("expire")`);
    await queryRunner.query(`CREATE INDEX "session_account" ON "session" (("sess"->'passport'->>'user'))`);
    await queryRunner.query(`CREATE TABLE "rate_limit" (
        "key" varchar(255) PRIMARY KEY,
        "points" integer NOT NULL DEFAULT 0,
        "expire" bigint
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['audit_entry', 'note', 'file', 'session', 'rate_limit'])
      await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}
