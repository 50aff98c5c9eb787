import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was true of everybody on a day, and a unit with everything below it: the two questions scopes and lists ask. */
export class AddPersonFunctions1795341607000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function person_on(day date)
      returns table (person_id uuid, unit_id uuid, manager_id uuid, job text, hire_date date, status text)
      language sql stable as $$
        select person_id,
               (max(value) filter (where fact = 'unit'))::uuid,
               (max(value) filter (where fact = 'manager'))::uuid,
               max(value) filter (where fact = 'job'),
               (max(value) filter (where fact = 'hire-date'))::date,
               coalesce(max(value) filter (where fact = 'status'), 'active')
        from (
          select distinct on (person_id, fact) person_id, fact, value
          from person_fact
          where valid_from <= day
          order by person_id, fact, valid_from desc, recorded_at desc, id desc
        ) latest
        group by person_id
      $$`);
    await queryRunner.query(`
      create function units_with_below(roots uuid[])
      returns table (id uuid)
      language sql stable as $$
        with recursive tree as (
          select unit.id from unit where unit.id = any(roots)
          union
          select unit.id from unit join tree on unit.parent_id = tree.id
        )
        select id from tree
      $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function units_with_below(uuid[])');
    await queryRunner.query('drop function person_on(date)');
  }
}
