/** What has been done of cycles. $1 cycle ids. */
export const DONE = `
  select c.id as cycle_id, c.kind,
         coalesce((
           select jsonb_agg(jsonb_build_array(s.lesson_key, s.block_key))
           from lesson_seen s
           where s.cycle_id = c.id and s.course_version_id = c.course_version_id
         ), '[]') as seen,
         coalesce((
           select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'number', a.number, 'passed', r.passed)
                            order by a.kind desc, a.number)
           from attempt a
           left join attempt_result r on r.attempt_id = a.id
           where a.cycle_id = c.id
         ), '[]') as attempts,
         (
           select t.effective_at from attestation t
           join course_version signed on signed.id = t.course_version_id
           join course_version now on now.id = c.course_version_id
           where t.cycle_id = c.id and signed.policy_version_id = now.policy_version_id
           order by t.effective_at limit 1
         ) as signed_at,
         coalesce((
           select jsonb_agg(jsonb_build_array(p.part, p.key) order by p.part, p.key)
           from cycle_part p where p.cycle_id = c.id
         ), '[]') as parts,
         coalesce((
           select jsonb_agg(p.key)
           from cycle_part p
           where p.cycle_id = c.id and p.part = 'meaning' and exists (
             select 1 from clause_evidence e
             where e.person_id = c.person_id and e.meaning_id = p.key::uuid and e.how = 'answered')
         ), '[]') as answered
  from cycle c
  where c.id = any($1)`;

export interface DoneRow {
  cycle_id: string;
  kind: 'full' | 'delta';
  seen: [lessonKey: string, blockKey: string][];
  /** The whole quiz first, by kind and number; `passed` is null while an attempt runs. */
  attempts: { id: string; kind: 'final' | 'delta'; number: number; passed: boolean | null }[];
  signed_at: Date | null;
  parts: [part: 'block' | 'item' | 'meaning' | 'attestation', key: string][];
  /** Meanings among the parts that the person has a right answer for. */
  answered: string[];
}
