import {
  approvePublishSchema,
  courseDraftSchema,
  type CourseDraftView,
  coursePublishedSchema,
  draftSavedSchema,
  requestPublishSchema,
  saveDraftSchema,
} from '@leidraad/courses/model';
import { sendBackSchema } from '@leidraad/policies/model';
import { seenRevisionSchema } from '@leidraad/shared/model';
import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { CourseApprovals } from './course-approvals.service';
import { CourseDrafts } from './course-drafts.service';
import { Slug } from './slug.decorator';

/** The draft of a course's next version, up to publishing. */
@Controller('courses/:slug/draft')
export class CourseDraftsController {
  constructor(
    private readonly drafts: CourseDrafts,
    private readonly approvals: CourseApprovals,
  ) {}

  @Get()
  @Allow('courses.write', 'courses.approve')
  @Returns(courseDraftSchema)
  read(@Slug() slug: string): Promise<CourseDraftView> {
    return this.drafts.read(slug);
  }

  /** Starts the next version from the newest one. */
  @Post()
  @Allow('courses.write')
  @Returns(courseDraftSchema, 201)
  start(@Slug() slug: string): Promise<CourseDraftView> {
    return this.drafts.start(slug);
  }

  /** Saves the whole draft; refused with the newer draft when somebody else saved meanwhile. */
  @Put()
  @Allow('courses.write')
  @Returns(draftSavedSchema)
  save(
    @Slug() slug: string,
    @Body({ schema: saveDraftSchema }) body: z.infer<typeof saveDraftSchema>,
  ): Promise<z.infer<typeof draftSavedSchema>> {
    return this.drafts.save(slug, body.revision, body.content);
  }

  @Delete()
  @Allow('courses.write')
  @ReturnsNothing()
  discard(
    @Slug() slug: string,
    @Query({ schema: seenRevisionSchema }) query: z.infer<typeof seenRevisionSchema>,
  ): Promise<void> {
    return this.drafts.discard(slug, query.revision);
  }

  @Post('approval-request')
  @Allow('courses.write')
  @Returns(courseDraftSchema)
  request(
    @Slug() slug: string,
    @Body({ schema: requestPublishSchema }) body: z.infer<typeof requestPublishSchema>,
  ): Promise<CourseDraftView> {
    return this.approvals.request(slug, body);
  }

  @Delete('approval-request')
  @Allow('courses.write')
  @Returns(courseDraftSchema)
  withdraw(@Slug() slug: string): Promise<CourseDraftView> {
    return this.approvals.withdraw(slug);
  }

  /** Publishes the revision that was looked at. */
  @Post('approval')
  @Allow('courses.approve')
  @Returns(coursePublishedSchema, 201)
  approve(
    @Slug() slug: string,
    @Body({ schema: approvePublishSchema }) body: z.infer<typeof approvePublishSchema>,
  ): Promise<z.infer<typeof coursePublishedSchema>> {
    return this.approvals.approve(slug, body.revision, body.consequence);
  }

  @Post('send-back')
  @Allow('courses.approve')
  @Returns(courseDraftSchema)
  sendBack(
    @Slug() slug: string,
    @Body({ schema: sendBackSchema }) body: z.infer<typeof sendBackSchema>,
  ): Promise<CourseDraftView> {
    return this.approvals.sendBack(slug, body.note);
  }
}
