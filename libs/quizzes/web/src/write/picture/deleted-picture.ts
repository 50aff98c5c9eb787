import { type Item } from '@leidraad/quizzes/model';
import { type DeletedPart, placeOf } from '../deleted-part';

/** A picture deleted from its place in an item, by `path`; the keyboard stays at that place. */
export function deletedPicture<P>(
  path: string,
  name: string,
  picture: P | undefined,
  write: (item: Item, picture: P | undefined) => Item,
): DeletedPart {
  return {
    name,
    place: placeOf(path),
    neighbour: placeOf(path),
    without: (now) => write(now, undefined),
    putBack: (now) => write(now, picture),
  };
}
