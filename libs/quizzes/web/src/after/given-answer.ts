import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GivenResponse, type Scene, type ShownItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LanguageService, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';

/** How much of a conversation is told again before one's own answer in it. */
const LAST_MESSAGES = 2;

/** What one answered, as a reply: in the conversation it was about, where there was one. */
@Component({
  selector: 'ld-given-answer',
  imports: [TranslocoPipe, LdLangPipe, LdTextPipe],
  templateUrl: './given-answer.html',
  styleUrl: './given-answer.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdGivenAnswer {
  /** The question as it stood when it was answered. */
  readonly item = input.required<ShownItem>();
  readonly response = input.required<GivenResponse>();

  private readonly language = inject(LanguageService);
  private readonly scene = computed<Scene | undefined>(() => {
    const item = this.item();
    if (item.type === 'scenario') return item.at?.scene;
    return item.type === 'situation' ? item.scene : undefined;
  });
  protected readonly messages = computed(() => {
    const scene = this.scene();
    return scene?.form === 'messages' ? scene.messages.slice(-LAST_MESSAGES) : [];
  });
  protected readonly texts = computed<LocalizedText[]>(() => {
    const [item, response] = [this.item(), this.response()];
    if (item.type === 'situation' && 'options' in response)
      return item.options.filter(({ key }) => response.options.includes(key)).map(({ text }) => text);
    if (item.type === 'scenario' && 'choice' in response)
      return (item.at?.choices ?? []).filter(({ key }) => key === response.choice).map(({ text }) => text);
    if (item.type === 'true-false' && 'answer' in response) {
      const said = this.language.text(`quizzes.truth.${response.answer}`);
      return [{ [this.language.current()]: said }];
    }
    return [];
  });
  protected readonly steps = computed<LocalizedText[]>(() => {
    const [item, response] = [this.item(), this.response()];
    if (item.type !== 'ordering' || !('order' in response)) return [];
    return response.order.flatMap((key) => item.steps.find((step) => step.key === key)?.text ?? []);
  });
  protected readonly statement = computed(() => {
    const item = this.item();
    return item.type === 'true-false' ? item.statement : undefined;
  });
}
