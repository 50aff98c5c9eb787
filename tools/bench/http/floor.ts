import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Learner } from './learners.ts';
import type { Recording } from './recording.ts';
import { SESSION_SECRET, type RunningServer, type Stage } from './stage.ts';

/** What the floor's process is told. */
export interface FloorSettings {
  appUrl: string;
  secret: string;
  learners: Learner[];
  recording: Pick<Recording, 'lesson' | 'answer'>;
}

/** Starts the bare server in a process of its own; it ends with this one. */
export function startFloor(
  stage: Stage,
  learners: Learner[],
  { lesson, answer }: Recording,
): Promise<RunningServer> {
  const child = fork(join(import.meta.dirname, 'floor-server.ts'), { stdio: 'inherit' });
  const stop = async () => void child.kill();
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The floor ended (${code}).`)));
    child.once('message', (port: number) => resolve({ port, pid: child.pid ?? 0, stop }));
    child.send({
      appUrl: stage.appUrl,
      secret: SESSION_SECRET,
      learners,
      recording: { lesson, answer },
    } satisfies FloorSettings);
  });
}
