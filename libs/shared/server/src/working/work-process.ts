import { DomainError } from '@leidraad/shared/model';
import { type ChildProcess, fork } from 'node:child_process';
import type { Outcome } from './outcome';
import { residentMegabytes } from './resident-memory';
import type { Served } from './serve-work';

/** What of a process's memory V8 may use: the rest is for its program, and for bytes that V8 does not count. */
const SHARE_OF_V8 = 0.75;
/** Megabytes: V8 else lets young objects grow to a hundred and more before it looks which are needed; as fast. */
const SEMI_SPACE = 4;
/** Between two looks at the memory a process takes a few tens of megabytes at most. */
const LOOK_EVERY_MS = 50;
/** A process that holds this much of its memory after its work makes room for a fresh one. */
const FULL = 0.5;

/** How work is refused that takes too much: the codes are those of the capability whose work it is. */
export interface WorkCodes {
  slow: string;
  heavy: string;
  /** Its process failed, or ended by itself. */
  damaged: string;
  /** Too many others wait already. */
  busy: string;
}

interface Bounds {
  seconds: number;
  codes: WorkCodes;
  log(fault: string): void;
  /** Whoever asked is gone. */
  left?: AbortSignal | undefined;
}

/**
 * One process that does one task at a time. A process and not a thread: a thread that runs out of memory in one large step
 * ends the whole server with it. It may read the program's files and nothing else: no writing, no other process, none of
 * the server's settings.
 */
export class WorkProcess<Task, Answer> {
  private readonly child: ChildProcess;
  private over = false;

  /** `file`: the built program; `megabytes`: what the process may hold, all of it. */
  constructor(
    file: string,
    private readonly megabytes: number,
  ) {
    const heap = Math.floor(megabytes * SHARE_OF_V8);
    this.child = fork(file, [], {
      execArgv: [
        `--max-old-space-size=${heap}`,
        `--max-semi-space-size=${SEMI_SPACE}`,
        '--permission',
        '--allow-fs-read=*',
        '--no-warnings',
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { NODE_ENV: 'production', TZ: 'UTC' },
    });
    // Waiting for work keeps no server up.
    this.child.unref();
    this.child.channel?.unref();
  }

  get ended(): boolean {
    return this.over || this.child.exitCode !== null || !this.child.connected;
  }

  /** Holds so much of what it may hold that a next task would pay for this one. */
  get isFull(): boolean {
    return (residentMegabytes(this.child.pid) ?? 0) > this.megabytes * FULL;
  }

  end(): void {
    this.over = true;
    this.child.kill('SIGKILL');
  }

  /**
   * Runs one task. After `seconds` the process is ended and the task refused as slow; when the process ends by itself, as
   * heavy (memory) or damaged. When whoever asked left, the process is ended too.
   */
  run(task: Task, { seconds, codes, log, left }: Bounds): Promise<Outcome<Answer>> {
    return new Promise((resolve, reject) => {
      const stop = (why: Error) => {
        settle();
        this.end();
        reject(why);
      };
      const refuse = (code: string, fault: string) => {
        log(`${code}: ${fault}`);
        stop(new DomainError(code, 'invalid'));
      };
      const answered = (message: Served<Answer>) => {
        if ('fault' in message) return refuse(codes.damaged, message.fault);
        settle();
        resolve(message);
      };
      const exited = (code: number | null, signal: string | null) =>
        // V8 aborts when its memory is full.
        signal === 'SIGABRT' || code === 134
          ? refuse(codes.heavy, 'out of memory')
          : refuse(codes.damaged, `ended with ${signal ?? code}`);
      const failed = (fault: Error) => refuse(codes.damaged, fault.message);
      const gone = () => stop(left?.reason as Error);
      const timer = setTimeout(() => refuse(codes.slow, `more than ${seconds} s`), seconds * 1000);
      const watch = setInterval(() => {
        const held = residentMegabytes(this.child.pid);
        if (held === null) clearInterval(watch);
        else if (held > this.megabytes) refuse(codes.heavy, `holds ${Math.round(held)} MB`);
      }, LOOK_EVERY_MS);
      const settle = () => {
        clearTimeout(timer);
        clearInterval(watch);
        left?.removeEventListener('abort', gone);
        this.child.off('message', answered).off('exit', exited).off('error', failed);
        this.child.channel?.unref();
      };
      left?.addEventListener('abort', gone);
      this.child.on('message', answered).on('exit', exited).on('error', failed);
      this.child.channel?.ref();
      this.child.send(task as object, (fault) => fault && failed(fault));
    });
  }
}
