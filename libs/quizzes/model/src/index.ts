export * from './draw';
export * from './grading';
export * from './item';
