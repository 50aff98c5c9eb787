// What the bench of the checker runs of the product; bundled before it is run (see ../bundle.ts).
import { choice, CLAUSE, scenario, situationWith } from '../../../libs/quizzes/model/src/testing/scenarios';

export { checkScenario, type ScenarioItem } from '@leidraad/quizzes/model';
export { choice, CLAUSE, scenario, situationWith };
