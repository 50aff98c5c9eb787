export { newEmptyDatabase, newTestDatabase, type TestDatabase } from './test-database';
