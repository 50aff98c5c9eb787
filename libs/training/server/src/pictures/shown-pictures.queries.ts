/**
 * A picture that somebody may see, if there is one: of any draft or version for who writes or approves courses ($3); for
 * everybody else of an item in a course version that a cycle of theirs asks for, or that an attempt of theirs was drawn from.
 * $1 file, $2 person.
 */
export const VISIBLE_PICTURE = `
  select picture.file_id as id from picture
  where picture.file_id = $1 and ($3 or exists (
    select 1 from item_picture shown
    join course_item asked on asked.item_version_id = shown.item_version_id
    where shown.file_id = picture.file_id and asked.course_version_id in (
      select course_version_id from cycle where person_id = $2
      union
      select attempt.course_version_id from attempt
      join cycle on cycle.id = attempt.cycle_id
      where cycle.person_id = $2
    )
  ))`;
