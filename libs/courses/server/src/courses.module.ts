import { PeopleModule } from '@leidraad/people/server';
import { PoliciesModule } from '@leidraad/policies/server';
import { PicturesInUse, QuizzesModule } from '@leidraad/quizzes/server';
import { Module } from '@nestjs/common';
import { CourseApprovals } from './course-approvals.service';
import { CourseDrafts } from './course-drafts.service';
import { CourseDraftsController } from './course-drafts.controller';
import { CourseItems } from './course-items.service';
import { CourseItemsController } from './course-items.controller';
import { CoursePublisher } from './course-publisher.service';
import { CoursesController } from './courses.controller';
import { CoursesService } from './courses.service';
import { CourseProposalsController } from './proposals/course-proposals.controller';
import { CourseProposals } from './proposals/course-proposals.service';
import { DraftVisitsController } from './draft-visits.controller';
import { DraftVisits } from './draft-visits.service';
import { PublishingCheckModule } from './publishing-check';

@Module({
  imports: [PeopleModule, PoliciesModule, PublishingCheckModule, QuizzesModule],
  controllers: [
    CoursesController,
    CourseDraftsController,
    CourseItemsController,
    CourseProposalsController,
    DraftVisitsController,
  ],
  providers: [
    CourseApprovals,
    CourseDrafts,
    CourseItems,
    CourseProposals,
    CoursePublisher,
    CoursesService,
    DraftVisits,
  ],
  exports: [CourseApprovals, CourseDrafts, CoursesService],
})
export class CoursesModule {
  constructor(inUse: PicturesInUse, drafts: CourseDrafts) {
    inUse.provide(() => drafts.pictures());
  }
}
