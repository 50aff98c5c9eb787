import { signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { type CourseContent } from '@leidraad/courses/model';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { quizzesI18n } from '@leidraad/quizzes/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { courseContent, courseDraft } from '../testing/course-draft';
import { ContentTab } from './content-tab';
import { type Deleted, DraftStore } from './draft-store';

const policy = {
  number: '1.0',
  slug: 'fietsbeleid',
  masterLanguage: 'nl',
  state: 'approved',
  sections: [
    {
      id: 's1',
      number: '1',
      heading: { nl: 'Stallen' },
      clauses: [
        {
          clauseId: '0190a1b2-0000-7000-8000-000000000101',
          number: '1.1',
          text: { nl: 'Zet je fiets niet voor de nooduitgang.' },
          reading: { decision: 'adopted', norm: 'prohibition', addressee: 'employee' },
        },
      ],
    },
  ],
} as unknown as PolicyVersionView;

async function tab() {
  const content = signal<CourseContent>(courseContent());
  const store = {
    draft: signal(courseDraft()),
    content,
    policy: signal(policy),
    writing: signal<'nl' | 'en'>('nl'),
    clause: signal<string | undefined>(undefined),
    editable: () => true,
    points: () => [],
    say: jest.fn(),
    edit: (change: (content: CourseContent) => CourseContent) => content.update(change),
    remove: jest.fn((change: (content: CourseContent) => CourseContent) => content.update(change)),
  };
  const shown = await render(ContentTab, {
    scopes: [coursesI18n, quizzesI18n],
    inputs: { lesson: 'stallen' },
    providers: [provideRouter([]), { provide: DraftStore, useValue: store }],
  });
  const blocks = () =>
    [...shown.element.querySelectorAll('ld-block-editor h3')].map((heading) => heading.textContent.trim());
  return { ...shown, store, content, blocks };
}

describe('the lessons in the editor', () => {
  it('shows the blocks with the clauses they come from', async () => {
    const { element, blocks } = await tab();
    expect(blocks()).toEqual(['Het beleid zegt', 'De regel']);
    expect(element.querySelector('ld-quote')?.textContent).toContain(
      'Zet je fiets niet voor de nooduitgang.',
    );
    await expectAccessible(element);
  });

  it('moves a block with Alt and an arrow', async () => {
    const { element, blocks, settle } = await tab();
    const [, rule] = element.querySelectorAll('ld-block-editor');
    rule!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    await settle();
    expect(blocks()).toEqual(['De regel', 'Het beleid zegt']);
  });

  it('writes in the language that is chosen and leaves an emptied language out', async () => {
    const { element, content, settle, store } = await tab();
    const title = () =>
      element.querySelectorAll<HTMLTextAreaElement>('ld-lesson-editor > ld-text-field textarea')[0]!;
    store.writing.set('en');
    await settle();
    expect(title().placeholder).toBe('Houd de uitgang vrij');
    title().value = 'Keep the exit clear';
    title().dispatchEvent(new Event('input'));
    expect(content().lessons[0]?.title).toEqual({ nl: 'Houd de uitgang vrij', en: 'Keep the exit clear' });
    title().value = '  ';
    title().dispatchEvent(new Event('input'));
    expect(content().lessons[0]?.title).toEqual({ nl: 'Houd de uitgang vrij' });
  });

  it('asks a decision on an assumption and keeps it', async () => {
    const { element, content, settle } = await tab();
    const support = element.querySelector<HTMLSelectElement>('ld-citation-list select')!;
    support.value = 'A';
    support.dispatchEvent(new Event('change'));
    await settle();
    const accept = [...element.querySelectorAll('button')].find(
      (each) => each.textContent.trim() === 'Accepteer',
    )!;
    accept.click();
    await settle();
    expect(content().lessons[0]?.blocks[1]).toMatchObject({
      lines: [{ accepted: true, citations: [{ support: 'A' }] }],
    });
  });

  it('offers a removed line back', async () => {
    const { element, content, settle, store } = await tab();
    const lines = () => (content().lessons[0]?.blocks[1] as { lines: { key: string }[] }).lines;
    const [line] = lines();
    element.querySelector<HTMLButtonElement>('button[aria-label="Verwijder deze regel"]')!.click();
    await settle();
    expect(lines()).toEqual([]);
    const [, deleted] = store.remove.mock.calls[0] as unknown as [unknown, Deleted];
    expect(deleted.words).toBe('Regel verwijderd.');
    content.update((now) => deleted.putBack(now));
    expect(lines()).toEqual([line]);
  });

  it('shows the lesson as an employee sees it', async () => {
    const { element, settle, text } = await tab();
    [...element.querySelectorAll('button')].find((each) => each.textContent.includes('Voorbeeld'))!.click();
    await settle();
    expect(element.querySelector('ld-spine')).not.toBeNull();
    expect(text()).toContain('Stallen · 3 minuten');
  });
});
