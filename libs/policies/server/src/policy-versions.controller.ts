import {
  approvePolicySchema,
  decideReadingsSchema,
  policyVersionSchema,
  type PolicyVersionView,
  replaceSourceSchema,
  requestApprovalSchema,
  sendBackSchema,
} from '@leidraad/policies/model';
import { seenRevisionSchema } from '@leidraad/shared/model';
import { Allow, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Delete, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyDrafts } from './policy-drafts.service';
import { ReadingsService } from './readings.service';
import { slugSchema, versionNumberSchema } from './route-parameters';

const Slug = () => Param('slug', { schema: slugSchema });
const VersionNumber = () => Param('number', { schema: versionNumberSchema });

/** What happens to a draft of a policy version. */
@Controller('policies/:slug/versions/:number')
export class PolicyVersionsController {
  constructor(
    private readonly drafts: PolicyDrafts,
    private readonly readings: ReadingsService,
    private readonly approvals: PolicyApprovals,
  ) {}

  /** Replaces the text, or adds or replaces a translation. */
  @Put('sources')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  replaceSource(
    @Slug() slug: string,
    @VersionNumber() number: string,
    @Body({ schema: replaceSourceSchema }) body: z.infer<typeof replaceSourceSchema>,
  ): Promise<PolicyVersionView> {
    const { revision, ...source } = body;
    return this.drafts.replaceSource(slug, number, source, revision);
  }

  @Put('readings')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  decide(
    @Slug() slug: string,
    @VersionNumber() number: string,
    @Body({ schema: decideReadingsSchema }) body: z.infer<typeof decideReadingsSchema>,
  ): Promise<PolicyVersionView> {
    return this.readings.decide(slug, number, body.readings);
  }

  @Post('approval-request')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  requestApproval(
    @Slug() slug: string,
    @VersionNumber() number: string,
    @Body({ schema: requestApprovalSchema }) body: z.infer<typeof requestApprovalSchema>,
  ): Promise<PolicyVersionView> {
    return this.approvals.request(slug, number, body);
  }

  @Delete('approval-request')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  withdraw(@Slug() slug: string, @VersionNumber() number: string): Promise<PolicyVersionView> {
    return this.approvals.withdraw(slug, number);
  }

  @Post('approval')
  @Allow('policies.approve')
  @Returns(policyVersionSchema)
  approve(
    @Slug() slug: string,
    @VersionNumber() number: string,
    @Body({ schema: approvePolicySchema }) body: z.infer<typeof approvePolicySchema>,
  ): Promise<PolicyVersionView> {
    return this.approvals.approve(slug, number, body.revision);
  }

  @Post('send-back')
  @Allow('policies.approve')
  @Returns(policyVersionSchema)
  sendBack(
    @Slug() slug: string,
    @VersionNumber() number: string,
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
    @VersionNumber() number: string,
    @Query({ schema: seenRevisionSchema }) query: z.infer<typeof seenRevisionSchema>,
  ): Promise<void> {
    return this.drafts.remove(slug, number, query.revision);
  }
}
