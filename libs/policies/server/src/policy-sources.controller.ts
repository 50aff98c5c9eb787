import {
  keepLeftOutSchema,
  policyVersionSchema,
  type PolicyVersionView,
  replaceSourceSchema,
  translationPairsSchema,
} from '@leidraad/policies/model';
import { type Language, seenRevisionSchema } from '@leidraad/shared/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Delete, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { InLanguage, Slug, Version } from './address-parts';
import { PolicyDrafts } from './policy-drafts.service';
import { PolicyTranslations } from './policy-translations.service';

/** The documents of a draft, and its translation side by side. */
@Controller('policies/:slug/versions/:number')
export class PolicySourcesController {
  constructor(
    private readonly drafts: PolicyDrafts,
    private readonly translations: PolicyTranslations,
  ) {}

  /** Replaces the text, or adds or replaces a translation. */
  @Put('sources')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  replace(
    @Slug() slug: string,
    @Version() number: string,
    @Body({ schema: replaceSourceSchema }) body: z.infer<typeof replaceSourceSchema>,
  ): Promise<PolicyVersionView> {
    const { revision, ...source } = body;
    return this.drafts.replaceSource(slug, number, source, revision);
  }

  /** Chooses which left-out pieces of a document are policy text after all. */
  @Put('sources/:language/kept')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  keep(
    @Slug() slug: string,
    @Version() number: string,
    @InLanguage() language: Language,
    @Body({ schema: keepLeftOutSchema }) body: z.infer<typeof keepLeftOutSchema>,
  ): Promise<PolicyVersionView> {
    return this.drafts.keepLeftOut(slug, number, language, body);
  }

  /** Takes a translation out of a draft. */
  @Delete('sources/:language')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  removeTranslation(
    @Slug() slug: string,
    @Version() number: string,
    @InLanguage() language: Language,
    @Query({ schema: seenRevisionSchema }) { revision }: z.infer<typeof seenRevisionSchema>,
  ): Promise<PolicyVersionView> {
    return this.drafts.removeTranslation(slug, number, language, revision);
  }

  /** Corrects a translation by hand. */
  @Put('translations/:language/pairs')
  @Allow('policies.write')
  @Returns(policyVersionSchema)
  pair(
    @Slug() slug: string,
    @Version() number: string,
    @InLanguage() language: Language,
    @Body({ schema: translationPairsSchema }) body: z.infer<typeof translationPairsSchema>,
  ): Promise<PolicyVersionView> {
    return this.translations.pair(slug, number, language, body);
  }
}
