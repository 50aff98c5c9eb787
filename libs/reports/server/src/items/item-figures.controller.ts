import {
  type CourseFigures,
  courseFiguresSchema,
  type ItemFigures,
  itemFiguresSchema,
} from '@leidraad/reports/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { ItemFiguresService } from './item-figures.service';

const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/u);

@Controller('reports/courses/:slug/items')
export class ItemFiguresController {
  constructor(private readonly figures: ItemFiguresService) {}

  /** How the questions of a course are answered: people together, never fewer than five. */
  @Get()
  @Allow('answers.analyse')
  @Returns(courseFiguresSchema)
  ofCourse(@Param('slug', { schema: slugSchema }) slug: string): Promise<CourseFigures> {
    return this.figures.ofCourse(slug);
  }

  /** One question: what people chose, and in a scenario where they came. */
  @Get(':itemId')
  @Allow('answers.analyse')
  @Returns(itemFiguresSchema)
  ofItem(
    @Param('slug', { schema: slugSchema }) slug: string,
    @Param('itemId', { schema: z.uuid() }) itemId: string,
  ): Promise<ItemFigures> {
    return this.figures.ofItem(slug, itemId);
  }
}
