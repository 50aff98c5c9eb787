import 'reflect-metadata';

// Due dates and expiry are rules about the company's zone; a test must not pass only because the machine stands in it.
process.env['TZ'] = 'UTC';
