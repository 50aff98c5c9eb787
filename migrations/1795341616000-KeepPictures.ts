import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items show pictures. Which ones a published item shows is frozen with it, and says who may see them. */
export class KeepPictures1795341616000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "picture" (
        "file_id" uuid NOT NULL,
        "width" integer NOT NULL,
        "height" integer NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_80f345063a5d0d42bde6f308d48" PRIMARY KEY ("file_id")
      )`);
    await queryRunner.query(`CREATE TABLE "item_picture" (
        "item_version_id" uuid NOT NULL,
        "file_id" uuid NOT NULL,
        CONSTRAINT "PK_9b8058b214a01bfa072ae3e6244" PRIMARY KEY ("item_version_id", "file_id")
      )`);
    await queryRunner.query(`CREATE INDEX "item_picture_file" ON "item_picture" ("file_id")`);
    await queryRunner.query(
      `ALTER TABLE "picture" ADD CONSTRAINT "FK_80f345063a5d0d42bde6f308d48" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "item_picture" ADD CONSTRAINT "FK_bcd27fa3ffafcfc13861368abc1" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "item_picture" ADD CONSTRAINT "FK_45d854e7be1b4a194402a1defae" FOREIGN KEY ("file_id") REFERENCES "picture"("file_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );

    // A picture stays what it was, as its file does; one that nothing published shows may go.
    await queryRunner.query(
      'create trigger frozen before update on picture for each row execute function refuse_change()',
    );
    await queryRunner.query(
      'create trigger frozen before update or delete on item_picture for each row execute function refuse_change()',
    );
    await queryRunner.query(
      'create trigger frozen_whole before truncate on item_picture for each statement execute function refuse_change()',
    );
    await queryRunner.query(`
      create function refuse_late_item_picture() returns trigger language plpgsql as $$
      begin
        if not exists (
          select 1 from item_version
          where id = new.item_version_id
            and xmin::text::bigint = pg_current_xact_id()::text::bigint % 4294967296
        ) then
          raise exception 'A published item_version gets no new %', tg_table_name using errcode = 'LD001';
        end if;
        return new;
      end $$`);
    await queryRunner.query(
      'create trigger frozen_later before insert on item_picture for each row execute function refuse_late_item_picture()',
    );
    await this.leaveReading(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table item_picture');
    await queryRunner.query('drop table picture');
    await queryRunner.query('drop function refuse_late_item_picture()');
  }

  /** New tables come with every right; the application's role only adds to these. */
  private async leaveReading(queryRunner: QueryRunner): Promise<void> {
    const [row] = (await queryRunner.query(
      `select quote_ident(current_setting('leidraad.app_role', true)) as role,
              current_setting('leidraad.app_role', true) = current_user as same`,
    )) as { role: string | null; same: boolean | null }[];
    if (!row?.role || row.same !== false) return;
    await queryRunner.query(`revoke update, delete, truncate on item_picture from ${row.role}`);
    await queryRunner.query(`revoke update, truncate on picture from ${row.role}`);
  }
}
