import {
  newPolicySchema,
  policyCreatedSchema,
  type PolicyRow,
  policyRowsSchema,
  policyVersionSchema,
  type PolicyVersionView,
} from '@leidraad/policies/model';
import { type Language, languageSchema } from '@leidraad/shared/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { PoliciesService } from './policies.service';
import { versionNumberSchema, slugSchema } from './route-parameters';

const versionQuerySchema = z.object({ version: versionNumberSchema.optional() });
type VersionQuery = z.infer<typeof versionQuerySchema>;

@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: PoliciesService) {}

  /** Approved policies; who may write or approve also sees drafts. */
  @Get()
  @Allow('policies.read')
  @Returns(policyRowsSchema)
  list(): Promise<PolicyRow[]> {
    return this.policies.list();
  }

  @Post()
  @Allow('policies.write')
  @Returns(policyCreatedSchema, 201)
  create(
    @Body({ schema: newPolicySchema }) body: z.infer<typeof newPolicySchema>,
  ): Promise<z.infer<typeof policyCreatedSchema>> {
    return this.policies.create(body);
  }

  /** The newest approved version, or the one asked for. */
  @Get(':slug')
  @Allow('policies.read')
  @Returns(policyVersionSchema)
  read(
    @Param('slug', { schema: slugSchema }) slug: string,
    @Query({ schema: versionQuerySchema }) { version }: VersionQuery,
  ): Promise<PolicyVersionView> {
    return this.policies.read(slug, version);
  }

  /** The original document, byte for byte, as a download. */
  @Get(':slug/source/:language')
  @Allow('policies.write')
  async source(
    @Param('slug', { schema: slugSchema }) slug: string,
    @Param('language', { schema: languageSchema }) language: Language,
    @Query({ schema: versionQuerySchema }) { version }: VersionQuery,
    @Res() response: Response,
  ): Promise<void> {
    const { bytes, mediaType, sha256 } = await this.policies.source(slug, language, version);
    const name = `${slug}.${language}.${mediaType === 'text/markdown' ? 'md' : 'txt'}`;
    response
      .set({
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${name}"`,
        ETag: `"${sha256}"`,
      })
      .send(bytes);
  }
}
