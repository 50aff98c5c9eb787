import {
  type ComparedVersions,
  comparedVersionsSchema,
  confirmRelationsSchema,
  type OverruleRequest,
  overruleRequestSchema,
} from '@leidraad/policies/model';
import { seenRevisionSchema } from '@leidraad/shared/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { Slug, Version } from './address-parts';
import { ComparisonOverrules } from './comparison-overrules.service';
import { PolicyComparisons } from './policy-comparisons.service';
import { versionReferenceSchema } from './route-parameters';

const withSchema = z.object({ with: versionReferenceSchema.optional() });

/** A version beside an earlier one. */
@Controller('policies/:slug/versions/:number/comparison')
export class PolicyComparisonsController {
  constructor(
    private readonly comparisons: PolicyComparisons,
    private readonly overrules: ComparisonOverrules,
  ) {}

  /** Beside the version it was made from, or beside another (`with`: its number or id). */
  @Get()
  @Allow('policies.write', 'policies.approve')
  @Returns(comparedVersionsSchema)
  view(
    @Slug() slug: string,
    @Version() number: string,
    @Query({ schema: withSchema }) query: z.infer<typeof withSchema>,
  ): Promise<ComparedVersions> {
    return this.comparisons.view(slug, number, query.with);
  }

  /** Chooses another pairing or class than was proposed. */
  @Put('overrules')
  @Allow('policies.write')
  @Returns(comparedVersionsSchema)
  overrule(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: overruleRequestSchema }) body: OverruleRequest,
  ): Promise<ComparedVersions> {
    return this.overrules.add(slug, number, body);
  }

  /** Takes such a choice back. */
  @Delete('overrules/:id')
  @Allow('policies.write')
  @Returns(comparedVersionsSchema)
  restore(
    @Slug() slug: string,
    @Version() number: string,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: seenRevisionSchema }) { revision }: z.infer<typeof seenRevisionSchema>,
  ): Promise<ComparedVersions> {
    return this.overrules.remove(slug, number, id, revision);
  }

  /** Marks rows as looked at. */
  @Put('confirmed')
  @Allow('policies.write')
  @Returns(comparedVersionsSchema)
  confirm(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: confirmRelationsSchema }) body: z.infer<typeof confirmRelationsSchema>,
  ): Promise<ComparedVersions> {
    return this.overrules.confirm(slug, number, body);
  }
}
