import {
  approvePolicySchema,
  decideReadingsSchema,
  policyVersionSchema,
  type PolicyVersionView,
  requestApprovalSchema,
  sendBackSchema,
  undoReadingsSchema,
  warningLookSchema,
} from '@leidraad/policies/model';
import { seenRevisionSchema } from '@leidraad/shared/model';
import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Delete, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Slug, Version } from './address-parts';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyDrafts } from './policy-drafts.service';
import { PolicyWarnings } from './policy-warnings.service';
import { ReadingsService } from './readings.service';
import { warningKeySchema } from './route-parameters';

/** Decisions about a draft of a policy version, up to its approval. */
@Controller('policies/:slug/versions/:number')
export class PolicyVersionsController {
  constructor(
    private readonly drafts: PolicyDrafts,
    private readonly readings: ReadingsService,
    private readonly approvals: PolicyApprovals,
    private readonly warnings: PolicyWarnings,
  ) {}

  @Put('readings')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  decide(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: decideReadingsSchema }) body: z.infer<typeof decideReadingsSchema>,
  ): Promise<PolicyVersionView> {
    return this.readings.decide(slug, number, body.readings);
  }

  /** Takes decisions back, as long as they are the latest. */
  @Post('readings/undo')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  undo(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: undoReadingsSchema }) body: z.infer<typeof undoReadingsSchema>,
  ): Promise<PolicyVersionView> {
    return this.readings.undo(slug, number, body);
  }

  /** What somebody did about a warning. */
  @Put('warnings/:key')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  look(
    @Slug() slug: string,
    @Version() number: string,
    @Param('key', { schema: warningKeySchema }) key: string,
    @Body({ schema: warningLookSchema }) body: z.infer<typeof warningLookSchema>,
  ): Promise<PolicyVersionView> {
    return this.warnings.look(slug, number, key, body);
  }

  @Post('approval-request')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  requestApproval(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: requestApprovalSchema }) body: z.infer<typeof requestApprovalSchema>,
  ): Promise<PolicyVersionView> {
    return this.approvals.request(slug, number, body);
  }

  @Delete('approval-request')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  withdraw(@Slug() slug: string, @Version() number: string): Promise<PolicyVersionView> {
    return this.approvals.withdraw(slug, number);
  }

  @Post('approval')
  @Allow('policies.approve')
  @Returns(policyVersionSchema)
  approve(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: approvePolicySchema }) body: z.infer<typeof approvePolicySchema>,
  ): Promise<PolicyVersionView> {
    return this.approvals.approve(slug, number, body.revision);
  }

  @Post('send-back')
  @Allow('policies.approve')
  @Returns(policyVersionSchema)
  sendBack(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: sendBackSchema }) body: z.infer<typeof sendBackSchema>,
  ): Promise<PolicyVersionView> {
    return this.approvals.sendBack(slug, number, body.note);
  }

  /** Deletes a draft that nobody uses. */
  @Delete()
  @Allow('policies.write')
  @ReturnsNothing()
  remove(
    @Slug() slug: string,
    @Version() number: string,
    @Query({ schema: seenRevisionSchema }) query: z.infer<typeof seenRevisionSchema>,
  ): Promise<void> {
    return this.drafts.remove(slug, number, query.revision);
  }
}
