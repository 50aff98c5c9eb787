// Work that a stranger's file could make too long or too large, in processes of its own. An entry of its own: those
// processes load nothing else of the server.
export * from './outcome';
export * from './program-file';
export * from './resident-memory';
export * from './serve-work';
export * from './work-process';
export * from './work-processes';
