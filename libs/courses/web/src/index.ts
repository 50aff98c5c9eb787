export * from './courses.routes';
export * from './editor/seen-consequence';
export * from './preview/lesson-blocks';
export * from './preview/lesson-clauses';
export * from './preview/lesson-screens';
