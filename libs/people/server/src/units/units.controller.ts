import {
  changedUnitSchema,
  newUnitSchema,
  UNIT_PERMISSIONS,
  unitSchema,
  unitsQuerySchema,
  unitsSchema,
  type UnitRow,
} from '@leidraad/people/model';
import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { UnitsService } from './units.service';

@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  /** Units where a permission holds. A manager gets those of their own people. */
  @Get()
  @Allow(...UNIT_PERMISSIONS)
  @Returns(unitsSchema)
  list(@Query({ schema: unitsQuerySchema }) query: z.infer<typeof unitsQuerySchema>): Promise<UnitRow[]> {
    return this.units.list(query.permission);
  }

  @Post()
  @Allow('people.write')
  @Returns(unitSchema, 201)
  add(@Body({ schema: newUnitSchema }) body: z.infer<typeof newUnitSchema>): Promise<UnitRow> {
    return this.units.add(body);
  }

  @Put(':id')
  @Allow('people.write')
  @Returns(unitSchema)
  change(
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: changedUnitSchema }) body: z.infer<typeof changedUnitSchema>,
  ): Promise<UnitRow> {
    return this.units.change(id, body);
  }

  @Delete(':id')
  @Allow('people.write')
  @ReturnsNothing()
  remove(@Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.units.remove(id);
  }
}
