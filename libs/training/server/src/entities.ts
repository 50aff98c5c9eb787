import { Answer } from './answer.entity';
import { AssignmentReason } from './assignment-reason.entity';
import { AssignmentRule } from './assignment-rule.entity';
import { Attempt } from './attempt.entity';
import { AttemptResult } from './attempt-result.entity';
import { Attestation } from './attestation.entity';
import { ClauseEvidence } from './clause-evidence.entity';
import { Cycle } from './cycle.entity';
import { CycleEvent } from './cycle-event.entity';
import { CyclePart } from './cycle-part.entity';
import { LessonSeen } from './lesson-seen.entity';
import { PolicyQuestion } from './policy-question.entity';
import { PlannedCycle } from './re-training/planned-cycle.entity';
import { TrainingPlan } from './re-training/training-plan.entity';
import { TrainingPlanSet } from './re-training/training-plan-set.entity';
import { Statement } from './statement.entity';

/** Every table of this capability. */
export const TRAINING_ENTITIES = [
  AssignmentRule,
  Cycle,
  CycleEvent,
  AssignmentReason,
  CyclePart,
  Attempt,
  Answer,
  AttemptResult,
  LessonSeen,
  Statement,
  Attestation,
  ClauseEvidence,
  PolicyQuestion,
  TrainingPlan,
  TrainingPlanSet,
  PlannedCycle,
];
