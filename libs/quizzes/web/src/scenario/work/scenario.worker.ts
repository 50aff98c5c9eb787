/// <reference lib="webworker" />
import { type ScenarioTask, workOut } from './scenario-work';

// Beside the page, so that typing goes on while ten thousand situations are placed and checked.
addEventListener('message', ({ data }: MessageEvent<{ number: number; task: ScenarioTask }>) => {
  postMessage({ number: data.number, worked: workOut(data.task) });
});
