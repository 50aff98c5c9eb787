export { newTestDatabase, type TestDatabase } from './test-database';
