import {
  type ProposeCourse,
  proposeCourseSchema,
  type ProposedCourse,
  proposedCourseSchema,
} from '@leidraad/courses/model';
import { Allow, askerLeft, Returns } from '@leidraad/shared/server';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Slug } from '../slug.decorator';
import { CourseProposals } from './course-proposals.service';

/** What a draft could begin with, made from the policy that it follows. */
@Controller('courses/:slug/draft/proposal')
export class CourseProposalsController {
  constructor(private readonly proposals: CourseProposals) {}

  /** Nothing is stored. */
  @Post()
  @HttpCode(200)
  @Allow('courses.write')
  @Returns(proposedCourseSchema)
  propose(
    @Slug() slug: string,
    @Body({ schema: proposeCourseSchema }) body: ProposeCourse,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProposedCourse> {
    return this.proposals.propose(slug, body, askerLeft(response));
  }
}
