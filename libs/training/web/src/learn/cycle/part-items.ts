import { inject, Injectable } from '@angular/core';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, type ThreadItem, type ThreadState } from '@leidraad/shared/web';
import { type Outline } from '@leidraad/training/model';

/** Which part of the training a page belongs to. */
export type PartPlace = { lesson: string } | 'quiz' | 'statement' | undefined;

/** The parts of a training as items of the thread: lessons, test, statement. */
@Injectable({ providedIn: 'root' })
export class PartItems {
  private readonly language = inject(LanguageService);

  of(outline: Outline, place: PartPlace): ThreadItem[] {
    const at = partIndex(outline, place);
    const training = ['/training', outline.task.cycleId];
    const lessons = outline.lessons.map((lesson) => ({
      title: inLanguage(lesson.topic, this.language.current()).text,
      detail: this.lessonDetail(lesson),
      isDone: lesson.state === 'done',
      link: [...training, 'lessons', lesson.key],
    }));
    const { quiz, attestation } = outline;
    const parts = [
      ...lessons,
      {
        title: this.text('quiz'),
        detail: this.quizDetail(quiz),
        isDone: quiz.state === 'passed',
        link: [...training, 'quiz'],
      },
      {
        title: this.text('statement'),
        detail: this.text(attestation.signedAt ? 'signed' : 'statementTime'),
        isDone: attestation.signedAt !== null,
        link: [...training, 'statement'],
      },
    ];
    return parts.map(({ isDone, ...part }, index) => ({
      ...part,
      state: index === at ? 'now' : isDone ? 'done' : 'todo',
    }));
  }

  private lessonDetail({ state, minutes }: Outline['lessons'][number]): string {
    if (state === 'done') return this.text('read');
    return this.text(state === 'started' ? 'started' : 'minutes', { minutes });
  }

  private quizDetail({ state, questions }: Outline['quiz']): string {
    const words = {
      todo: 'questions',
      running: 'running',
      failed: 'failed',
      passed: 'passed',
      'help-needed': 'help',
    };
    return this.text(words[state], { count: questions });
  }

  private text(key: string, params?: Record<string, unknown>): string {
    return this.language.text(`training.learn.parts.${key}`, params);
  }
}

/** Place of a part among lessons, test and statement; -1 for none. */
export function partIndex(outline: Outline, place: PartPlace): number {
  if (place === undefined) return -1;
  if (place === 'quiz') return outline.lessons.length;
  if (place === 'statement') return outline.lessons.length + 1;
  return outline.lessons.findIndex((lesson) => lesson.key === place.lesson);
}

export const statesOf = (items: readonly ThreadItem[]): ThreadState[] => items.map((item) => item.state);
