import { inject, Injectable } from '@angular/core';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { type Language } from '@leidraad/shared/model';
import { PoliciesApi, type TranslationPair } from '../policies-api';
import { ReviewState } from './review-state';

/** Changes to a draft other than decisions about clauses. One per page. */
@Injectable()
export class VersionEdits {
  private readonly api = inject(PoliciesApi);
  private readonly state = inject(ReviewState);

  /** Notes that somebody looked at a warning, or opens it again. */
  async lookAt(key: string, state: 'open' | 'looked-at'): Promise<void> {
    await this.change(`policies.warnings.said.${state}`, (version) =>
      this.api.lookAt(version, key, { state }),
    );
  }

  /** Corrects the translation of a clause by hand. */
  pair(language: Language, pair: TranslationPair): Promise<boolean> {
    return this.change('policies.pairs.done', (version) =>
      this.api.pairTranslation(version, language, [pair]),
    );
  }

  /** Which left-out pieces of the main text count as policy text. */
  async keep(starts: number[]): Promise<void> {
    await this.change('policies.review.done.text', (version) =>
      this.api.keep(version, version.masterLanguage, starts),
    );
  }

  private async change(
    said: string,
    send: (version: PolicyVersionView) => Promise<PolicyVersionView>,
  ): Promise<boolean> {
    const version = this.state.version();
    if (!version) return false;
    return this.state.send(async () => {
      this.state.take(await send(version));
      this.state.announce(said);
    });
  }
}
