import type { LocalizedText } from '@leidraad/shared/model';
import { IN_SCOPE } from '../cycles/people-scope.service';

export interface HelpQueryRow {
  cycle_id: string;
  display_name: string;
  unit_name: string | null;
  course_version_id: string;
  course_title: LocalizedText;
  since: Date;
  due_on: string;
  attempt_id: string;
  attempts_used: number;
}

/** Open cycles that used up their attempts, longest waiting first, with the last graded attempt. $1–$3 scope. */
export const HELP_NEEDED = `
  select c.id as cycle_id, p.given_name || ' ' || p.family_name as display_name, unit.name as unit_name,
         c.course_version_id, cv.title as course_title, c.help_needed_at as since, c.due_on::text, last.id as attempt_id,
         last.number as attempts_used
  from cycle c
  join person p on p.id = c.person_id
  join person_on($3) now on now.person_id = c.person_id and now.status = 'active'
  left join unit on unit.id = now.unit_id
  join course_version cv on cv.id = c.course_version_id
  join lateral (
    select a.id, a.number from attempt a join attempt_result r on r.attempt_id = a.id
    where a.cycle_id = c.id order by a.number desc limit 1
  ) last on true
  where c.help_needed_at is not null and c.completed_at is null and c.withdrawn_at is null and ${IN_SCOPE}
  order by c.help_needed_at, c.id`;

export interface QuestionQueryRow {
  id: string;
  display_name: string;
  unit_name: string | null;
  course_title: LocalizedText;
  policy_title: LocalizedText;
  policy_number: string;
  text: string;
  asked_at: Date;
  signed: boolean;
}

/** Questions asked instead of a signature, newest first, at most 200. $1–$3 scope. */
export const POLICY_QUESTIONS = `
  select q.id, p.given_name || ' ' || p.family_name as display_name, unit.name as unit_name, cv.title as course_title,
         policy.title as policy_title, pv.number as policy_number, note.text, q.asked_at,
         exists (select 1 from attestation where cycle_id = c.id) as signed
  from policy_question q
  join note on note.id = q.note_id
  join cycle c on c.id = q.cycle_id
  join person p on p.id = c.person_id
  join person_on($3) now on now.person_id = c.person_id and now.status = 'active'
  left join unit on unit.id = now.unit_id
  join course_version cv on cv.id = c.course_version_id
  join policy_version pv on pv.id = cv.policy_version_id
  join policy on policy.id = pv.policy_id
  where ${IN_SCOPE}
  order by q.asked_at desc, q.id
  limit 200`;
