export { staleLines, workList } from '@leidraad/courses/model';
export {
  ConsequenceCounter,
  DEFAULT_DELTA_SETTINGS,
  ImpactPlanner,
  newlyAsked,
} from '@leidraad/training/model';
