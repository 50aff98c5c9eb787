import { inject, Injectable } from '@angular/core';
import { formatDate, LanguageService } from '@leidraad/shared/web';
import { type DueExplanation, type DueStep, type Task } from '@leidraad/training/model';
import { upperFirst } from '../../upper-first';

/** "Why this date?" in sentences, step by step, in the language of the page. */
@Injectable({ providedIn: 'root' })
export class DueWords {
  private readonly language = inject(LanguageService);

  explain(task: Pick<Task, 'explanation' | 'zone'>): string {
    return this.sentences(task.explanation, task.zone).join(' ');
  }

  /** A date of `task` in words, the year only when it is another one. */
  day(date: string, zone: string): string {
    return formatDate(date, 'day', this.language.locale(), zone, new Date());
  }

  private sentences(steps: DueExplanation, zone: string): string[] {
    return steps.map((step) => upperFirst(this.sentence(step, zone)));
  }

  private sentence({ kind, ...values }: DueStep, zone: string): string {
    const words = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'name' ? this.day(value, zone) : value,
    ]);
    return this.language.text(`training.learn.due.${kind}`, Object.fromEntries(words));
  }
}
