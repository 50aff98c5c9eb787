import type { Page } from 'playwright-core';

/** Times between frames, in milliseconds. */
export interface Frames {
  count: number;
  median: number;
  p95: number;
  worst: number;
}

/** Records the frames that a page draws while something is done to it. */
export async function framesWhile(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const recorded = { times: [] as number[], on: true };
    Object.assign(globalThis, { recorded });
    const frame = (at: number) => {
      recorded.times.push(at);
      if (recorded.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await work();
  const times = await page.evaluate(() => {
    const { recorded } = globalThis as unknown as { recorded: { times: number[]; on: boolean } };
    recorded.on = false;
    return recorded.times;
  });
  const between = times.slice(1).map((at, index) => at - (times[index] ?? at));
  between.sort((a, b) => a - b);
  const at = (share: number) =>
    between[Math.min(between.length - 1, Math.floor(share * between.length))] ?? 0;
  return { count: between.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}
