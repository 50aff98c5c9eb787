import { CERTIFICATES_ENTITIES } from '../libs/certificates/server/src/entities';
import { COURSES_ENTITIES } from '../libs/courses/server/src/entities';
import { PEOPLE_ENTITIES } from '../libs/people/server/src/entities';
import { POLICIES_ENTITIES } from '../libs/policies/server/src/entities';
import { QUIZZES_ENTITIES } from '../libs/quizzes/server/src/entities';
import { SHARED_ENTITIES } from '../libs/shared/server/src/entities';
import { TRAINING_ENTITIES } from '../libs/training/server/src/entities';

/** Every table the product describes as an entity: what the drift test compares migrations with. */
export const ENTITIES = [
  ...SHARED_ENTITIES,
  ...PEOPLE_ENTITIES,
  ...POLICIES_ENTITIES,
  ...QUIZZES_ENTITIES,
  ...COURSES_ENTITIES,
  ...TRAINING_ENTITIES,
  ...CERTIFICATES_ENTITIES,
];
