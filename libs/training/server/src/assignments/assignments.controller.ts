import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import {
  type Assign,
  assignedSchema,
  type AssignmentRow,
  assignmentRowsSchema,
  type AssignPreview,
  assignPreviewSchema,
  assignSchema,
  type ConfirmAssign,
  confirmAssignSchema,
  type EndExemption,
  endExemptionSchema,
  type ExemptRequest,
  exemptSchema,
} from '@leidraad/training/model';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { Assignments } from './assignments.service';
import { Exemptions } from './exemptions.service';

@Controller()
export class AssignmentsController {
  constructor(
    private readonly assignments: Assignments,
    private readonly exemptions: Exemptions,
  ) {}

  /** Who would get what when; nothing is written. */
  @Post('assignments/preview')
  @Allow('training.assign')
  @Returns(assignPreviewSchema)
  preview(@Body({ schema: assignSchema }) body: Assign): Promise<AssignPreview> {
    return this.assignments.preview(body);
  }

  @Post('assignments')
  @Allow('training.assign')
  @Returns(assignedSchema, 201)
  confirm(
    @Body({ schema: confirmAssignSchema }) body: ConfirmAssign,
  ): Promise<z.infer<typeof assignedSchema>> {
    return this.assignments.confirm(body);
  }

  @Get('assignments')
  @Allow('training.assign')
  @Returns(assignmentRowsSchema)
  list(): Promise<AssignmentRow[]> {
    return this.assignments.list();
  }

  @Post('cycles/:id/exemption')
  @Allow('training.assign')
  @ReturnsNothing()
  exempt(
    @Param('id', { schema: z.uuid() }) cycleId: string,
    @Body({ schema: exemptSchema }) body: ExemptRequest,
  ): Promise<void> {
    return this.exemptions.exempt(cycleId, body);
  }

  @Put('cycles/:id/exemption')
  @Allow('training.assign')
  @ReturnsNothing()
  changeExemption(
    @Param('id', { schema: z.uuid() }) cycleId: string,
    @Body({ schema: exemptSchema }) body: ExemptRequest,
  ): Promise<void> {
    return this.exemptions.change(cycleId, body);
  }

  /** From today the training counts again. */
  @Post('cycles/:id/exemption/end')
  @Allow('training.assign')
  @ReturnsNothing()
  endExemption(
    @Param('id', { schema: z.uuid() }) cycleId: string,
    @Body({ schema: endExemptionSchema }) body: EndExemption,
  ): Promise<void> {
    return this.exemptions.end(cycleId, body);
  }
}
