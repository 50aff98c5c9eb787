import {
  newRoleGrantSchema,
  roleGrantSchema,
  roleGrantsSchema,
  type RoleGrantRow,
} from '@leidraad/people/model';
import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { RoleGrantsService } from './role-grants.service';

@Controller('role-grants')
export class RoleGrantsController {
  constructor(private readonly grants: RoleGrantsService) {}

  @Get()
  @Allow('roles.grant')
  @Returns(roleGrantsSchema)
  list(): Promise<RoleGrantRow[]> {
    return this.grants.list();
  }

  @Post()
  @Allow('roles.grant')
  @Returns(roleGrantSchema, 201)
  grant(
    @Body({ schema: newRoleGrantSchema }) body: z.infer<typeof newRoleGrantSchema>,
  ): Promise<RoleGrantRow> {
    return this.grants.grant(body);
  }

  @Delete(':id')
  @Allow('roles.grant')
  @ReturnsNothing()
  revoke(@Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.grants.revoke(id);
  }
}
