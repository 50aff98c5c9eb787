import type { PolicyVersionView, translationPairsSchema } from '@leidraad/policies/model';
import { DomainError, type FieldError, type Language } from '@leidraad/shared/model';
import { Audit, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClauseText } from './clause-text.entity';
import { ClauseVersion } from './clause-version.entity';
import type { ClauseWords } from './compose-clauses';
import { type LockedVersion, PolicyDrafts } from './policy-drafts.service';
import { PolicySource, type UnpairedSentence } from './policy-source.entity';
import { sha256 } from '@leidraad/shared/server';

type Pair = z.infer<typeof translationPairsSchema>['pairs'][number];

/**
 * A translation corrected side by side: words that somebody wrote or chose stand over what the translated document says,
 * as long as the sentence of the master text stays. The document itself stays as it came.
 */
@Injectable()
export class PolicyTranslations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly drafts: PolicyDrafts,
  ) {}

  /** Sets words by hand, or null to go back to the document's; all of them, or none with a fault beside each wrong one. */
  async pair(
    slug: string,
    reference: string,
    language: Language,
    { pairs, revision }: z.infer<typeof translationPairsSchema>,
  ): Promise<PolicyVersionView> {
    return this.drafts.change(slug, reference, revision, async (locked) => {
      if (language === locked.policy.masterLanguage) throw new DomainError('translation.master', 'invalid');
      const words = await this.wordsOf(locked, language, pairs);
      for (const [clauseVersionId, chosen] of words) {
        await this.work.manager.delete(ClauseText, { clauseVersionId, language });
        if (chosen)
          await this.work.manager.insert(ClauseText, {
            clauseVersionId,
            language,
            ...chosen,
            sha256: sha256(chosen.text),
          });
      }
      // Composes again, so that the words of the document come back where nothing is chosen any more.
      await this.drafts.rewrite(locked);
      await this.audit.record('policy.translation-paired', 'policy-version', locked.version.id, {
        data: { language, clauses: words.size },
      });
    });
  }

  private async wordsOf(
    { version }: LockedVersion,
    language: Language,
    pairs: readonly Pair[],
  ): Promise<Map<string, ClauseWords | null>> {
    const source = await this.work
      .repository(PolicySource)
      .findOneBy({ policyVersionId: version.id, language });
    if (!source) throw new DomainError('policy.source-unknown', 'missing');
    const clauses = await this.work
      .repository(ClauseVersion)
      .find({ where: { policyVersionId: version.id }, select: { id: true } });
    const known = new Set(clauses.map(({ id }) => id));
    refuseFaults(pairs, known, source.unpaired);
    return new Map(pairs.map((pair) => [pair.clauseVersionId, chosenWords(pair, source.unpaired)]));
  }
}

function chosenWords({ text, from }: Pair, unpaired: readonly UnpairedSentence[]): ClauseWords | null {
  const sentence = unpaired.find(({ number }) => number === from);
  if (sentence) return { text: sentence.text, start: sentence.start, end: sentence.end, byHand: true };
  return text ? { text, start: null, end: null, byHand: true } : null;
}

function refuseFaults(
  pairs: readonly Pair[],
  clauses: ReadonlySet<string>,
  unpaired: readonly UnpairedSentence[],
): void {
  const taken = new Set<string>();
  const fields = pairs.flatMap(({ clauseVersionId, from }, index): FieldError[] => {
    if (!clauses.has(clauseVersionId))
      return [{ path: `pairs.${index}.clauseVersionId`, code: 'reading.clause-unknown' }];
    if (from === undefined) return [];
    const free =
      unpaired.some(({ number, start, end }) => number === from && end > start) && !taken.has(from);
    taken.add(from);
    if (free) return [];
    return [{ path: `pairs.${index}.from`, code: 'translation.sentence-unknown', params: { number: from } }];
  });
  if (fields[0]) throw new DomainError(fields[0].code, 'invalid', { fields, params: fields[0].params ?? {} });
}
