import { PeopleModule } from '@leidraad/people/server';
import { Module } from '@nestjs/common';
import { ComparisonOverrules } from './comparison-overrules.service';
import { PoliciesController } from './policies.controller';
import { PoliciesService } from './policies.service';
import { PolicyAlignments } from './policy-alignments.service';
import { PolicyApprovals } from './policy-approvals.service';
import { PolicyComparisons } from './policy-comparisons.service';
import { PolicyComparisonsController } from './policy-comparisons.controller';
import { PolicyDrafts } from './policy-drafts.service';
import { PolicyLookup } from './policy-lookup.service';
import { PolicySources } from './policy-sources.service';
import { PolicySourcesController } from './policy-sources.controller';
import { PolicyTexts } from './policy-texts.service';
import { PolicyTimelineController } from './policy-timeline.controller';
import { PolicyTranslations } from './policy-translations.service';
import { PolicyVersions } from './policy-versions.service';
import { PolicyVersionsController } from './policy-versions.controller';
import { PolicyViews } from './policy-views.service';
import { PolicyWarnings } from './policy-warnings.service';
import { ReadingsService } from './readings.service';
import { Documents } from './understanding/documents.service';

/** What other capabilities use. */
const SERVICES = [
  PoliciesService,
  PolicyApprovals,
  PolicyDrafts,
  PolicyVersions,
  PolicyViews,
  PolicyTranslations,
  PolicyWarnings,
  ReadingsService,
  ComparisonOverrules,
  PolicyComparisons,
];

@Module({
  imports: [PeopleModule],
  controllers: [
    PoliciesController,
    PolicyTimelineController,
    PolicyVersionsController,
    PolicySourcesController,
    PolicyComparisonsController,
  ],
  providers: [...SERVICES, Documents, PolicyAlignments, PolicyLookup, PolicySources, PolicyTexts],
  exports: SERVICES,
})
export class PoliciesModule {}
