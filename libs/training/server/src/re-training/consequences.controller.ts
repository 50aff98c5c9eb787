import { Allow, Returns } from '@leidraad/shared/server';
import { type Consequences as ConsequencesView, publishingConsequenceSchema } from '@leidraad/training/model';
import { Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Consequences } from './consequences.service';

const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/u);

@Controller('courses/:slug/draft')
export class ConsequencesController {
  constructor(private readonly consequences: Consequences) {}

  /** What publishing the draft now would ask of people, for each impact; nothing is written. */
  @Post('impact-preview')
  @Allow('courses.write', 'courses.approve')
  @Returns(publishingConsequenceSchema)
  preview(@Param('slug', { schema: slugSchema }) slug: string): Promise<ConsequencesView> {
    return this.consequences.preview(slug);
  }
}
