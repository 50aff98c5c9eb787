/// <reference lib="webworker" />
import { type ScenarioTask, scenarioWork } from './scenario-work';

// Beside the page, so that typing goes on while ten thousand situations are placed and checked.
const workOut = scenarioWork();
addEventListener('message', ({ data }: MessageEvent<ScenarioTask>) => {
  postMessage(workOut(data));
});
