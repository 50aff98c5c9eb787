export * from './course-content';
export * from './courses';
