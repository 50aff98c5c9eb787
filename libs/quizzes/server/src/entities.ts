import { Item } from './item.entity';
import { ItemClause } from './item-clause.entity';
import { ItemVersion } from './item-version.entity';

/** Every table of this capability. */
export const QUIZZES_ENTITIES = [Item, ItemVersion, ItemClause];
