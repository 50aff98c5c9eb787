import {
  type CourseDraftView,
  courseDraftSchema,
  type CourseRow,
  courseRowsSchema,
  courseVersionRowsSchema,
  courseVersionSchema,
  newCourseSchema,
} from '@leidraad/courses/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { CourseDrafts } from './course-drafts.service';
import { CoursesService, type CourseVersionView } from './courses.service';
import { Slug } from './slug.decorator';

@Controller('courses')
export class CoursesController {
  constructor(
    private readonly courses: CoursesService,
    private readonly drafts: CourseDrafts,
  ) {}

  @Get()
  @Allow('courses.write', 'courses.approve', 'training.assign', 'completion.read')
  @Returns(courseRowsSchema)
  list(): Promise<CourseRow[]> {
    return this.courses.list();
  }

  @Post()
  @Allow('courses.write')
  @Returns(courseDraftSchema, 201)
  async create(
    @Body({ schema: newCourseSchema }) body: z.infer<typeof newCourseSchema>,
  ): Promise<CourseDraftView> {
    const course = await this.courses.create(body);
    return this.drafts.view(course.id);
  }

  @Get(':slug/versions')
  @Allow('courses.write', 'courses.approve', 'training.assign')
  @Returns(courseVersionRowsSchema)
  versions(@Slug() slug: string): Promise<z.infer<typeof courseVersionRowsSchema>> {
    return this.courses.versions(slug);
  }

  /** A published version, as frozen. */
  @Get(':slug/versions/:number')
  @Allow('courses.write', 'courses.approve')
  @Returns(courseVersionSchema)
  version(
    @Slug() slug: string,
    @Param('number', { schema: z.coerce.number().int().min(1).max(100_000) }) number: number,
  ): Promise<CourseVersionView> {
    return this.courses.version(slug, number);
  }
}
