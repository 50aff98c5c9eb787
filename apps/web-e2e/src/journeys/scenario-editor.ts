import type { Locator, Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import { SHAPE, STORY } from './setup/press-story.ts';

type Situation = keyof typeof SHAPE;

/** Writes a scenario in its editor, through the outline and the fields beside it. */
export class ScenarioWriting {
  private readonly run: Run;
  readonly page: Page;
  private readonly story: (typeof STORY)['nl'];

  constructor(run: Run, page: Page) {
    this.run = run;
    this.page = page;
    this.story = STORY[run.language];
  }

  get fields(): Locator {
    return this.page.locator('ld-inspector');
  }

  /** Problems of one kind of severity that name something. */
  problem(words: string | RegExp): Locator {
    return this.page.locator('ld-problem-list li.error').filter({ hasText: words });
  }

  /** What it is called, and both clauses as what it tests. */
  async whole(): Promise<void> {
    const { t } = this.run;
    const back = this.fields.getByRole('button', { name: t('scenario.inspector.whole') });
    if (await back.isVisible()) await back.click();
    await this.fields.getByLabel(t('scenario.whole.title'), { exact: true }).fill(this.story.title);
    for (const number of ['1.1', '1.2']) {
      await this.fields.getByLabel(t('scenario.whole.addTest'), { exact: true }).fill(number);
      await this.page.getByRole('option', { name: number }).click();
    }
  }

  /** Selects a situation, an ending or a choice of a situation by its place. */
  async select(node: string, choice?: number): Promise<void> {
    const row = this.page.locator(
      `ld-scenario-outline [role=treeitem]:has(.name:text-is("${node.toUpperCase()}"))`,
    );
    // Its choices follow it in the outline.
    const nth =
      choice === undefined ? row : row.locator(`xpath=following-sibling::*[@role='treeitem'][${choice + 1}]`);
    await nth.click();
    const name = choice === undefined ? node.toUpperCase() : `${node.toUpperCase()} ${'abc'.charAt(choice)}`;
    await this.fields.getByRole('heading', { level: 2, name: new RegExp(` ${name}$`) }).waitFor();
  }

  async situation(key: Situation): Promise<void> {
    const { t } = this.run;
    await this.select(key);
    await this.fields
      .getByLabel(t('scenario.situation.text'), { exact: true })
      .fill(this.story.situations[key].text);
    await this.fields.getByLabel(t('scenario.situation.question'), { exact: true }).fill(this.story.question);
  }

  /** Writes a choice, and adds it first where it is not there yet. `to` other than it should be: a planted fault. */
  async choice(key: Situation, at: number, to?: string): Promise<void> {
    const { t } = this.run;
    const shape = SHAPE[key][at];
    const said = this.story.situations[key].choices[at];
    if (!shape || !said) throw new Error(`The story has no choice ${at} of ${key}.`);
    const [right, points, clause, effect] = shape;
    const letter = 'abc'.charAt(at);
    await this.select(key);
    const choices = this.page.locator('ld-scenario-outline').getByRole('treeitem', { level: 2 });
    const count = await choices.count();
    if (await this.isThere(key, letter)) await this.select(key, at);
    else {
      await this.fields.getByRole('button', { name: t('scenario.situation.addChoice'), exact: true }).click();
      await choices.nth(count).waitFor();
    }
    await this.fields.getByLabel(t('scenario.choice.text'), { exact: true }).fill(said[0]);
    await this.fields.getByLabel(t('scenario.choice.feedback'), { exact: true }).fill(said[1]);
    const earns = this.fields.getByLabel(t('scenario.choice.points'), { exact: true });
    await earns.fill(String(points));
    await earns.press('Tab');
    await this.lead(to ?? right);
    await this.fields.getByLabel(t('quizzes.write.cite.cite'), { exact: true }).fill(clause);
    await this.page.getByRole('option', { name: clause }).click();
    await this.fields.getByLabel(t('quizzes.write.cite.effect', { number: clause })).selectOption(effect);
  }

  /** Has the choice that is selected lead somewhere, to a new situation where it is not there yet. */
  async lead(to: string): Promise<void> {
    const list = this.fields.getByLabel(this.run.t('scenario.choice.to'), { exact: true });
    const isThere = (await list.locator(`option[value="${to}"]`).count()) > 0;
    await list.selectOption(isThere ? to : '+situation');
  }

  async ending(key: 'e1' | 'e2' | 'e3'): Promise<void> {
    const { t } = this.run;
    const [title, text] = this.story.endings[key];
    await this.select(key);
    await this.fields.getByLabel(t('scenario.ending.title'), { exact: true }).fill(title);
    await this.fields.getByLabel(t('scenario.ending.text'), { exact: true }).fill(text);
  }

  private async isThere(key: Situation, letter: string): Promise<boolean> {
    const names = await this.page.locator('ld-scenario-outline [role=treeitem] .name').allTextContents();
    const plain = names.map((name) => name.trim());
    const from = plain.indexOf(key.toUpperCase());
    const until = plain.findIndex((name, place) => place > from && /^[PE]\d/.test(name));
    return plain.slice(from, until === -1 ? undefined : until).includes(letter);
  }
}
