import type { Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import { answerTo, choiceIn, type CourseItem, type ItemOf } from './setup/answers.ts';
import type { CourseKey } from './setup/course-key.ts';

/** Gives answers on a page, by what a person presses there. */
export class Answering {
  private readonly run: Run;
  private readonly page: Page;
  private readonly key: CourseKey;

  constructor(run: Run, page: Page, key: CourseKey) {
    this.run = run;
    this.page = page;
    this.key = key;
  }

  async give(item: CourseItem, right: boolean): Promise<void> {
    if (item.type === 'scenario') {
      await this.move(item, right);
      return;
    }
    const response = answerTo(item, right);
    if (item.type === 'situation' && 'options' in response) await this.pick(item, response.options);
    if (item.type === 'matching' && 'matches' in response) await this.match(item, response.matches);
    if (item.type === 'breach' && 'marks' in response) await this.mark(item, response.marks);
    if ('order' in response) await this.order(response.order);
    if ('answer' in response)
      await this.page
        .getByRole('radio', { name: this.run.t(`quizzes.truth.${response.answer}`), exact: true })
        .check();
  }

  private async move(item: ItemOf<'scenario'>, right: boolean): Promise<void> {
    const text = await this.page.locator('ld-play-item').innerText();
    const situation = item.situations.find((each) => this.key.isIn(text, each.text));
    if (!situation) throw new Error(`The scenario has no situation that says "${text}".`);
    const choice = choiceIn(situation, (each) => this.key.isIn(text, each.text), right);
    await this.page.getByRole('radio', { name: this.key.words(choice.text), exact: true }).check();
  }

  private async pick(item: ItemOf<'situation'>, keys: readonly string[]): Promise<void> {
    const several = item.options.filter((option) => option.right).length > 1;
    for (const option of item.options.filter(({ key }) => keys.includes(key)))
      await this.page
        .getByRole(several ? 'checkbox' : 'radio', { name: this.key.words(option.text), exact: true })
        .check();
  }

  private async order(wanted: readonly string[]): Promise<void> {
    const steps = this.page.locator('[data-step]');
    const shown = await steps.evaluateAll((list) => list.map((step) => step.getAttribute('data-step') ?? ''));
    const press = (step: string, way: 'up' | 'down') =>
      this.page.locator(`[data-step="${step}"] .${way}`).click();
    // Steps that stand as wanted have to be touched once, or nothing was answered.
    if (shown.join() === wanted.join()) {
      await press(wanted[0] ?? '', 'down');
      await press(wanted[0] ?? '', 'up');
    }
    for (const [place, step] of wanted.entries()) {
      const from = shown.indexOf(step);
      for (let at = from; at > place; at--) await press(step, 'up');
      shown.splice(place, 0, ...shown.splice(from, 1));
    }
  }

  private async match(
    item: ItemOf<'matching'>,
    matches: readonly { row: string; target: string }[],
  ): Promise<void> {
    for (const { row, target } of matches) {
      const field = this.page.locator(`[data-row="${row}"]`);
      if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(target);
      else await field.getByRole('radio', { name: this.wordsOf(item.targets, target), exact: true }).check();
    }
  }

  private async mark(
    item: ItemOf<'breach'>,
    marks: readonly { part: string; rule: string }[],
  ): Promise<void> {
    for (const { part, rule } of marks) {
      await this.page.locator(`[data-part="${part}"]`).click();
      const mark = this.page.locator(`[data-mark="${part}"]`);
      await mark.waitFor();
      const list = mark.locator('select');
      if ((await list.count()) > 0) await list.selectOption(rule);
      // Not `check`: the rules close as soon as one is chosen.
      else await mark.getByRole('radio', { name: this.wordsOf(item.rules, rule), exact: true }).click();
    }
  }

  private wordsOf(
    parts: readonly { key: string; text: { nl?: string | undefined; en?: string | undefined } }[],
    key: string,
  ): string {
    return this.key.words(parts.find((part) => part.key === key)?.text ?? {});
  }
}
