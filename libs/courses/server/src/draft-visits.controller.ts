import { type DraftCompany, draftCompanySchema } from '@leidraad/courses/model';
import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Controller, Delete, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { DraftVisits } from './draft-visits.service';
import { Slug } from './slug.decorator';

const visitId = { schema: z.uuid() };

/** Pages that have a draft open: who writes in it knows of the others. */
@Controller('courses/:slug/draft/visits/:visitId')
export class DraftVisitsController {
  constructor(private readonly visits: DraftVisits) {}

  /** Says that the page is still open, and answers who else has the draft open. */
  @Put()
  @Allow('courses.write')
  @Returns(draftCompanySchema)
  stay(@Slug() slug: string, @Param('visitId', visitId) id: string): Promise<DraftCompany> {
    return this.visits.stay(slug, id);
  }

  @Delete()
  @Allow('courses.write')
  @ReturnsNothing()
  leave(@Slug() slug: string, @Param('visitId', visitId) id: string): Promise<void> {
    return this.visits.leave(slug, id);
  }
}
