import { Component } from '@angular/core';
import { render } from '../testing';
import { watchChanges } from './watch-changes';

class Source extends EventTarget {
  static opened: Source[] = [];
  closed = false;
  constructor(readonly url: string) {
    super();
    Source.opened.push(this);
  }
  close() {
    this.closed = true;
  }
  say(topic: string) {
    this.dispatchEvent(new MessageEvent('change', { data: JSON.stringify({ topic }) }));
  }
}

let reloads = 0;
@Component({ selector: 'ld-list-under-test', template: '' })
class List {
  constructor() {
    watchChanges('completion', { reload: () => (reloads += 1) });
  }
}

beforeEach(() => {
  reloads = 0;
  Object.assign(globalThis, { EventSource: Source });
});

test('a change of the topic reloads, another does not, and leaving the page ends it', async () => {
  const { fixture } = await render(List);
  const source = Source.opened.at(-1);
  expect(source?.url).toBe('/api/changes?topics=completion');
  source?.say('completion');
  source?.say('people');
  expect(reloads).toBe(1);
  fixture.destroy();
  expect(source?.closed).toBe(true);
});

test('after an interruption everything is read again: what changed meanwhile was said to nobody', async () => {
  await render(List);
  const source = Source.opened.at(-1);
  source?.dispatchEvent(new Event('open'));
  expect(reloads).toBe(0);
  source?.dispatchEvent(new Event('error'));
  source?.dispatchEvent(new Event('open'));
  expect(reloads).toBe(1);
});
