import { PeopleModule } from '@leidraad/people/server';
import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller';
import { PoliciesService } from './policies.service';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyDrafts } from './policy-drafts.service';
import { PolicyTexts } from './policy-texts.service';
import { PolicyVersionsController } from './policy-versions.controller';
import { PolicyViews } from './policy-views.service';
import { ReadingsService } from './readings.service';

@Module({
  imports: [PeopleModule],
  controllers: [PoliciesController, PolicyVersionsController],
  providers: [PoliciesService, PolicyApprovals, PolicyDrafts, PolicyTexts, PolicyViews, ReadingsService],
  exports: [PoliciesService, PolicyApprovals, PolicyDrafts, PolicyViews, ReadingsService],
})
export class PoliciesModule {}
