import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import {
  extraAttemptSchema,
  type HelpRow,
  helpRowsSchema,
  type PolicyQuestionRow,
  policyQuestionRowsSchema,
} from '@leidraad/training/model';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Help } from './help.service';

@Controller()
export class HelpController {
  constructor(private readonly help: Help) {}

  /** Who used up their attempts, with the topics to go over; never answers. */
  @Get('help-needed')
  @Allow('training.help')
  @Returns(helpRowsSchema)
  list(): Promise<HelpRow[]> {
    return this.help.list();
  }

  /** Questions asked about a policy instead of signing for it. */
  @Get('policy-questions')
  @Allow('training.help')
  @Returns(policyQuestionRowsSchema)
  questions(): Promise<PolicyQuestionRow[]> {
    return this.help.questions();
  }

  @Post('cycles/:id/extra-attempt')
  @Allow('training.help')
  @ReturnsNothing()
  extraAttempt(
    @Param('id', { schema: z.uuid() }) cycleId: string,
    @Body({ schema: extraAttemptSchema }) body: z.infer<typeof extraAttemptSchema>,
  ): Promise<void> {
    return this.help.extraAttempt(cycleId, body.reason);
  }
}
