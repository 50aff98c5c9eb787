import {
  newVersionSchema,
  versionCreatedSchema,
  type VersionRow,
  versionRowsSchema,
  withdrawVersionSchema,
} from '@leidraad/policies/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Slug, Version } from './address-parts';
import { PolicyVersions } from './policy-versions.service';

/** The versions of a policy one after the other. */
@Controller('policies/:slug/versions')
export class PolicyTimelineController {
  constructor(private readonly versions: PolicyVersions) {}

  /** Newest first; readers get the approved ones. */
  @Get()
  @Allow('policies.read')
  @Returns(versionRowsSchema)
  list(@Slug() slug: string): Promise<VersionRow[]> {
    return this.versions.list(slug);
  }

  /** Reads a document into the draft of the next version. */
  @Post()
  @Allow('policies.write')
  @Returns(versionCreatedSchema, 201)
  start(
    @Slug() slug: string,
    @Body({ schema: newVersionSchema }) body: z.infer<typeof newVersionSchema>,
  ): Promise<z.infer<typeof versionCreatedSchema>> {
    return this.versions.start(slug, body);
  }

  /** Takes an approved version back. */
  @Post(':number/withdrawal')
  @Allow('policies.approve')
  @Returns(versionRowsSchema)
  withdraw(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: withdrawVersionSchema }) { reason }: z.infer<typeof withdrawVersionSchema>,
  ): Promise<VersionRow[]> {
    return this.versions.withdraw(slug, number, reason);
  }
}
