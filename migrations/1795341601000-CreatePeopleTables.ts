import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePeopleTables1795341601000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "person" (
        "id" uuid NOT NULL,
        "external_id" text,
        "given_name" text NOT NULL,
        "family_name" text NOT NULL,
        "email" text,
        "language" text NOT NULL,
        "zone" text NOT NULL,
        "theme" text NOT NULL DEFAULT 'system',
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "revision" integer NOT NULL DEFAULT '1',
        CONSTRAINT "UQ_fa16d4b8f9dfdd6e2fb1bd12e6e" UNIQUE ("external_id"),
        CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "account" (
        "id" uuid NOT NULL,
        "person_id" uuid NOT NULL,
        "login" text NOT NULL,
        "password_hash" text,
        "disabled_at" TIMESTAMP WITH TIME ZONE,
        "last_sign_in_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "UQ_73b5a14ecc8f5529ea98a746d51" UNIQUE ("person_id"),
        CONSTRAINT "UQ_02ec5e354b7a10ffa2e1c0b70e3" UNIQUE ("login"),
        CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "company" (
        "id" integer NOT NULL,
        "name" text NOT NULL,
        "zone" text NOT NULL,
        "language" text NOT NULL,
        "holidays" jsonb NOT NULL,
        "logo_file_id" uuid,
        "four_eyes" boolean NOT NULL DEFAULT true,
        "revision" integer NOT NULL DEFAULT '1',
        CONSTRAINT "PK_056f7854a7afdba7cbd6d45fc20" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "person_fact" (
        "id" uuid NOT NULL,
        "person_id" uuid NOT NULL,
        "fact" text NOT NULL,
        "value" text,
        "valid_from" date NOT NULL,
        "effective_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
        "recorded_by" uuid,
        CONSTRAINT "PK_92d3bfa5e4c27ec04e135be78a4" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "unit" (
        "id" uuid NOT NULL,
        "parent_id" uuid,
        "name" text NOT NULL,
        "code" text NOT NULL,
        "revision" integer NOT NULL DEFAULT '1',
        CONSTRAINT "PK_4252c4be609041e559f0c80f58a" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "role_grant" (
        "id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "role" text NOT NULL,
        "unit_id" uuid,
        "until" date,
        "granted_by" uuid,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_b9e50aafa723c536731c38529fb" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE TABLE "sign_in_link" (
        "id" uuid NOT NULL,
        "token_hash" text NOT NULL,
        "purpose" text NOT NULL,
        "account_id" uuid,
        "until" TIMESTAMP WITH TIME ZONE NOT NULL,
        "used_at" TIMESTAMP WITH TIME ZONE,
        "created_by" uuid,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "UQ_70e02809dd11038da50c4d38f85" UNIQUE ("token_hash"),
        CONSTRAINT "PK_2e37c859be8a656fef206f62b27" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX "unit_code" ON "unit" (lower("code"))`);
    await queryRunner.query(`CREATE UNIQUE INDEX "person_email" ON "person" ("email")`);
    await queryRunner.query(
      `CREATE INDEX "person_fact_person" ON "person_fact" ("person_id", "fact", "valid_from")`,
    );
    await queryRunner.query(`CREATE INDEX "role_grant_account" ON "role_grant" ("account_id")`);
    await queryRunner.query(`CREATE INDEX "sign_in_link_account" ON "sign_in_link" ("account_id")`);
    await queryRunner.query(
      `ALTER TABLE "account" ADD CONSTRAINT "FK_73b5a14ecc8f5529ea98a746d51" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "company" ADD CONSTRAINT "FK_11ac554a695f0757752208e2fef" FOREIGN KEY ("logo_file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person_fact" ADD CONSTRAINT "FK_d8a599459c964229d3d8f880a7d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "unit" ADD CONSTRAINT "FK_33443cd5de3c6b130acfd6aba63" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_bc6702f23e76faca48a341fad66" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_6a78542b3daa7f363bdba13b05b" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "sign_in_link" ADD CONSTRAINT "FK_077369053d7495a43562cf2d724" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['company', 'unit', 'person', 'person_fact', 'account', 'role_grant', 'sign_in_link'])
      await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}
