import { Turns } from './turns';

describe('taking turns', () => {
  const pending = () => {
    let end = (): void => undefined;
    const done = new Promise<string>((resolve) => (end = () => resolve('done')));
    return { done, end };
  };

  it('runs as many as allowed, lets a few wait and refuses the rest', async () => {
    const turns = new Turns(1, 1, 'source.busy');
    const [first, second] = [pending(), pending()];
    const started: string[] = [];
    const one = turns.take(() => (started.push('one'), first.done));
    const two = turns.take(() => (started.push('two'), second.done));
    await expect(turns.take(() => Promise.resolve())).rejects.toMatchObject({
      code: 'source.busy',
      details: { params: { seconds: 10 } },
    });
    expect(started).toEqual(['one']);
    first.end();
    await one;
    second.end();
    expect(await two).toBe('done');
    expect(started).toEqual(['one', 'two']);
  });

  it('hands the turn on after a failure', async () => {
    const turns = new Turns(1, 1, 'source.busy');
    const failed = turns.take(() => Promise.reject(new Error('broken')));
    const after = turns.take(() => Promise.resolve('fine'));
    await expect(failed).rejects.toThrow('broken');
    expect(await after).toBe('fine');
    expect(await turns.take(() => Promise.resolve('again'))).toBe('again');
  });
});
