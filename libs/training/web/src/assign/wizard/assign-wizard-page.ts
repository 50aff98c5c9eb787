import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dateIn, inLanguage } from '@leidraad/shared/model';
import {
  calendarDate,
  type Choice,
  formatDate,
  LanguageService,
  LdChoiceCards,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
  LdThreadSteps,
  SessionStore,
  type ThreadStep,
} from '@leidraad/shared/web';
import { AssignApi } from '../assign-api';
import { lastDueDate } from '@leidraad/training/model';
import {
  assignable,
  assignOf,
  choiceOfQuery,
  type ChoiceQuery,
  dueOf,
  FIRST_CHOICE,
  openSteps,
  peopleIn,
  queryOfChoice,
  sameQuery,
  STEPS,
  type Step,
} from './assign-choice';
import { LdCheckStep } from './check-step';
import { LdWhenStep } from './when-step';
import { LdWhoStep } from './who-step';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A new assignment: who, what, when, and what would happen. The steps may be visited in any order, and what is chosen
 * stands in the address.
 */
@Component({
  selector: 'ld-assign-wizard-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdCheckStep,
    LdChoiceCards,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdPageHead,
    LdThreadSteps,
    LdWhenStep,
    LdWhoStep,
  ],
  templateUrl: './assign-wizard-page.html',
  styleUrl: './assign-wizard-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssignWizardPage {
  /** From the path; a word that is no step is the first one. */
  readonly step = input('who', {
    transform: (word: string): Step => STEPS.find((known) => known === word) ?? 'who',
  });

  // From the query string.
  readonly unitId = input<string>();
  readonly below = input<string>();
  readonly courseId = input<string>();
  readonly days = input<string>();
  readonly on = input<string>();

  private readonly api = inject(AssignApi);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageService);
  private readonly session = inject(SessionStore);
  protected readonly units = this.api.units();
  protected readonly courses = this.api.courses();
  protected readonly today = dateIn(this.session.company()?.zone ?? 'Europe/Amsterdam', new Date());
  protected readonly lastDay = lastDueDate(this.today);

  protected readonly choice = signal(FIRST_CHOICE);
  /** Goes along to every step. */
  protected readonly query = computed(() => queryOfChoice(this.choice()));
  private readonly addressed = computed<ChoiceQuery>(() => ({
    unitId: this.unitId(),
    below: this.below(),
    courseId: this.courseId(),
    days: this.days(),
    on: this.on(),
  }));
  /** Navigations of our own under way, and what the last of them wrote. */
  private writing = 0;
  private written: ChoiceQuery | undefined;
  protected readonly form = form(this.choice, (path) => {
    validate(path.days, ({ value, valueOf }) =>
      valueOf(path.dueKind) === 'on' || dueOf({ ...FIRST_CHOICE, days: value() }, this.today)
        ? undefined
        : { kind: 'days.between' },
    );
    calendarDate(path.date);
    validate(path.date, ({ value, valueOf }) => {
      if (valueOf(path.dueKind) === 'days') return undefined;
      if (value() < this.today) return { kind: 'assignment.due-past' };
      return value() > this.lastDay && ISO.test(value()) ? { kind: 'assignment.due-far' } : undefined;
    });
  });
  protected readonly index = computed(() => STEPS.indexOf(this.step()));
  protected readonly previous = computed(() => STEPS[this.index() - 1]);
  protected readonly next = computed(() => STEPS[this.index() + 1]);
  protected readonly open = computed(() => openSteps(this.choice(), this.today));
  protected readonly assign = computed(() => assignOf(this.choice(), this.today));
  protected readonly assigned = linkedSignal({ source: this.step, computation: () => false });
  protected readonly title = computed(() =>
    this.assigned() ? 'assign.title.done' : `assign.title.${this.step()}`,
  );
  /** Said only after somebody tried to go on without an answer. */
  protected readonly tried = linkedSignal({ source: this.step, computation: () => false });

  protected readonly unit = computed(() =>
    this.units.hasValue() ? this.units.value().find(({ id }) => id === this.choice().unitId) : undefined,
  );
  protected readonly people = computed(() =>
    this.units.hasValue() ? peopleIn(this.units.value(), this.choice().unitId, this.choice().withBelow) : 0,
  );
  private readonly assignable = computed(() =>
    this.courses.hasValue() ? assignable(this.courses.value()) : [],
  );
  protected readonly courseChoices = computed<Choice[]>(() =>
    this.assignable().map((course) => ({
      id: course.id,
      label: inLanguage(course.title, this.language.current()).text,
      detail: this.language.text('assign.what.detail', {
        policy: inLanguage(course.policyTitle, this.language.current()).text,
        number: course.policyNumber,
        version: course.version,
      }),
    })),
  );
  protected readonly courseName = computed(
    () => this.courseChoices().find(({ id }) => id === this.choice().courseId)?.label,
  );
  protected readonly dueText = computed(() => {
    const due = dueOf(this.choice(), this.today);
    if (!due) return undefined;
    return due.kind === 'days'
      ? this.language.text('assign.rule.days', { days: due.days })
      : this.language.text('assign.rule.on', {
          date: formatDate(due.date, 'day', this.language.locale(), 'UTC', new Date()),
        });
  });
  protected readonly unitText = computed(() => {
    const unit = this.unit();
    if (!unit) return undefined;
    const key = this.choice().withBelow ? 'assign.rule.everybodyBelow' : 'assign.rule.everybody';
    return this.language.text(key, { unit: unit.name });
  });

  protected readonly steps = computed<ThreadStep[]>(() => {
    const note: Record<Step, string | undefined> = {
      who: this.unit() && this.language.text('assign.people', { count: this.people() }),
      what: this.courseName(),
      when: this.dueText(),
      check: undefined,
    };
    return STEPS.map((step) => ({
      label: this.language.text(`assign.step.${step}`),
      note: note[step],
      done:
        this.assigned() ||
        (step !== 'check' && this.index() > STEPS.indexOf(step) && !this.open().includes(step)),
      link: ['/work/assign/new', step],
      query: { ...this.query() },
    }));
  });

  constructor() {
    // The address changed by itself: a reload, back, forward.
    effect(() => {
      const choice = choiceOfQuery(this.addressed());
      untracked(() => {
        const query = queryOfChoice(choice);
        const ours = this.writing > 0 || (this.written && sameQuery(query, this.written));
        if (ours || sameQuery(query, this.query())) return;
        this.written = undefined;
        this.choice.set(choice);
      });
    });
    effect(() => {
      const query = this.query();
      untracked(() => {
        if (!sameQuery(query, queryOfChoice(choiceOfQuery(this.addressed())))) void this.write(query);
      });
    });
  }

  protected chooseUnit(unitId: string): void {
    this.choice.update((choice) => ({ ...choice, unitId }));
  }

  protected chooseBelow(withBelow: boolean): void {
    this.choice.update((choice) => ({ ...choice, withBelow }));
  }

  protected chooseCourse(courseId: string | undefined): void {
    this.choice.update((choice) => ({ ...choice, courseId: courseId ?? '' }));
  }

  protected tryNext(): void {
    this.tried.set(true);
    this.form().markAsTouched();
  }

  private async write(query: ChoiceQuery): Promise<void> {
    this.writing += 1;
    this.written = query;
    try {
      await this.router.navigate([], { queryParams: query, replaceUrl: true });
    } finally {
      this.writing -= 1;
    }
  }
}
