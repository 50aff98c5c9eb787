import { type Injector } from '@angular/core';
import { AnswerSender } from './answer-sender';
import { ReadingSaver } from './reading-saver';

/** Sends what an earlier visit could not, now and whenever the connection is back. */
export function sendWhatWaits(injector: Injector): void {
  injector.get(ReadingSaver);
  injector.get(AnswerSender);
}
