import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type DraftCompany } from '@leidraad/courses/model';
import { ChangeStream } from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';
import { courseDraft } from '../testing/course-draft';
import { DraftStore } from './draft-store';
import { Fellows } from './fellows';

const FATIMA = { name: 'Fatima Visser', since: '2026-06-01T12:03:00.000Z', you: false };

function open(others: DraftCompany['others'] = []) {
  jest.useFakeTimers();
  const editable = signal(true);
  const draft = signal<ReturnType<typeof courseDraft> | undefined>(courseDraft());
  const heard = new Map<string, () => void>();
  const api = { stay: jest.fn().mockResolvedValue({ others }), leave: jest.fn() };
  TestBed.configureTestingModule({
    providers: [
      Fellows,
      { provide: CoursesApi, useValue: api },
      { provide: DraftStore, useValue: { draft, editable } },
      {
        provide: ChangeStream,
        useValue: {
          listen: (topic: string, listener: () => void) => {
            heard.set(topic, listener);
            return () => heard.delete(topic);
          },
        },
      },
    ],
  });
  const fellows = TestBed.inject(Fellows);
  TestBed.tick();
  return { fellows, api, editable, draft, heard };
}

const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('who else has the draft open', () => {
  afterEach(() => jest.useRealTimers());

  it('is asked at once, and again as long as the page is open', async () => {
    const { fellows, api } = open([FATIMA]);
    await after(0);
    expect(fellows.others()).toEqual([FATIMA]);
    await after(60_000);
    expect(api.stay).toHaveBeenCalledTimes(3);
    expect(new Set(api.stay.mock.calls.map(([, visit]: [string, string]) => visit)).size).toBe(1);
  });

  it('is asked when somebody comes or goes', async () => {
    const { fellows, api, heard } = open();
    await after(0);
    api.stay.mockResolvedValue({ others: [FATIMA] });
    heard.get(`draft-company:${courseDraft().courseId}`)?.();
    await after(0);
    expect(fellows.others()).toEqual([FATIMA]);
  });

  it('hears that one left when the draft can no longer be written in, and when the window closes', async () => {
    const { fellows, api, editable, heard } = open([FATIMA]);
    await after(0);
    window.dispatchEvent(new Event('pagehide'));
    expect(api.leave).toHaveBeenCalledTimes(1);
    editable.set(false);
    TestBed.tick();
    expect(api.leave).toHaveBeenCalledTimes(2);
    expect([fellows.others(), heard.size]).toEqual([[], 0]);
    await after(60_000);
    expect(api.stay).toHaveBeenCalledTimes(1);
  });

  it('is not told when it cannot be asked for', async () => {
    const { fellows, api } = open([FATIMA]);
    await after(0);
    api.stay.mockRejectedValue(new Error('away'));
    await after(30_000);
    expect(fellows.others()).toEqual([]);
  });
});
