import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { render, sessionOf } from '@leidraad/shared/web/testing';
import { ATTEMPT_ID, consequence, CYCLE_ID, question } from '../testing/examples';
import { AnswerSender } from './answer-sender';
import { KeptOnDevice } from './kept-on-device';

@Component({ selector: 'ld-any-page', template: '' })
class AnyPage {}

const request = {
  clientKey: 'key-of-earlier',
  position: 0,
  step: 0,
  response: { options: ['a'] },
  language: 'nl',
};
const saved = {
  consequence,
  counted: true,
  question: question(0),
  nextPosition: 1,
  result: null,
  completed: false,
  certificateId: null,
};
const url = (attemptId: string) => `/api/my/attempts/${attemptId}/answers`;

/** A visit of the app in which something was kept before. */
async function visit(...attemptIds: string[]) {
  const page = await render(AnyPage, { session: sessionOf() });
  const kept = TestBed.inject(KeptOnDevice);
  for (const attemptId of attemptIds) kept.keep(`answer.${CYCLE_ID}.${attemptId}`, request);
  return { ...page, kept, sender: TestBed.inject(AnswerSender) };
}

test('what an earlier visit kept goes out at the start, one after another, under its own key', async () => {
  const { http, kept, settle } = await visit(ATTEMPT_ID, 'other');
  const first = http.expectOne(url(ATTEMPT_ID));
  expect(first.request.body).toEqual(request);
  http.expectNone(url('other'));
  first.flush(saved);
  await settle();
  http.expectOne(url('other')).flush(saved);
  await settle();
  expect(kept.names('answer.')).toEqual([]);
});

test.each([401, 500, 503])(
  'an answer is kept when the server says %i to what nobody pressed',
  async (status) => {
    const { http, kept, settle } = await visit(ATTEMPT_ID);
    http.expectOne(url(ATTEMPT_ID)).flush({ code: 'x' }, { status, statusText: '' });
    await settle();
    expect(kept.names('answer.')).toHaveLength(1);
  },
);

test('an answer that is refused for good is not sent again', async () => {
  const { http, kept, sender, settle } = await visit(ATTEMPT_ID);
  const conflict = { status: 409, statusText: 'Conflict' };
  http.expectOne(url(ATTEMPT_ID)).flush({ code: 'cycle.withdrawn' }, conflict);
  await settle();
  expect(kept.names('answer.')).toEqual([]);
  expect(sender.refusalOf(ATTEMPT_ID)).toMatchObject({ code: 'cycle.withdrawn' });
});
