import { signal } from '@angular/core';
import { type CourseContent } from '@leidraad/courses/model';
import { type Item, type SituationItem } from '@leidraad/quizzes/model';
import { newItem } from '@leidraad/quizzes/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { courseContent, courseDraft } from '../testing/course-draft';
import { DraftStore } from './draft-store';
import { SameForStatistics } from './same-for-statistics';

const [kept, reworded, rebuilt] = [1, 2, 3].map((number): SituationItem => ({
  ...(newItem('situation', 'stallen') as SituationItem),
  situation: { nl: `Situatie ${number}` },
})) as [SituationItem, SituationItem, SituationItem];

async function asked(
  items: Item[],
  { editable = true, policyVersionId = courseDraft().policyVersionId } = {},
) {
  const content = signal<CourseContent>(courseContent({ items }));
  const published = { policyVersionId, content: courseContent({ items: [kept, reworded, rebuilt] }) };
  const store = {
    draft: signal(courseDraft({ publishedVersion: 1 })),
    content,
    newest: { hasValue: () => true, value: () => published },
    editable: () => editable,
    edit: (change: (content: CourseContent) => CourseContent) => content.update(change),
  };
  const shown = await render(SameForStatistics, {
    scopes: [coursesI18n],
    providers: [{ provide: DraftStore, useValue: store }],
  });
  return { ...shown, content };
}

const edited = [
  kept,
  { ...reworded, question: { nl: 'Wat doe je dan?' } },
  { ...rebuilt, options: rebuilt.options.slice(1) },
];

describe('whether a question stays the same for the figures', () => {
  it('is asked where only words changed, and is no until somebody says yes', async () => {
    const { element, content, settle, text } = await asked(edited);
    const box = element.querySelectorAll<HTMLInputElement>('input');
    expect(box).toHaveLength(1);
    expect(box[0]!.checked).toBe(false);
    expect(text()).toContain('Vraag 2 blijft dezelfde');
    expect(text()).toContain('Vraag 3 begint opnieuw: een antwoord');
    expect(text()).not.toContain('Vraag 1');
    await expectAccessible(element);
    box[0]!.dispatchEvent(new Event('change'));
    await settle();
    expect(content().sameForStatistics).toEqual([reworded.id]);
    element.querySelector('input')!.dispatchEvent(new Event('change'));
    expect(content()).not.toHaveProperty('sameForStatistics');
  });

  it('is not asked when no question changed, or when it is new', async () => {
    const { text } = await asked([kept, reworded, rebuilt, newItem('ordering', 'stallen')]);
    expect(text()).toBe('');
  });

  it('is asked of every question on another version of the policy', async () => {
    const { element } = await asked([kept, reworded], { policyVersionId: 'another' });
    expect(element.querySelectorAll('input')).toHaveLength(2);
  });

  it('is told to whoever approves', async () => {
    const { element, text } = await asked(edited, { editable: false });
    expect(element.querySelector('input')).toBeNull();
    expect(text()).toContain('Vraag 2 begint opnieuw');
  });
});
