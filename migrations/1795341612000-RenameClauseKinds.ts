import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Kinds of clauses got their words of the domain: an item is a list item, and what leads in to a list is a sentence. The
 * rows of approved versions take part, so their lock is off meanwhile; the words of the clauses stay as they are.
 */
export class RenameClauseKinds1795341612000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.rename(queryRunner, { item: 'list-item', 'lead-in': 'sentence' });
  }

  /** Which sentences led in to a list is not known any more. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await this.rename(queryRunner, { 'list-item': 'item', 'table-row': 'item' });
  }

  private async rename(queryRunner: QueryRunner, kinds: Record<string, string>): Promise<void> {
    await queryRunner.query('alter table clause_version disable trigger frozen');
    for (const [was, becomes] of Object.entries(kinds))
      await queryRunner.query('update clause_version set kind = $2 where kind = $1', [was, becomes]);
    await queryRunner.query('alter table clause_version enable trigger frozen');
  }
}
