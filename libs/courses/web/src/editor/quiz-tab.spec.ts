import { signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { type CourseContent } from '@leidraad/courses/model';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { type Item, ITEM_TYPES } from '@leidraad/quizzes/model';
import { newItem, quizzesI18n } from '@leidraad/quizzes/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { courseContent, courseDraft } from '../testing/course-draft';
import { type Deleted, DraftStore } from './draft-store';
import { QuizTab } from './quiz-tab';

const policy = {
  number: '1.0',
  masterLanguage: 'nl',
  state: 'approved',
  sections: [],
} as unknown as PolicyVersionView;

async function tab(items: Item[]) {
  const content = signal<CourseContent>(courseContent({ items }));
  const store = {
    draft: signal(courseDraft()),
    content,
    policy: signal(policy),
    writing: signal<'nl' | 'en'>('nl'),
    beside: signal(false),
    clause: signal<string | undefined>(undefined),
    editable: () => true,
    points: () => [],
    say: jest.fn(),
    edit: (change: (content: CourseContent) => CourseContent) => content.update(change),
    remove: jest.fn((change: (content: CourseContent) => CourseContent) => content.update(change)),
  };
  const shown = await render(QuizTab, {
    scopes: [coursesI18n, quizzesI18n],
    providers: [provideRouter([{ path: '**', children: [] }]), { provide: DraftStore, useValue: store }],
  });
  const loader = TestbedHarnessEnvironment.loader(shown.fixture);
  const menu = async (triggerText: RegExp) => {
    const found = await loader.getHarness(MatMenuHarness.with({ triggerText }));
    await found.open();
    return found;
  };
  const links = () =>
    [...shown.element.querySelectorAll('ld-question-list a')].map((each) => each.textContent);
  return { ...shown, store, content, loader, menu, links };
}

const itemsOf = (...types: Item['type'][]) => types.map((type) => newItem(type, 'stallen'));

describe('the questions in the editor', () => {
  it.each(ITEM_TYPES)('adds a question: %s', async (type) => {
    const { content, menu, links, settle } = await tab([]);
    const types = await menu(/Nieuwe vraag/);
    const names = await Promise.all((await types.getItems()).map((item) => item.getText()));
    expect(names).toHaveLength(ITEM_TYPES.length);
    await (await types.getItems())[ITEM_TYPES.indexOf(type)]!.click();
    await settle();
    expect(content().items).toMatchObject([{ type, lessonKey: 'stallen' }]);
    expect(links()[0]).toContain('Vraag zonder tekst');
  });

  it('puts the keyboard into a question that was added, also when the list showed another type', async () => {
    const { content, menu, links, settle, fixture, element } = await tab(
      itemsOf(
        ...Array.from({ length: 13 }, (_, at): Item['type'] => (at % 2 === 0 ? 'ordering' : 'matching')),
      ),
    );
    const filter = element.querySelector<HTMLSelectElement>('#question-type')!;
    filter.value = 'matching';
    filter.dispatchEvent(new Event('change'));
    await settle();
    const types = await menu(/Nieuwe vraag/);
    await (await types.getItems())[ITEM_TYPES.indexOf('ordering')]!.click();
    fixture.componentRef.setInput('question', content().items.at(-1)?.id);
    await settle();
    expect(links()).toHaveLength(14);
    expect(document.activeElement?.closest('ld-item-editor')).not.toBeNull();
    expect(document.activeElement?.matches('textarea, input')).toBe(true);
  });

  it('copies a question as one of its own, after it', async () => {
    const { content, menu, store, fixture } = await tab(itemsOf('ordering', 'matching'));
    const list = fixture.nativeElement.querySelector(
      'ld-question-list button[aria-label="Acties voor vraag 1"]',
    );
    expect(list).not.toBeNull();
    const actions = await menu(/more_vert|^\W*$/);
    await actions.clickItem({ text: /Maak een kopie/ });
    expect(content().items.map(({ type }) => type)).toEqual(['ordering', 'ordering', 'matching']);
    expect(content().items[1]?.id).not.toBe(content().items[0]?.id);
    expect(store.say).toHaveBeenCalledWith('courses.question.copied', { number: 2 });
  });

  it('filters by type once there are more than fit at a glance, and keeps their numbers', async () => {
    const few = await tab(itemsOf('ordering'));
    expect(few.element.querySelector('#question-type')).toBeNull();
    const many = Array.from({ length: 13 }, (_, at) => newItem(at === 7 ? 'breach' : 'ordering', 'stallen'));
    few.content.set(courseContent({ items: many }));
    await few.settle();
    const filter = few.element.querySelector<HTMLSelectElement>('#question-type')!;
    filter.value = 'breach';
    filter.dispatchEvent(new Event('change'));
    await few.settle();
    expect(few.links()).toHaveLength(1);
    expect(few.links()[0]).toMatch(/8\s+Vraag zonder tekst/);
  });

  it('deletes a part of a question with a way back', async () => {
    const { content, element, settle, store } = await tab(itemsOf('ordering'));
    const [before] = content().items;
    element.querySelector<HTMLElement>('button[aria-label="Verwijder “Stap 2”"]')!.click();
    await settle();
    expect(content().items[0]).toMatchObject({ steps: [{}, {}] });
    const [, deleted] = store.remove.mock.calls[0] as unknown as [unknown, Deleted];
    expect(deleted.words).toBe('“Stap 2” verwijderd.');
    content.update((now) => deleted.putBack(now));
    expect(content().items[0]).toEqual(before);
  });

  it('shows every type as its author reads it back', async () => {
    const { content, element, settle } = await tab([]);
    for (const type of ITEM_TYPES) {
      content.set(courseContent({ items: itemsOf(type) }));
      await settle();
      if (!element.querySelector('ld-item-preview'))
        [...element.querySelectorAll('button')]
          .find((each) => each.textContent.includes('Voorbeeld'))!
          .click();
      await settle();
      expect(element.querySelector('ld-item-preview')).not.toBeNull();
      await expectAccessible(element);
    }
  });
});
