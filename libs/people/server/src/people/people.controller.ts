import {
  changedPersonSchema,
  issuedLinkSchema,
  type IssuedLink,
  leaveCompanySchema,
  newPersonSchema,
  type PersonDetail,
  personDetailSchema,
  personPageSchema,
  personQuerySchema,
  type PersonRow,
} from '@leidraad/people/model';
import type { Page } from '@leidraad/shared/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { SignInLinksService } from '../sign-in-links/sign-in-links.service';
import { LeavingService } from './leaving.service';
import { PeopleService } from './people.service';

@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly leaving: LeavingService,
    private readonly links: SignInLinksService,
  ) {}

  @Get()
  @Allow('people.read')
  @Returns(personPageSchema)
  list(
    @Query({ schema: personQuerySchema }) query: z.infer<typeof personQuerySchema>,
  ): Promise<Page<PersonRow>> {
    return this.people.list(query);
  }

  @Post()
  @Allow('people.write')
  @Returns(personDetailSchema, 201)
  add(@Body({ schema: newPersonSchema }) body: z.infer<typeof newPersonSchema>): Promise<PersonDetail> {
    return this.people.add(body);
  }

  @Get(':id')
  @Allow('people.read')
  @Returns(personDetailSchema)
  detail(@Param('id', { schema: z.uuid() }) id: string): Promise<PersonDetail> {
    return this.people.detail(id);
  }

  @Put(':id')
  @Allow('people.write')
  @Returns(personDetailSchema)
  change(
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: changedPersonSchema }) body: z.infer<typeof changedPersonSchema>,
  ): Promise<PersonDetail> {
    return this.people.change(id, body);
  }

  @Post(':id/leave')
  @Allow('people.write')
  @Returns(personDetailSchema)
  leave(
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: leaveCompanySchema }) body: z.infer<typeof leaveCompanySchema>,
  ): Promise<PersonDetail> {
    return this.leaving.leave(id, body.lastDay);
  }

  /** Calls a planned leaving off. */
  @Delete(':id/leave')
  @Allow('people.write')
  @Returns(personDetailSchema)
  stay(@Param('id', { schema: z.uuid() }) id: string): Promise<PersonDetail> {
    return this.leaving.stay(id);
  }

  /** A one-time link to sign in with, shown once: for somebody new or who forgot the password. */
  @Post(':id/sign-in-link')
  @Allow('sign-in-links.create')
  @Returns(issuedLinkSchema, 201)
  link(@Param('id', { schema: z.uuid() }) id: string): Promise<IssuedLink> {
    return this.links.issue(id);
  }
}
