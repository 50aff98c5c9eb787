import { inject, Injectable } from '@angular/core';
import { type ComparedRelation } from '@leidraad/policies/model';
import { LanguageService, LazyDialog } from '@leidraad/shared/web';
import { AskNote } from '../work/ask-note';
import { CompareState } from './compare-state';
import { inOldOrder } from './comparison-rows';
import { type PairingData } from './pairing-dialog';
import { type PairingQuestion, pairingChoice, pairingQuestion, type RowAction } from './row-actions';

/** Does what is chosen in the menu of a row, asking first what it needs. */
@Injectable()
export class RowDialogs {
  private readonly state = inject(CompareState);
  private readonly notes = inject(AskNote);
  private readonly dialogs = inject(LazyDialog);
  private readonly language = inject(LanguageService);

  async run(action: RowAction, relation: ComparedRelation): Promise<void> {
    switch (action) {
      case 'reopen':
        await this.state.look([relation], false);
        return;
      case 'takeBack': {
        const choice = pairingChoice(relation);
        if (choice) await this.state.takeBack(choice.id);
        return;
      }
      case 'unpair':
        return this.unpair(relation);
      default:
        return this.pair(pairingQuestion(action, relation), relation);
    }
  }

  private async unpair(relation: ComparedRelation): Promise<void> {
    const text = (key: string) => this.language.text(`policies.compare.unpair.${key}`);
    await this.notes.ask({
      title: text('title'),
      text: text('text'),
      label: text('label'),
      action: text('action'),
      send: async (why) => {
        if (!(await this.state.unpair(relation, why))) throw new Error(this.state.fault());
      },
    });
  }

  private async pair(question: PairingQuestion, relation: ComparedRelation): Promise<void> {
    const comparison = this.state.comparison();
    if (!comparison) return;
    const old = comparison.relations.flatMap(({ from }) => from).sort(inOldOrder);
    const new_ = comparison.relations.flatMap(({ to }) => to);
    const data: PairingData = {
      question,
      given: question.fixed === 'from' ? relation.from : relation.to,
      choice: question.fixed === 'from' ? new_ : old,
      lang: comparison.masterLanguage,
      send: async (clauses, why) => ((await this.state.pair(clauses, why)) ? undefined : this.state.fault()),
    };
    const { PairingDialog } = await import('./pairing-dialog');
    await this.dialogs.open<boolean>(PairingDialog, { data, width: '720px' });
  }
}
