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
    this.dispatchEvent(new MessageEvent('change', { data: JSON.stringify({ topic, id: '1' }) }));
  }
}

let reloads = 0;
@Component({ selector: 'ld-list-under-test', template: '' })
class List {
  constructor() {
    watchChanges('completion', { reload: () => (reloads += 1) });
  }
}

test('a change of the topic reloads, another does not, and leaving the page ends it', async () => {
  Object.assign(globalThis, { EventSource: Source });
  const { fixture } = await render(List);
  const source = Source.opened.at(-1);
  expect(source?.url).toBe('/api/changes?topics=completion');
  source?.say('completion');
  source?.say('people');
  expect(reloads).toBe(1);
  fixture.destroy();
  expect(source?.closed).toBe(true);
});
