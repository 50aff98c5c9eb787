import { type IconName, type ThreadState, type Tone } from '@leidraad/shared/web';
import { type Task } from '@leidraad/training/model';

/** A chip on a card: `key` below `training.learn`, with its values. */
export interface Chip {
  tone: Tone;
  icon?: IconName;
  key: string;
  params: Record<string, unknown>;
}

const SOON_DAYS = 7;

/** The chips of an open training: how it stands with time, and whether it renews a certificate. */
export function openChips(task: Task): Chip[] {
  const chips: Chip[] = [];
  if (task.waitsForHelp) chips.push({ tone: 'warn', icon: 'support', key: 'task.help', params: {} });
  if (task.daysLeft < 0) {
    chips.push({ tone: 'bad', icon: 'schedule', key: 'task.overdue', params: { days: -task.daysLeft } });
  } else {
    const tone = task.daysLeft <= SOON_DAYS ? 'warn' : 'neutral';
    const icon = tone === 'warn' ? 'schedule' : undefined;
    chips.push({ tone, icon, key: 'task.daysLeft', params: { days: task.daysLeft } });
  }
  if (renewedValidity(task)) chips.push({ tone: 'thread', icon: 'sync', key: 'task.renewal', params: {} });
  return chips;
}

/** The last valid day of the certificate that this open training renews. */
export function renewedValidity(task: Task): string | undefined {
  const step = task.explanation.find((each) => each.kind === 'renewal');
  return step?.kind === 'renewal' ? step.validUntil : undefined;
}

const DONE_LOOKS: Record<string, { tone: Tone; icon: IconName }> = {
  completed: { tone: 'good', icon: 'check_circle' },
  'completed-late': { tone: 'good', icon: 'check_circle' },
  expiring: { tone: 'warn', icon: 'schedule' },
  expired: { tone: 'neutral', icon: 'history' },
  exempt: { tone: 'neutral', icon: 'event_available' },
};

export function doneChip(task: Task, day: (date: string) => string): Chip {
  const look = DONE_LOOKS[task.status] ?? { tone: 'neutral' as const, icon: 'info' as const };
  const until = task.validUntil ? day(task.validUntil) : '';
  return { ...look, key: `status.${task.status}`, params: { date: until } };
}

/** The thread of a training that was started: what is done, where one is, what is to come. */
export function progressThread(task: Task): ThreadState[] {
  return Array.from({ length: task.partsTotal }, (_, index) =>
    index < task.partsDone ? 'done' : index === task.partsDone ? 'now' : 'todo',
  );
}

export const isStarted = (task: Task) => task.status === 'in-progress' || task.partsDone > 0;

/** Where the button of a card leads. */
export function nextLink({ cycleId, next }: Pick<Task, 'cycleId' | 'next'>): unknown[] {
  const training = ['/training', cycleId];
  if (next.part === 'lesson') return [...training, 'lessons', next.lessonKey];
  if (next.part === 'quiz') return [...training, 'quiz'];
  return next.part === 'attestation' ? [...training, 'statement'] : training;
}
