import { PublishingCheckModule } from '@leidraad/courses/server';
import { PeopleModule } from '@leidraad/people/server';
import { Module } from '@nestjs/common';
import { AssignmentPlanner } from './assignments/assignment-planner.service';
import { AssignmentsController } from './assignments/assignments.controller';
import { Assignments } from './assignments/assignments.service';
import { Exemptions } from './assignments/exemptions.service';
import { Attestations } from './attestation/attestations.service';
import { PolicyQuestions } from './attestation/policy-questions.service';
import { Answers } from './attempts/answers.service';
import { Attempts } from './attempts/attempts.service';
import { Replays } from './attempts/replays.service';
import { CompanyCalendar } from './content/company-calendar.service';
import { PublishedCourses } from './content/published-courses.service';
import { CertificateLookup } from './cycles/certificate-lookup';
import { Cycles } from './cycles/cycles.service';
import { Evidence } from './cycles/evidence.service';
import { PeopleScope } from './cycles/people-scope.service';
import { HelpController } from './help/help.controller';
import { Help } from './help/help.service';
import { Lessons } from './learning/lessons.service';
import { Outlines } from './learning/outline.service';
import { Tasks } from './learning/tasks.service';
import { MyTrainingController } from './my-training.controller';
import { ShownPicturesController } from './pictures/shown-pictures.controller';
import { ShownPictures } from './pictures/shown-pictures.service';
import { ConsequencesController } from './re-training/consequences.controller';
import { Consequences } from './re-training/consequences.service';
import { PlanJob } from './re-training/plan-job.service';
import { Planning } from './re-training/planning.service';
import { Plans } from './re-training/plans.service';
import { Rounds } from './re-training/rounds.service';
import { Standings } from './re-training/standings.service';
import { MovedParts } from './versions/moved-parts.service';
import { VersionMoves } from './versions/version-moves.service';

const SERVICES = [
  Answers,
  Assignments,
  AssignmentPlanner,
  Attempts,
  Attestations,
  CertificateLookup,
  CompanyCalendar,
  Consequences,
  Cycles,
  Evidence,
  Exemptions,
  Help,
  Lessons,
  MovedParts,
  Outlines,
  PeopleScope,
  PlanJob,
  Planning,
  Plans,
  PolicyQuestions,
  PublishedCourses,
  Replays,
  Rounds,
  ShownPictures,
  Standings,
  Tasks,
  VersionMoves,
];

@Module({
  imports: [PeopleModule, PublishingCheckModule],
  controllers: [
    MyTrainingController,
    AssignmentsController,
    ConsequencesController,
    HelpController,
    ShownPicturesController,
  ],
  providers: SERVICES,
  exports: SERVICES,
})
export class TrainingModule {}
