import fc from 'fast-check';
import { begun, edited, redone, undone } from './history';

describe('undoing', () => {
  it('goes back edit by edit, and forward again', () => {
    let history = edited(edited(begun(1), 2, 0), 3, 0);
    history = undone(history);
    expect(history.present).toBe(2);
    history = undone(undone(history));
    expect(history.present).toBe(1);
    expect(redone(redone(history)).present).toBe(3);
  });

  it('takes typing on in one field as one edit, until one pauses', () => {
    let history = edited(begun('P'), 'Pr', 0, 'title');
    history = edited(history, 'Pri', 400, 'title');
    expect(undone(history).present).toBe('P');
    history = edited(history, 'Priv', 9_000, 'title');
    expect(undone(history).present).toBe('Pri');
  });

  it('forgets what was undone once something new is done', () => {
    expect(redone(edited(undone(edited(begun(1), 2, 0)), 3, 0)).present).toBe(3);
  });

  it('undoing everything and doing it again ends where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), (edits) => {
        const history = edits.reduce((at, value) => edited(at, value, 0), begun(0));
        let back = history;
        while (back.past.length > 0) back = undone(back);
        expect(back.present).toBe(0);
        while (back.future.length > 0) back = redone(back);
        expect(back.present).toBe(history.present);
      }),
    );
  });
});
