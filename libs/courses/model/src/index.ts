export * from './course-content';
export * from './courses';
export * from './events';
