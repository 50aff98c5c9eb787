export { DEFAULT_DELTA_SETTINGS, staleLines, workList } from '@leidraad/courses/model';
export { ConsequenceCounter, ImpactPlanner, newlyAsked } from '@leidraad/training/model';
