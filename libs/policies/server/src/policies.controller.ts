import {
  newPolicySchema,
  policyCreatedSchema,
  type PolicyPreview,
  policyPreviewSchema,
  type PolicyRow,
  policyRowsSchema,
  policyVersionSchema,
  type PolicyVersionView,
  previewSourceSchema,
  sourceTextSchema,
  type SourceTextView,
} from '@leidraad/policies/model';
import { type Language, languageSchema } from '@leidraad/shared/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { PoliciesService } from './policies.service';
import { slugSchema, type VersionQuery, versionQuerySchema } from './route-parameters';
import { SOURCE_FILES } from './source-files';

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

  /** What a document would become when it is imported; nothing is stored. */
  @Post('preview')
  @Allow('policies.write')
  @Returns(policyPreviewSchema)
  preview(
    @Body({ schema: previewSourceSchema }) body: z.infer<typeof previewSourceSchema>,
  ): Promise<PolicyPreview> {
    return this.policies.preview(body);
  }

  /** The version in effect, before any is the newest approved one, or the one asked for. */
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
    const { bytes, format, sha256, number } = await this.policies.source(slug, language, version);
    const { mediaType, extension } = SOURCE_FILES[format];
    response
      .set({
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${slug}-${number}.${language}.${extension}"`,
        'X-Content-Type-Options': 'nosniff',
        ETag: `"${sha256}"`,
      })
      .send(bytes);
  }

  /** The text that was taken out of a document, for reading beside its clauses. */
  @Get(':slug/source/:language/text')
  @Allow('policies.write')
  @Returns(sourceTextSchema)
  sourceText(
    @Param('slug', { schema: slugSchema }) slug: string,
    @Param('language', { schema: languageSchema }) language: Language,
    @Query({ schema: versionQuerySchema }) { version }: VersionQuery,
  ): Promise<SourceTextView> {
    return this.policies.sourceText(slug, language, version);
  }
}
