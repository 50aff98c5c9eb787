import { Item } from './item.entity';
import { ItemClause } from './item-clause.entity';
import { ItemVersion } from './item-version.entity';
import { ItemPictureRow } from './pictures/item-picture.entity';
import { Picture } from './pictures/picture.entity';

/** Every table of this capability. */
export const QUIZZES_ENTITIES = [Item, ItemVersion, ItemClause, Picture, ItemPictureRow];
