/** Pictures that no published item ever showed, kept before `$1`; the oldest first. */
export const UNPUBLISHED_PICTURES = `
  select file_id as "fileId" from picture
  where created_at < $1 and not exists (select from item_picture where item_picture.file_id = picture.file_id)
  order by created_at limit 100`;

/** Takes pictures away that no published item shows; answers which went. `$1` their ids. */
export const REMOVE_PICTURES = `
  with gone as (
    delete from picture
    where file_id = any($1::uuid[])
      and not exists (select from item_picture where item_picture.file_id = picture.file_id)
    returning file_id
  )
  select file_id as "fileId" from gone`;
