import { ChangeDetectionStrategy, Component, computed, forwardRef, inject, input } from '@angular/core';
import {
  changedSituation,
  type Item,
  type ItemPicture,
  type ScenarioSituation,
  type SituationItem,
} from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { type DeletedPart } from '../../write/deleted-part';
import { ItemPictureField } from '../../write/picture/item-picture-field';
import { SceneEditor } from '../../write/scene-editor';
import { ItemWriting } from '../../write/writing';
import { ScenarioStudio } from '../studio';

/**
 * What a situation of a scenario looks like and its picture, written with the editor that situation questions have: to that it is one, and the
 * paths of its texts are those inside the scenario.
 */
@Component({
  selector: 'ld-situation-scene',
  imports: [ItemPictureField, SceneEditor],
  template: `
    <ld-scene-editor [item]="asItem()" (changed)="take($event)" (deleted)="remove($event)" />
    <ld-item-picture-field [item]="asItem()" (changed)="show($event)" (deleted)="remove($event)" />
  `,
  styleUrl: '../../write/fields.scss',
  providers: [{ provide: ItemWriting, useExisting: forwardRef(() => SituationScene) }],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SituationScene implements ItemWriting {
  readonly situation = input.required<ScenarioSituation>();

  private readonly studio = inject(ScenarioStudio);
  private readonly whole = inject(ItemWriting, { skipSelf: true });
  readonly language = this.whole.language;
  readonly master = this.whole.master;
  readonly beside = this.whole.beside;
  readonly clauses = this.whole.clauses;
  readonly clause = this.whole.clause;

  protected readonly asItem = computed((): SituationItem => {
    const { key, text, question, scene, picture } = this.situation();
    const { id = key, lessonKey = '' } = this.studio.scenario() ?? {};
    const head = { id: `${id}.${key}`, lessonKey, critical: false, type: 'situation' as const };
    const dress = { ...(scene && { scene }), ...(picture && { picture }) };
    return { ...head, situation: text, question, options: [], ...dress };
  });

  outdated(path: string, language: Language): boolean {
    return this.whole.outdated(this.inScenario(path), language);
  }

  confirm(path: string, language: Language): void {
    this.whole.confirm(this.inScenario(path), language);
  }

  protected take(item: Item): void {
    if (item.type !== 'situation') return;
    this.write(item, `${this.situation().key}.scene`);
  }

  protected show(picture: ItemPicture): void {
    const { key, picture: before } = this.situation();
    // A picture that comes is an edit of its own; typing about it is one.
    const part = before?.fileId === picture.fileId ? `${key}.picture` : undefined;
    this.write({ ...this.asItem(), picture }, part);
  }

  /** Undone as every edit of the scenario is. */
  protected remove(part: DeletedPart): void {
    const without = part.without(this.asItem());
    if (without.type === 'situation') this.write(without);
  }

  private write({ scene, picture }: SituationItem, part?: string): void {
    const { key } = this.situation();
    this.studio.edit(
      (scenario) =>
        changedSituation(scenario, key, ({ scene: _scene, picture: _picture, ...situation }) => ({
          ...situation,
          ...(scene && { scene }),
          ...(picture && { picture }),
        })),
      part,
    );
  }

  private inScenario(path: string): string {
    return `situations.${this.situation().key}.${path}`;
  }
}
