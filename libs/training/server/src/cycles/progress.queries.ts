/** What has been done of cycles. $1 cycle ids. */
export const DONE = `
  select c.id as cycle_id,
         coalesce((
           select jsonb_agg(jsonb_build_array(s.lesson_key, s.block_key))
           from lesson_seen s
           where s.cycle_id = c.id and s.course_version_id = c.course_version_id
         ), '[]') as seen,
         coalesce((
           select jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'passed', r.passed) order by a.number)
           from attempt a
           left join attempt_result r on r.attempt_id = a.id
           where a.cycle_id = c.id
         ), '[]') as attempts,
         (select t.effective_at from attestation t where t.cycle_id = c.id) as signed_at
  from cycle c
  where c.id = any($1)`;

export interface DoneRow {
  cycle_id: string;
  seen: [lessonKey: string, blockKey: string][];
  /** `passed` is null while an attempt runs. */
  attempts: { id: string; number: number; passed: boolean | null }[];
  signed_at: Date | null;
}
