import { Slug } from '@leidraad/courses/server';
import { Allow, Returns } from '@leidraad/shared/server';
import { type Consequences as ConsequencesView, publishingConsequenceSchema } from '@leidraad/training/model';
import { Controller, Post } from '@nestjs/common';
import { Consequences } from './consequences.service';

@Controller('courses/:slug/draft')
export class ConsequencesController {
  constructor(private readonly consequences: Consequences) {}

  /** What publishing the draft now would ask of people, for each impact; nothing is written. */
  @Post('impact-preview')
  @Allow('courses.write', 'courses.approve')
  @Returns(publishingConsequenceSchema)
  preview(@Slug() slug: string): Promise<ConsequencesView> {
    return this.consequences.preview(slug);
  }
}
