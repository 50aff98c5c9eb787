import { QueryFailedError } from 'typeorm';
import { loggableError } from './loggable-error';

test('of a failed query only kind, code and place are logged, never its values', () => {
  const cause = Object.assign(new Error('duplicate key: Key (email)=(noor@example.com) already exists'), {
    code: '23505',
    constraint: 'person_email',
    detail: 'Key (email)=(noor@example.com) already exists.',
  });
  const logged = loggableError(
    new QueryFailedError('insert into person', ['noor@example.com', 'Noor'], cause),
  );
  expect(logged).toMatchObject({ type: 'QueryFailedError', code: '23505', constraint: 'person_email' });
  expect(logged.stack).toContain('loggable-error.spec');
  expect(JSON.stringify(logged)).not.toMatch(/noor|insert/i);
});

test('text that could not be read as JSON is not quoted', () => {
  const fault = (() => {
    try {
      return JSON.parse('Noor Bakker') as Error;
    } catch (error) {
      return error as Error;
    }
  })();
  expect(JSON.stringify(loggableError(fault))).not.toContain('Noor');
});

test('a fault of our own keeps its message', () => {
  expect(loggableError(new TypeError('x is not a function'))).toMatchObject({
    type: 'TypeError',
    message: 'x is not a function',
  });
});
